/**
 * Finds the line of a file for each line of the text that was made of it: the same words, otherwise the
 * line that follows the last one found. Blocks mostly stay as they were written, in their order.
 *
 * @returns of a 1-based line of the text, the 1-based line of the file
 */
export function originalLines(original: string, made: string): (line: number) => number {
  const places = new Map<string, number[]>();
  for (const [at, line] of linesOf(original).entries()) {
    const words = wordsOf(line);
    if (words !== '') places.set(words, [...(places.get(words) ?? []), at + 1]);
  }
  let last = 0;
  const found = linesOf(made).map((line) => {
    const candidates = places.get(wordsOf(line)) ?? [];
    const next = candidates.find((at) => at > last) ?? candidates[0];
    if (next !== undefined) last = next;
    return Math.max(1, last);
  });
  return (line) => found[line - 1] ?? found.at(-1) ?? 1;
}

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

/** Letters and digits alone: quotes and marks of YAML and Markdown may have changed. */
const wordsOf = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
