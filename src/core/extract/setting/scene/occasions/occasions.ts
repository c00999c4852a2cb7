import type { DatedExpression } from '../../../places/names/place-types.ts';
import { actsIn } from './acts.ts';
import { papersIn } from './papers.ts';
import type { Occasion } from './occasion.ts';
import type { Sentence } from '../sentences.ts';

/** All dated occasions of speech that the writer tells outside of attributions, in order. */
export function findOccasions(sentences: readonly Sentence[]): Occasion[] {
  return sentences
    .flatMap((sentence) => [...actsIn(sentence), ...papersIn(sentence)])
    .filter(({ date }) => FINE.has(date.precision))
    .sort((a, b) => a.date.span.start - b.date.span.start);
}

/** "In 2015, he called": a year tells too little of when words were said. */
const FINE: ReadonlySet<DatedExpression['precision']> = new Set(['day', 'week', 'month']);
