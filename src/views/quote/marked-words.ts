import { FIRST_MARK, LAST_MARK } from '../../core/text/marks/glyphs.ts';

/** Printed words of a quote and the marks at their ends, where there are any. */
export interface MarkedWords {
  readonly open: string;
  readonly words: string;
  readonly close: string;
}

/** Splits printed words of a quote from their marks, which are coloured. */
export function markedWords(printed: string): MarkedWords {
  const open = FIRST_MARK.exec(printed)?.[0] ?? '';
  const rest = printed.slice(open.length);
  const close = LAST_MARK.exec(rest)?.[0] ?? '';
  return { open, words: rest.slice(0, rest.length - close.length), close };
}
