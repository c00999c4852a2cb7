import { periodWordsOf, type PeriodWords } from './period-words.ts';
import { addDays, readPeriod, type ReadPeriod } from './read-period.ts';
import { firstTerm, type TypedWord } from './typed-word.ts';

/** A period that words of a question name. */
export interface FoundPeriod {
  /** `YYYY-MM-DD`; absent where it has no beginning, or no end. */
  readonly first?: string;
  readonly last?: string;
  /** `MM`, for a month of any year. */
  readonly month?: string;
  /** The places of its words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What decides whether a number is a year. */
export interface PeriodRules {
  /** BCP 47. */
  readonly lang: string;
  /** The years in which there are articles; another number by itself is a word. */
  readonly years: ReadonlySet<string>;
}

/**
 * Finds the periods in a question, from the left: days, weeks, months, years, decades, from one to
 * another, and what is before or after one. “In February” is a month of any year. A word that begins in the middle of a piece belongs to it,
 * so that `2015/16` stays a word.
 */
export function findPeriods(
  words: readonly TypedWord[],
  { lang, years }: PeriodRules,
): FoundPeriod[] {
  const own = periodWordsOf(lang);
  const terms = words.map(firstTerm);
  const found: FoundPeriod[] = [];
  for (let at = 0; at < words.length;) {
    const month = monthWithin(terms, at, own);
    const period = readFrom(terms, at, own) ?? month;
    const isWhole = period && fillsPieces(words, period.from, period.to);
    const isKnown =
      period &&
      (period === month ||
        period.to - period.from > 1 ||
        isDecade(terms[at]) ||
        years.has(terms[at] ?? ''));
    if (period && isWhole && isKnown) {
      found.push(period);
      at = period.to;
    } else at++;
  }
  return found;
}

/** The whole name of a month after a word such as “in”: elsewhere “march” and “may” are words. */
function monthWithin(
  terms: readonly string[],
  at: number,
  { months, within }: PeriodWords,
): FoundPeriod | undefined {
  const number = months.indexOf(terms[at] ?? '') + 1;
  if (number === 0 || !within.has(terms[at - 1] ?? '')) return undefined;
  return { month: String(number).padStart(2, '0'), from: at, to: at + 1 };
}

const isDecade = (term = ''): boolean => term.endsWith('s');

function readFrom(
  terms: readonly string[],
  at: number,
  words: PeriodWords,
): FoundPeriod | undefined {
  const term = terms[at] ?? '';
  const open = [words.since, words.after, words.before, words.until].find((set) => set.has(term));
  if (!open) return readRange(terms, at, words);
  const inner = readPeriod(terms, at + 1, words);
  if (!inner) return undefined;
  const place = { from: at, to: at + 1 + inner.length };
  if (open === words.since) return { first: inner.first, ...place };
  if (open === words.after) return { first: addDays(inner.last, 1), ...place };
  if (open === words.before) return { last: addDays(inner.first, -1), ...place };
  return { last: inner.last, ...place };
}

/** One period, or from one to another. */
function readRange(
  terms: readonly string[],
  at: number,
  words: PeriodWords,
): FoundPeriod | undefined {
  const first = readPeriod(terms, at, words);
  if (!first) return undefined;
  const alone = placed(first, at);
  const next = at + first.length;
  const second = readPeriod(terms, words.to.has(terms[next] ?? '') ? next + 1 : next, words);
  const between = words.to.has(terms[next] ?? '') ? 1 : 0;
  if (!second || second.first <= first.last) return alone;
  return {
    first: first.first,
    last: second.last,
    from: at,
    to: next + between + second.length,
  };
}

const placed = ({ first, last, length }: ReadPeriod, at: number): FoundPeriod => ({
  first,
  last,
  from: at,
  to: at + length,
});

/** Whether words are all of their pieces. */
export function fillsPieces(words: readonly TypedWord[], from: number, to: number): boolean {
  const first = words[from]?.piece;
  const last = words[to - 1]?.piece;
  return words[from - 1]?.piece !== first && words[to]?.piece !== last;
}
