import type { QuestionPart } from './question-part.ts';
import { readPieces } from './read-pieces.ts';

export type { AskedWord, QuestionPart } from './question-part.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Reads a query as words, whatever they may mean together: its pieces, none of which is an alternative
 * or excluded.
 *
 * @returns nothing if the query has no word
 */
export function readQuestion(question: string): QuestionPart[] {
  return readPieces(question, NO_WORDS).map(({ part }) => part);
}
