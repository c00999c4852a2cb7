import { seededRandom } from '../../../cli/training/seeded.ts';
import { quoteFinder } from '../../../core/check/quote-finder.ts';
import { decideVerdict, type Verdict } from '../../../core/check/verdict.ts';
import { spokenWords } from '../../../core/sayings/spoken-words.ts';
import type { PrintedQuote } from '../sayings/reuse-experiment.ts';
import { CLAIM_KINDS, type MadeClaim } from './claim-kinds.ts';

/** What became of the claims of one kind. */
export interface ClaimFigures {
  claims: number;
  /** Whose verdict is right. */
  right: number;
  /** Of those in which a “not” was lost or added, how many do not show it. */
  hidden: number;
}

/** What became of claims about quotes that are in the archive, by kind, and of words that are not. */
export interface CheckFigures {
  readonly claims: ReadonlyMap<string, ClaimFigures>;
  readonly absent: ClaimFigures;
}

/** So many quotes in five are kept out of the archive, to be asked for. */
const KEPT_OUT = 1;
/** Quotes of one text stay together: they are next to each other. */
const BLOCK = 40;
/** So many words in a row that an archive has are in the archive. */
const RUN = 5;
const LEAST_WORDS = 4;

/**
 * Makes an archive of four quotes in five, asks it for changed quotes of its own and for the quotes that
 * it does not have, and counts right verdicts.
 *
 * @param quotes with a speaker each, those of one text together
 * @param count how many claims of each sort, at most
 */
export function runChecks(
  quotes: readonly PrintedQuote[],
  count: number,
  seed: number,
): CheckFigures {
  const isOut = (index: number) => Math.floor(index / BLOCK) % 5 < KEPT_OUT;
  const archive = quotes.filter((_, index) => !isOut(index));
  const find = quoteFinder(
    archive.map(({ words, speaker }, index) => ({ id: `${index}`, words, speakers: [[speaker]] })),
  );
  const figures = new Map<string, ClaimFigures>();
  for (const { kind, claim } of makeClaims(archive, count, seed)) {
    const own = figures.get(kind) ?? noClaims();
    figures.set(kind, own);
    countVerdict(own, claim, decideVerdict(claim, find(claim.words)));
  }
  const absent = noClaims();
  const strangers = strangersTo(
    archive,
    quotes.filter((_, index) => isOut(index)),
  );
  for (const { words, speaker } of strangers.slice(0, count)) {
    const claim = { words, named: speaker, right: 'absent' } as const;
    countVerdict(absent, claim, decideVerdict(claim, find(words)));
  }
  return { claims: figures, absent };
}

const noClaims = (): ClaimFigures => ({ claims: 0, right: 0, hidden: 0 });

function countVerdict(figures: ClaimFigures, claim: MadeClaim, verdict: Verdict): void {
  figures.claims++;
  if (verdict.kind === claim.right) figures.right++;
  if (claim.negated === true && !verdict.negated) figures.hidden++;
}

/** Quotes of which no five words in a row, or all words of a shorter one, are in the archive. */
function strangersTo(
  archive: readonly PrintedQuote[],
  quotes: readonly PrintedQuote[],
): PrintedQuote[] {
  const runs = new Set(archive.flatMap(({ words }) => runsOf(words)));
  return quotes.filter(
    ({ words }) =>
      spokenWords(words).length >= LEAST_WORDS && !runsOf(words).some((run) => runs.has(run)),
  );
}

function runsOf(words: string): string[] {
  const folded = spokenWords(words).map((word) => word.folded);
  if (folded.length < RUN) return [folded.join(' ')];
  return folded.slice(RUN - 1).map((_, index) => folded.slice(index, index + RUN).join(' '));
}

function makeClaims(
  quotes: readonly PrintedQuote[],
  count: number,
  seed: number,
): { readonly kind: string; readonly claim: MadeClaim }[] {
  const random = seededRandom(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const kinds = Object.entries(CLAIM_KINDS);
  const others = quotes.map(({ words }) => words);
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker);
  const made: { kind: string; claim: MadeClaim }[] = [];
  for (let tries = 0; made.length < count && tries < count * 40; tries++) {
    const quote = quotes[pick(quotes.length)];
    const stranger = quotes[pick(quotes.length)];
    const chosen = kinds[made.length % kinds.length];
    if (!quote || !stranger || !chosen || sharesName(quote.speaker, stranger.speaker)) continue;
    const own = (bySpeaker.get(quote.speaker) ?? []).filter(({ words }) => words !== quote.words);
    const another = own[pick(Math.max(1, own.length))]?.words ?? stranger.words;
    const { words, speaker } = quote;
    const task = { words, speaker, another, otherSpeaker: stranger.speaker, others, pick };
    const claim = chosen[1](task);
    if (claim) made.push({ kind: chosen[0], claim });
  }
  return made;
}

const sharesName = (a: string, b: string): boolean =>
  a.split(' ').some((word) => b.split(' ').includes(word));
