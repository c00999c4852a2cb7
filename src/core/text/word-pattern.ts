/** Characters that mean something in a pattern outside brackets. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/**
 * The source of a pattern that matches any one of the words as it is, for `new RegExp`. A straight
 * apostrophe matches the printed one (’) too. The words are tried in their order, so a word must
 * come before its own prefix unless the pattern continues with a boundary.
 *
 * @example oneOf(['Dr', "let's"]) // "(?:Dr|let['’]s)"
 */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map(escapeWord).join('|')})`;
}

/**
 * The same for words in lower case that may begin a sentence.
 *
 * @example oneOfEitherCase(['ahead of']) // '(?:[Aa]head of)'
 */
export function oneOfEitherCase(words: readonly string[]): string {
  return `(?:${words.map((word) => eitherCase(word)).join('|')})`;
}

function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${escapeWord(word.slice(1))}`;
}

function escapeWord(word: string): string {
  return word.replace(SPECIAL, '\\$&').replaceAll("'", "['’]");
}
