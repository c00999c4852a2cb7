/** The sizes of a quote on its own page, and up to how many UTF-16 code units of words each goes. */
const SIZES = [
  ['largest', 90],
  ['large', 180],
  ['middle', 320],
] as const;

/** The class of the words of a quote, by their length. */
export function quoteSize(words: string): 'largest' | 'large' | 'middle' | 'small' {
  return SIZES.find(([, most]) => words.length <= most)?.[0] ?? 'small';
}
