import { wholeCharacters } from './characters.ts';

/**
 * Cuts a text after a whole word, and says so with an ellipsis.
 *
 * @param most UTF-16 code units that are left of it
 */
export function shortenWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const begin = wholeCharacters(words.slice(0, most));
  const space = begin.lastIndexOf(' ');
  return `${(space > most / 2 ? begin.slice(0, space) : begin).trimEnd()} …`;
}
