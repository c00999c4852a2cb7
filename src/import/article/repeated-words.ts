/** Words without marks, case and white space, to find them again. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text that holds some words holds them once more. */
export function isRepeated(words: string, text: string): boolean {
  const bare = bareWords(words);
  if (bare === '') return false;
  const all = bareWords(text);
  return all.indexOf(bare) !== all.lastIndexOf(bare);
}
