import type { Token } from './tokens.ts';

/** Whether a word is printed in capitals alone, as “the WHO” is: then it is not the word “who”. */
export const isAcronym = ({ text, lower, shape }: Token): boolean =>
  shape === 'word' && text.length > 1 && text !== lower && isShouted(text);

/** Whether no letter of a word is small. */
export function isShouted(text: string): boolean {
  // Most words show it by their second letter.
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && text === text.toUpperCase();
}
