import { isFormOf } from '../words/word-forms.ts';
import { readWords } from '../words/read-words.ts';
import type { Stemmer } from '../index/invert.ts';
import type { QuestionPart } from './read-question.ts';

/** What decides whether two words are forms of the same word. */
export interface WordRules {
  readonly stem: Stemmer;
  readonly lang: string;
}

/** A stretch of a text in which a part of a question was found, by UTF-16 code units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Number of the part. */
  readonly part: number;
}

/** Finds in a text what the query asks for, as the index does, in the order of the text. */
export function findHits(
  text: string,
  parts: readonly QuestionPart[],
  { stem, lang }: WordRules,
): Hit[] {
  const words = readWords(text);
  const stems = new Map<string, string>();
  const stemOf = (term: string) => {
    const known = stems.get(term) ?? stem(term);
    stems.set(term, known);
    return known;
  };
  const isAsked = (terms: readonly string[] = [], asked: readonly string[], exact: boolean) =>
    terms.some((term) =>
      asked.some(
        (one) =>
          one === term || (!exact && stemOf(one) === stemOf(term) && isFormOf(one, term, lang)),
      ),
    );
  return words.flatMap(({ start, terms }, at) =>
    parts.flatMap(({ words: asked, length, joined, exact }, part): Hit[] => {
      const stands = asked.every((one) => isAsked(words[at + one.at]?.terms, one.terms, exact));
      if (!stands && !(joined !== undefined && isAsked(terms, [joined], exact))) return [];
      return [{ start, end: words[stands ? at + length - 1 : at]?.end ?? start, part }];
    }),
  );
}
