import { spokenWords } from '../sayings/spoken-words.ts';
import type { Candidate } from './claim.ts';
import { indexKeys, questionKeys, rankCandidates } from './find-candidates.ts';

/** Looks up the quotes that a text may mean, the likeliest first. */
export type QuoteFinder<Quote extends Candidate> = (words: string) => readonly Quote[];

/** A finder over quotes in memory. @param quotes in the order in which they were printed */
export function quoteFinder<Quote extends Candidate>(quotes: readonly Quote[]): QuoteFinder<Quote> {
  const index = new Map<string, Quote[]>();
  for (const quote of quotes) {
    for (const key of indexKeys(spokenWords(quote.words))) {
      const list = index.get(key);
      if (list) list.push(quote);
      else index.set(key, [quote]);
    }
  }
  return (words) =>
    rankCandidates(
      new Map(questionKeys(spokenWords(words)).map((key) => [key, index.get(key) ?? []])),
    );
}
