import { wordPairs } from './word-pairs.ts';
import { areOneSaying, type SayingQuote } from './same-saying.ts';

/** The same words by the same speaker, wherever they are printed. */
export interface Saying {
  /** Id of the quote that stood for it when it was first published. */
  readonly id: string;
  /** Ids of its quotes, in the order in which they were printed. */
  readonly quotes: readonly string[];
}

/** So many quotes that share a pair of words are followed; a pair that more share says little. */
const MOST_SHARING = 48;
/** So many of a quote’s rarest pairs of words are followed. */
const MOST_PAIRS = 16;
/** Share of them that a longer quote must have: three words in four leave this many whole. */
const LEAST_SHARED = 0.3;
/** So many quotes that share the most of them are compared word by word. */
const MOST_COMPARED = 12;

/**
 * Joins quotes into sayings: each quote, the longest first, joins the saying of a longer quote that has its
 * words, else begins one. Two long quotes that share a sentence are never joined by a third. A quote is
 * compared only with the few of its speaker’s that share its rarest pairs of words, so the time grows with
 * the number of quotes.
 *
 * @param quotes in the order in which they were printed; those without a speaker or words are sayings of
 * their own and not in the answer
 * @param published ids of sayings by the ids of their quotes, as the ledger has them: a saying keeps its
 * id, and where two have become one, that of the quote printed first
 * @param group as {@link groupSayings} does
 */
export function joinSayings<Quote extends SayingQuote>(
  quotes: readonly Quote[],
  published: ReadonlyMap<string, string> = new Map(),
  group: (own: readonly Quote[]) => readonly (readonly SayingQuote[])[] = groupSayings,
): Saying[] {
  const order = new Map(quotes.map(({ id }, index) => [id, index]));
  const inOrder = [...quotesBySpeaker(quotes).values()]
    .flatMap(group)
    .map((all) => all.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)))
    .sort((a, b) => (order.get(a[0]?.id ?? '') ?? 0) - (order.get(b[0]?.id ?? '') ?? 0));
  return nameSayings(
    inOrder.map((all) => all.map(({ id }) => id)),
    published,
    (id) => order.has(id),
  );
}

/** No id is that of a quote in another saying, or given twice. */
function nameSayings(
  sayings: readonly (readonly string[])[],
  published: ReadonlyMap<string, string>,
  isQuote: (id: string) => boolean,
): Saying[] {
  const given = new Set<string>();
  return sayings.map((quotes) => {
    const isFree = (id: string) => quotes.includes(id) || (!isQuote(id) && !given.has(id));
    const kept = quotes.flatMap((quote) => published.get(quote) ?? []).find(isFree);
    const id = kept ?? quotes[0] ?? '';
    given.add(id);
    return { id, quotes };
  });
}

/** Quotes by who said them; one that several said is with the first of them. */
function quotesBySpeaker<Quote extends SayingQuote>(
  quotes: readonly Quote[],
): Map<string, Quote[]> {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const [speaker] = quote.speakers;
    if (speaker === undefined) continue;
    const own = bySpeaker.get(speaker);
    if (own) own.push(quote);
    else bySpeaker.set(speaker, [quote]);
  }
  return bySpeaker;
}

/**
 * Puts each quote of one speaker, the longest first, into the saying of a longer one or one of its own.
 *
 * @param own in the order in which they were printed
 */
export function groupSayings(own: readonly SayingQuote[]): SayingQuote[][] {
  const sayings: SayingQuote[][] = [];
  const quotes = own.filter(({ words }) => words.length > 0);
  const shared = new Map<string, number>();
  const pairs = new Map(quotes.map((quote) => [quote, new Set(wordPairs(quote.words))]));
  for (const all of pairs.values())
    for (const pair of all) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  const longest = quotes.toSorted((a, b) => b.words.length - a.words.length);
  const byPair = new Map<string, SayingQuote[]>();
  const sayingOf = new Map<SayingQuote, SayingQuote[]>();
  for (const quote of longest) {
    const all = pairs.get(quote) ?? new Set();
    const common = [...all].filter((pair) => (shared.get(pair) ?? 0) > 1);
    const like = likely(common, all.size, shared, byPair).find((each) => areOneSaying(quote, each));
    const saying = (like && sayingOf.get(like)) ?? [];
    if (saying.length === 0) sayings.push(saying);
    saying.push(quote);
    sayingOf.set(quote, saying);
    for (const pair of common) {
      const list = byPair.get(pair);
      if (list) list.push(quote);
      else byPair.set(pair, [quote]);
    }
  }
  return sayings;
}

/**
 * Longer quotes that share the rarest pairs of words, those that share the most first.
 *
 * @param own the pairs that others have, too
 * @param size of all its pairs
 */
function likely(
  own: readonly string[],
  size: number,
  shared: ReadonlyMap<string, number>,
  byPair: ReadonlyMap<string, readonly SayingQuote[]>,
): SayingQuote[] {
  const counts = new Map<SayingQuote, number>();
  const rarest = [...own]
    .sort((a, b) => (shared.get(a) ?? 0) - (shared.get(b) ?? 0))
    .slice(0, MOST_PAIRS);
  for (const pair of rarest) {
    for (const quote of (byPair.get(pair) ?? []).slice(0, MOST_SHARING)) {
      counts.set(quote, (counts.get(quote) ?? 0) + 1);
    }
  }
  const least = Math.min(size, MOST_PAIRS) * LEAST_SHARED;
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPARED)
    .map(([quote]) => quote);
}
