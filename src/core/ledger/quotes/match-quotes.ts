import { overlap, type Span } from '../../text/span.ts';
import { shareWord, wordLikeness } from './likeness.ts';
import type { LocatedQuote } from './locate-quote.ts';
import {
  comparableSelector,
  contextLikeness,
  type ComparableSelector,
  type Selector,
} from './selector.ts';

/**
 * Where changed words are still the same quote. The less of the surroundings is left, the more of
 * the words must be; words alone are never enough, since an article may hold a second quote that is
 * just as similar. Measured by `npm run edits`.
 */
const THRESHOLDS: readonly { readonly context: number; readonly words: number }[] = [
  { context: 0.85, words: 0.5 },
  { context: 0.6, words: 0.6 },
  { context: 0.45, words: 0.8 },
];
/** Two quotes less alike than this must share a whole word: letters may agree by chance. */
const MISSPELT = 0.75;
/** The share of a pair’s score that comes from its words; the rest is from its surroundings. */
const WORDS_WEIGHT = 0.6;
/** Where two quotes fit a published one about as well, none is taken. */
const CLEAR_LEAD = 0.03;

/** The number of pairs in an article above which only near ones are tried. */
const MOST_PAIRS = 10_000;
/** Quotes before and after, in the order of the text. */
const NEAR = 12;
/** Surroundings so alike are the same place of the text. */
const OWN_PLACE = 0.7;
/** Share of a published quote that another reading of the same text must have to be the same quote. */
const SAME_STRETCH = 0.4;
/** Equal words belong together even where all around them changed. */
const NO_LIKENESS = 0.001;

interface Side {
  readonly index: number;
  readonly selector: ComparableSelector;
  readonly start: number;
}

/** Where quotes are in the text of today. */
export interface QuotePlaces {
  /** Finds the words of a published quote where they were. */
  readonly locate: (quote: Selector) => LocatedQuote | undefined;
  /** For each quote that was found, all of it with its marks. */
  readonly found: readonly Span[];
}

interface Pair {
  readonly published: Side;
  readonly found: Side;
  readonly score: number;
}

/**
 * Finds the published quotes of an article in its text of today: first those whose words are the
 * same (as an id sees them), distinguished by their surroundings if the words occur several times;
 * then those whose text is unchanged but read otherwise, by their place; then those whose words
 * changed, by likeness of words and surroundings together.
 *
 * @param published quotes that the article had, in any order
 * @param found quotes that it has, in reading order
 * @param places of both, if the text is at hand
 * @returns for each of `found` the index of its published quote, or undefined if it is new
 */
export function matchQuotes(
  published: readonly Selector[],
  found: readonly Selector[],
  places?: QuotePlaces,
): (number | undefined)[] {
  const result: (number | undefined)[] = found.map(() => undefined);
  const before = sides(published);
  const now = sides(found);
  const same = withoutNamesakes(sameWords(before, now), now);
  for (const pair of same) result[pair.found.index] = pair.published.index;
  const taken = new Set(same.map((pair) => pair.published.index));
  const lost = before.filter(({ index }) => !taken.has(index));
  const fresh = now.filter(({ index }) => result[index] === undefined);
  const reread = places ? samePlaces(lost, fresh, published, places) : NONE_REREAD;
  for (const pair of reread.pairs) result[pair.found.index] = pair.published.index;
  const changed = lost.filter((side) => !reread.settled.has(side));
  const left = fresh.filter(({ index }) => result[index] === undefined);
  for (const pair of changedWords(changed, left)) result[pair.found.index] = pair.published.index;
  return result;
}

interface Reread {
  readonly pairs: readonly Pair[];
  /** Published quotes about which nothing else needs to be decided. */
  readonly settled: ReadonlySet<Side>;
}

const NONE_REREAD: Reread = { pairs: [], settled: new Set() };

/**
 * Pairs whose words are where they were, with other bounds. A published quote that still has its marks
 * and is in no pair is no longer read as a quote, so no other one is it, however like.
 */
function samePlaces(
  lost: readonly Side[],
  fresh: readonly Side[],
  published: readonly Selector[],
  { locate, found }: QuotePlaces,
): Reread {
  const settled = new Set<Side>();
  const pairs: Pair[] = [];
  for (const side of lost) {
    const selector = published[side.index];
    const located = selector && locate(selector);
    if (!located) continue;
    if (located.bounded) settled.add(side);
    const { span } = located;
    for (const other of fresh) {
      const shared = overlap(span, found[other.index] ?? NOWHERE);
      if (shared < SAME_STRETCH * (span.end - span.start) || shared === 0) continue;
      pairs.push({ published: side, found: other, score: shared });
    }
  }
  const best = chooseBest(pairs);
  for (const pair of best) settled.add(pair.published);
  return { pairs: best, settled };
}

const NOWHERE: Span = { start: 0, end: 0 };

function sides(selectors: readonly Selector[]): Side[] {
  return selectors.map((selector, index) => ({
    index,
    selector: comparableSelector(selector),
    start: selector.start,
  }));
}

/**
 * Pairs of equal words; if they occur several times, those with the most similar surroundings
 * first.
 */
function sameWords(before: readonly Side[], now: readonly Side[]): Pair[] {
  const groups = Map.groupBy(now, ({ selector }) => selector.exact.folded);
  const pairs: Pair[] = [];
  for (const [words, published] of Map.groupBy(before, (side) => side.selector.exact.folded)) {
    const found = groups.get(words) ?? [];
    const single = published.length === 1 && found.length === 1;
    pairs.push(...(single ? allPairs(published, found, () => 1) : bestByPlace(published, found)));
  }
  return pairs;
}

function bestByPlace(published: readonly Side[], found: readonly Side[]): Pair[] {
  return chooseBest(
    allPairs(published, found, (a, b) => NO_LIKENESS + contextLikeness(a.selector, b.selector)),
  );
}

/**
 * Leaves out a pair whose words appeared elsewhere while they were changed in their own place: the
 * published quote was corrected there, and the other one is new.
 */
function withoutNamesakes(pairs: readonly Pair[], now: readonly Side[]): readonly Pair[] {
  const paired = new Set(pairs.map(({ found }) => found));
  const fresh = now.filter((side) => !paired.has(side));
  if (fresh.length === 0) return pairs;
  return pairs.filter(({ published, found }) => {
    const { selector } = published;
    if (contextLikeness(selector, found.selector) >= OWN_PLACE) return true;
    if (pairs.length * fresh.length > MOST_PAIRS) return true;
    return !fresh.some(
      (side) =>
        contextLikeness(selector, side.selector) >= OWN_PLACE &&
        changedScore(selector, side.selector) > 0,
    );
  });
}

function changedWords(lost: readonly Side[], fresh: readonly Side[]): Pair[] {
  const pairs = allPairs(lost, fresh, (a, b) => changedScore(a.selector, b.selector));
  return chooseBest(clearPairs(pairs));
}

/** How certain it is that one quote is a changed form of the other; 0 if it is not. */
export function changedScore(a: ComparableSelector, b: ComparableSelector): number {
  const context = contextLikeness(a, b);
  const least = THRESHOLDS.find((threshold) => context >= threshold.context);
  if (!least) return 0;
  const words = wordLikeness(a.exact, b.exact);
  const unlike = words < MISSPELT && !shareWord(a.exact, b.exact);
  return words >= least.words && !unlike ? WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * context : 0;
}

/** Leaves out pairs that have another one about as good of either of their quotes. */
function clearPairs(pairs: readonly Pair[]): Pair[] {
  const rivals = [
    Map.groupBy(pairs, ({ published }) => published),
    Map.groupBy(pairs, ({ found }) => found),
  ] as const;
  return pairs.filter((pair) =>
    [rivals[0].get(pair.published), rivals[1].get(pair.found)].every((sharing = []) =>
      sharing.every((other) => other === pair || Math.abs(other.score - pair.score) >= CLEAR_LEAD),
    ),
  );
}

/**
 * Pairs of quotes that may belong together, with how well they do. If there are many, only those at
 * about the same place in the order of the text are tried, so that the cost grows in proportion to
 * the number of quotes.
 */
function allPairs(
  published: readonly Side[],
  found: readonly Side[],
  scoreOf: (published: Side, found: Side) => number,
): Pair[] {
  const step = found.length / Math.max(1, published.length);
  const near = published.length * found.length > MOST_PAIRS ? NEAR : found.length;
  return byPlace(published).flatMap((a, rank) => {
    const at = Math.round(rank * step);
    return found.slice(Math.max(0, at - near), at + near).flatMap((b) => {
      const score = scoreOf(a, b);
      return score > 0 ? [{ published: a, found: b, score }] : [];
    });
  });
}

function byPlace(sidesOfOne: readonly Side[]): Side[] {
  return [...sidesOfOne].sort((a, b) => a.start - b.start || a.index - b.index);
}

/** Takes the best pair, then the best of those that are left; equal ones in the order of the text. */
function chooseBest(pairs: readonly Pair[]): Pair[] {
  const taken = { published: new Set<Side>(), found: new Set<Side>() };
  const order = [...pairs].sort(
    (a, b) =>
      b.score - a.score ||
      a.published.start - b.published.start ||
      a.found.start - b.found.start ||
      a.published.index - b.published.index,
  );
  return order.filter(({ published, found }) => {
    if (taken.published.has(published) || taken.found.has(found)) return false;
    taken.published.add(published);
    taken.found.add(found);
    return true;
  });
}
