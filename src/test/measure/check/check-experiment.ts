import { seededRandom } from '../../../cli/training/seeded.ts';
import { quoteFinder } from '../../../core/check/quote-finder.ts';
import { findInShards } from '../../../core/check/shards/find-in-shards.ts';
import { decideVerdict, type Verdict } from '../../../core/check/verdict.ts';
import { spokenWords } from '../../../core/sayings/spoken-words.ts';
import { shardsOf } from '../../support/core/check-shards.ts';
import type { PrintedQuote } from '../sayings/reuse-experiment.ts';
import { CLAIM_KINDS, type MadeClaim } from './claim-kinds.ts';

/** What became of the claims of one kind. */
export interface ClaimFigures {
  claims: number;
  /** Whose verdict is right in the shards, as a page asks them. */
  right: number;
  /** Whose verdict is right among quotes in memory, as the command asks them. */
  rightInMemory: number;
  /** Of those in which a “not” was lost or added, how many do not show it, in either. */
  hidden: number;
}

/** What became of claims about quotes that are in the archive, by kind, and of words that are not. */
export interface CheckFigures {
  readonly claims: ReadonlyMap<string, ClaimFigures>;
  readonly absent: ClaimFigures;
}

/** One part of the quotes is kept out of the archive, to be asked for. */
const PARTS = 5;
/** Quotes of one text stay together: they are next to each other. */
const BLOCK = 40;
/** So many words in a row that an archive has are in the archive. */
const RUN = 5;
const LEAST_WORDS = 4;

/**
 * Makes an archive of four quotes in five, asks it for changed quotes of its own and for the quotes that
 * it does not have, and counts right verdicts. Where too few are kept out, the next fifth is.
 *
 * @param quotes with a speaker each, those of one text together
 * @param count how many claims of each sort, at most
 */
export async function runChecks(
  quotes: readonly PrintedQuote[],
  count: number,
  seed: number,
): Promise<CheckFigures> {
  const figures = new Map<string, ClaimFigures>();
  const absent = noClaims();
  for (let part = 0; part < PARTS && absent.claims < count; part++) {
    const isOut = (index: number) => Math.floor(index / BLOCK) % PARTS === part;
    const archive = quotes.filter((_, index) => !isOut(index));
    const judge = judgeIn(archive);
    for (const { kind, claim } of part === 0 ? makeClaims(archive, count, seed) : []) {
      const own = figures.get(kind) ?? noClaims();
      figures.set(kind, own);
      countVerdicts(own, claim, await judge(claim));
    }
    const out = quotes.filter((_, index) => isOut(index));
    for (const { words, speaker } of strangersTo(archive, out).slice(0, count - absent.claims)) {
      const claim = { words, named: speaker, right: 'absent' } as const;
      countVerdicts(absent, claim, await judge(claim));
    }
  }
  return { claims: figures, absent };
}

interface Verdicts {
  readonly inShards: Verdict;
  readonly inMemory: Verdict;
}

function judgeIn(archive: readonly PrintedQuote[]): (claim: MadeClaim) => Promise<Verdicts> {
  const find = quoteFinder(
    archive.map(({ words, speaker }, index) => ({ id: `${index}`, words, speakers: [[speaker]] })),
  );
  const { head, read } = shardsOf(
    [...Map.groupBy(archive, ({ day }) => day)].map(([id, own]) => ({ id, quotes: own })),
  );
  return async (claim) => ({
    inShards: decideVerdict(claim, await findInShards(claim.words, head, read)),
    inMemory: decideVerdict(claim, find(claim.words)),
  });
}

const noClaims = (): ClaimFigures => ({ claims: 0, right: 0, rightInMemory: 0, hidden: 0 });

function countVerdicts(
  figures: ClaimFigures,
  { right, negated }: MadeClaim,
  { inShards, inMemory }: Verdicts,
): void {
  figures.claims++;
  if (inShards.kind === right) figures.right++;
  if (inMemory.kind === right) figures.rightInMemory++;
  if (negated === true && !(inShards.negated && inMemory.negated)) figures.hidden++;
}

/** Quotes of which no five words in a row, or all words of a shorter one, are in the archive. */
export function strangersTo(
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

export function makeClaims(
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
