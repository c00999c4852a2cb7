import type { ReviewFinding } from './finding.ts';

/** Words that so many quotes consist of are a term, a heading or a slogan of the archive. */
const FEWEST_REPEATS = 3;
/** Fewer single words than these are settled one by one. */
const FEWEST_SINGLE = 10;

/**
 * Groups quotes without a speaker by what one rule of the archive would settle, before by article: words
 * that come again and again, and single words that no cue introduces.
 *
 * @param hasSingleRule whether the editor has settled single words already
 */
export function groupOpenQuotes(
  findings: readonly ReviewFinding[],
  hasSingleRule: boolean,
): ReviewFinding[] {
  const open = findings.filter(({ kind }) => kind === 'open-quote');
  const repeats = new Map<string, number>();
  for (const { open: of } of open) {
    if (of) repeats.set(of.words, (repeats.get(of.words) ?? 0) + 1);
  }
  const isRepeated = (words: string) => (repeats.get(words) ?? 0) >= FEWEST_REPEATS;
  const isSingle = ({ open: of, reach }: ReviewFinding) =>
    of !== undefined && reach === 'article' && !/\s/.test(of.words) && !isRepeated(of.words);
  const singles = hasSingleRule ? [] : open.filter(isSingle);
  const single = new Set(singles.length >= FEWEST_SINGLE ? singles : []);
  return findings.map((finding) => {
    const { kind, open: of } = finding;
    if (kind !== 'open-quote' || !of || of.cause === 'unread') return finding;
    if (isRepeated(of.words)) return { ...finding, kind: 'words', group: of.words };
    return single.has(finding) ? { ...finding, kind: 'single-words', group: 'all' } : finding;
  });
}
