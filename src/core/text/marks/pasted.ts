const PASTED = /^[ \t]*(?:>[ \t]?){1,9}/;

/**
 * The lines of a paragraph without the `>` that a mail program puts before each line it quotes.
 *
 * @returns undefined unless there are two lines or more and all of them begin with the mark
 * @example withoutPastedMarks(['> It has to', '> stop.']) // ['It has to', 'stop.']
 */
export function withoutPastedMarks(lines: readonly string[]): string[] | undefined {
  const pasted = lines.length > 1 && lines.every((line) => PASTED.test(line));
  if (!pasted) return undefined;
  const words = lines.map((line) => line.replace(PASTED, ''));
  return words.every((line) => line.trim() !== '') ? words : undefined;
}
