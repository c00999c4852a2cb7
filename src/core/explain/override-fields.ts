import type { CalendarPeriod } from '../calendar/period.ts';
import type { QuoteOverride } from '../source/overrides/write-override.ts';
import type { ExplainedQuote } from './explain-article.ts';

/** What an editor types about a quote, each as one line; empty where nothing is known. */
export interface OverrideFields {
  /** Whether it is a quote at all. */
  readonly quote: boolean;
  /** Several are separated by semicolons. */
  readonly speaker: string;
  readonly role: string;
  /** A day, a month, a year, or two with a slash. */
  readonly said: string;
  readonly place: string;
}

/** A quote as the program read it, in the form in which an editor corrects it. */
export function fieldsOfQuote({
  speaker,
  cospeakers = [],
  role = '',
  said,
  saidIn,
}: Pick<ExplainedQuote, 'speaker' | 'cospeakers' | 'role' | 'said' | 'saidIn'>): OverrideFields {
  const names = [...(speaker ? [speaker] : []), ...cospeakers].map(({ name }) => name);
  return {
    quote: true,
    speaker: names.join('; '),
    role,
    said: said ? writePeriod(said) : '',
    place: saidIn?.name ?? '',
  };
}

/**
 * The entry of `quotes:` that says what an editor typed. It always names the speaker, and of the rest
 * only what differs from what was read.
 *
 * @param named the words that name the quote, and which of those that have them it is
 */
export function overrideOf(
  named: Pick<QuoteOverride, 'match' | 'which'>,
  typed: OverrideFields,
  read: OverrideFields,
): QuoteOverride {
  if (!typed.quote) return { ...named, quote: false };
  const [speaker, ...others] = typed.speaker
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [role, said, place] = [typed.role.trim(), typed.said.trim(), typed.place.trim()];
  // The role that was read is that of the speaker who was read.
  const isRole = role !== '' && (role !== read.role || typed.speaker.trim() === read.speaker);
  const speakers = others.length > 0 && speaker !== undefined ? [speaker, ...others] : speaker;
  return {
    ...named,
    speaker: speakers ?? null,
    ...(isRole && speakers !== undefined ? { role } : {}),
    ...(said === read.said ? {} : { said: said === '' ? null : said }),
    ...(place === read.place ? {} : { place: place === '' ? false : place }),
  };
}

/** The length of what is printed of each day of a period: `2024`, `2024-02`, `2024-02-08`. */
const PRINTED: Readonly<Record<string, number>> = { year: 4, month: 7 };

/** A period as the front matter writes it. */
function writePeriod({ start, end, precision }: CalendarPeriod): string {
  const [from, to] = [start, end].map((day) => day.slice(0, PRINTED[precision] ?? day.length));
  return from === to || from === undefined ? (from ?? '') : `${from}/${to}`;
}
