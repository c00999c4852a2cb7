import type { CalendarDate } from '../../calendar/date.ts';
import type { CalendarPeriod } from '../../calendar/period.ts';
import { speakersOfQuote } from '../../extract/speech-types.ts';
import { groupSayings, joinSayings } from '../../sayings/join-sayings.ts';
import type { SayingQuote } from '../../sayings/same-saying.ts';
import { spokenWords, type SpokenWord } from '../../sayings/spoken-words.ts';
import { digestOf } from '../../text/digest.ts';
import type { ArticleEntry, EntryQuote } from '../entry.ts';
import type { Remembered } from '../../memory/remembered.ts';

/** The saying that a quote belongs to, where it is not a saying of its own under its own id. */
export interface QuoteSaying {
  readonly id: string;
  /** The day on which the archive first printed it. */
  readonly first: CalendarDate;
  /** In how many of the archive’s quotes it is printed. */
  readonly printed: number;
}

/** Which of a speaker’s quotes are one saying, by their positions, for a digest of them all. */
export type RememberedSayings = Remembered<readonly (readonly number[])[]>;

/**
 * Joins the quotes of an archive into sayings.
 *
 * @param articles sorted by date
 * @param find the speaker of a key in an article
 * @param published ids of sayings by those of their quotes
 * @param remembered what is known of speakers whose quotes are as they were
 * @returns by the quotes’ ids; a quote that is the only one of its saying is in it only if the saying has
 * another id
 */
export function gatherSayings(
  articles: readonly ArticleEntry[],
  find: (articleId: string, key: string) => { readonly slug: string } | undefined,
  published: ReadonlyMap<string, string>,
  remembered: RememberedSayings,
): ReadonlyMap<string, QuoteSaying> {
  const days = new Map<string, CalendarDate>();
  const quotes = articles.flatMap((article) =>
    article.quotes.map((quote) => {
      days.set(quote.id, article.date);
      const speakers = speakersOfQuote(quote).flatMap((key) => find(article.id, key)?.slug ?? []);
      return new PrintedQuote(quote, speakers, article.date);
    }),
  );
  const group = (own: readonly PrintedQuote[]) =>
    remembered
      .of(digestOf(JSON.stringify(own)), () => positionsOf(groupSayings(own), own))
      .map((positions) => positions.flatMap((at) => own[at] ?? []));
  const sayings = new Map<string, QuoteSaying>();
  for (const { id, quotes: all } of joinSayings(quotes, published, group)) {
    const first = days.get(all[0] ?? '');
    if (first === undefined || (all.length === 1 && all[0] === id)) continue;
    const saying = { id, first, printed: all.length };
    for (const quote of all) sayings.set(quote, saying);
  }
  return sayings;
}

/** A quote whose words are looked at only where they have to be compared. */
class PrintedQuote implements SayingQuote {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly printed: CalendarDate;
  readonly said?: CalendarPeriod;
  #words: readonly SpokenWord[] | undefined;

  constructor(quote: EntryQuote, speakers: readonly string[], printed: CalendarDate) {
    this.id = quote.id;
    this.text = quote.words;
    this.speakers = speakers;
    this.printed = printed;
    if (quote.said) this.said = quote.said;
  }

  get words(): readonly SpokenWord[] {
    this.#words ??= spokenWords(this.text);
    return this.#words;
  }
}

function positionsOf(
  groups: readonly (readonly SayingQuote[])[],
  all: readonly SayingQuote[],
): number[][] {
  const positions = new Map(all.map((quote, at) => [quote, at]));
  return groups.map((group) => group.flatMap((quote) => positions.get(quote) ?? []));
}
