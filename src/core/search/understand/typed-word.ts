import { foldLetters } from '../words/fold-letters.ts';
import type { Piece } from '../question/read-pieces.ts';

/** A word of a question as it may belong to a name or a date. */
export interface TypedWord {
  /** As typed. */
  readonly printed: string;
  /** The ways in which it is looked up: folded, without what marks a genitive. */
  readonly terms: readonly string[];
  /** The number of its piece. */
  readonly piece: number;
}

const GENITIVE = /'s$/u;
const STOPS = /\./gu;

/** The words of a question that may mean a name or a date: those in marks are only words. */
export function typedWords(question: string, pieces: readonly Piece[]): TypedWord[] {
  return pieces.flatMap(({ part, words }, piece) =>
    part.exact
      ? []
      : words.map(({ start, end }): TypedWord => {
          const printed = question.slice(start, end);
          const folded = foldLetters(printed).map((word) =>
            word.replace(GENITIVE, '').replace(STOPS, ''),
          );
          return { printed, terms: [...new Set(folded)], piece };
        }),
  );
}

/** The shortest way in which a word is folded. */
export function firstTerm(word: TypedWord | undefined): string {
  return word?.terms[0] ?? '';
}
