import type { Token } from '../prose/tokens.ts';
import type { Outline } from '../prose/outline.ts';
import { GIVEN_NAMES } from '../words/lexicon.ts';

/** How an article uses its words. */
export interface Vocabulary {
  /** Words that it prints in lower case too. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that it prints with a capital where no sentence starts. */
  readonly capitals: ReadonlySet<string>;
  /** Words that follow a given name: surnames, though they may be common words ("Will", "Young"). */
  readonly surnames: ReadonlySet<string>;
}

/** Reads how an article uses its words, headlines left out. */
export function readVocabulary(outline: Outline, headlines: readonly boolean[]): Vocabulary {
  const lowerCase = new Set<string>();
  const capitals = new Set<string>();
  const surnames = new Set<string>();
  let before: Token | undefined;
  for (const token of outline.tokens) {
    if (token.shape === 'word' && !headlines[token.paragraph]) {
      if (!token.capital) lowerCase.add(token.lower);
      else if (!token.initial) {
        capitals.add(token.lower);
        const given = before?.shape === 'word' && before.capital && GIVEN_NAMES.has(before.lower);
        if (given && token.text.length > 2 && !token.text.endsWith('.')) surnames.add(token.lower);
      }
    }
    before = token;
  }
  return { lowerCase, capitals, surnames };
}
