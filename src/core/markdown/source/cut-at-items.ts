/**
 * Lines without a blank one between them, which is as far as the parser's expensive constructs
 * reach.
 */
export interface Stretch {
  /** 1-based line of the first. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A bullet with text after it: where it is, a new block begins (CommonMark 0.31, 5.2). */
const BULLET = /^ {0,3}[-+*] {1,4}\S/;
const NUMBER = /^ {0,3}(\d{1,9})([.)]) {1,4}\S/;

/**
 * Cuts a list without blank lines into its items, since each is a paragraph of its own. Only the first
 * item, one with the number 1, or one directly below another can begin a numbered one: other numbers
 * do not interrupt a paragraph. Items within items stay with the one that they are in.
 */
export function cutAtItems({ line, lines }: Stretch): Stretch[] {
  const cut: { line: number; lines: string[] }[] = [];
  let delimiter = '';
  for (const [index, text] of lines.entries()) {
    const [, number = '', own = ''] = NUMBER.exec(text) ?? [];
    const isNumbered = own !== '' && (index === 0 || Number(number) === 1 || own === delimiter);
    delimiter = isNumbered ? own : '';
    const last = cut.at(-1);
    if (!last || isNumbered || BULLET.test(text)) cut.push({ line: line + index, lines: [text] });
    else last.lines.push(text);
  }
  return cut;
}
