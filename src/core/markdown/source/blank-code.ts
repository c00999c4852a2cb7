/** The first line of fenced code, by CommonMark 0.31, 4.5: backticks may not be in its info string. */
const OPENING = /^( {0,40})(`{3,100}(?=[^`]*$)|~{3,100})/;
const INDENT = /^ */;

/** Fenced code that is open, and how far its first line is indented. */
interface Fence {
  readonly indent: number;
  readonly mark: string;
  readonly length: number;
}

/**
 * Blanks the lines of fenced code, whose marks and tags open nothing. Lines keep their numbers.
 *
 * It never blanks what the parser reads as text: a fence counts only where no line above it in the same
 * stretch has a tag, since raw HTML does not end there; an indented one, which may be in a list or be
 * code by its indent, only as far as its lines are indented as much. Where that is not so, the rest of
 * the text stays as it is.
 */
export function blankCode(markdown: string): string {
  const lines = markdown.split('\n');
  let fence: Fence | undefined;
  let isAfterTag = false;
  let isAfterBlank = true;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (fence) {
      const indent = INDENT.exec(line)?.[0].length ?? 0;
      if (!isBlank && indent < fence.indent) return restored(lines, markdown, index);
      if (!isClosing(line, fence)) lines[index] = '';
      else fence = undefined;
      continue;
    }
    if (OPENS_RAW.test(line)) return restored(lines, markdown, index);
    const [, indent = '', marks = ''] = OPENING.exec(line) ?? [];
    if (marks !== '' && !isAfterTag && (indent.length < 4 || isAfterBlank)) {
      fence = { indent: indent.length, mark: marks.slice(0, 1), length: marks.length };
    }
    isAfterTag = !isBlank && (isAfterTag || line.includes('<'));
    isAfterBlank = isBlank;
  }
  return lines.join('\n');
}

/** What opens raw HTML that does not end at a blank line (CommonMark 0.31, 4.6, kinds 1 to 5). */
const OPENS_RAW = /<(?:pre|script|style|textarea|!|\?)/i;

function isClosing(line: string, { indent, mark, length }: Fence): boolean {
  const trimmed = line.trim();
  const own = INDENT.exec(line)?.[0].length ?? 0;
  return own <= indent + 3 && trimmed.length >= length && [...trimmed].every((one) => one === mark);
}

function restored(lines: readonly string[], markdown: string, from: number): string {
  return [...lines.slice(0, from), ...markdown.split('\n').slice(from)].join('\n');
}
