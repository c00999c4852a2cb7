import { isInvisible } from '../../text/invisible-letters.ts';
import type { TextView } from './plain-text.ts';

/** 1-based line and column, in UTF-16 code units, of a place in the source that was parsed. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;
/** With the marks of a block quote or of a pasted mail. */
const SOFT_BREAK = /[ \t]*\n[ \t]*(?:\\?>[ \t]*)*/y;
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

/**
 * Where in the Markdown a character of the plain text was written: the node's source is followed
 * character by character, over escapes, character references and soft breaks.
 *
 * @returns the beginning of the text if the character belongs to no node
 */
export function sourcePositionAt(view: TextView, markdown: string, offset: number): SourcePosition {
  const piece = view.pieces.find(
    (candidate) => candidate.start <= offset && offset < candidate.end,
  );
  const from = piece?.node.position?.start.offset;
  if (!piece || from === undefined) return { line: 1, column: 1 };
  const { value } = piece.node;
  let at = from;
  for (let i = 0; ;) {
    at = skipUnprinted(value, i, markdown, at);
    if (i >= offset - piece.start) break;
    const step = sourceStep(value, i, markdown, at);
    i += step.value;
    at += step.source;
  }
  if (markdown[at] === '\\' && markdown[at + 1] === value[offset - piece.start]) at++;
  const lineStart = markdown.lastIndexOf('\n', at - 1) + 1;
  return { line: markdown.slice(0, at).split('\n').length, column: at - lineStart + 1 };
}

const INVISIBLE_REFERENCE =
  /&(?:shy|lrm|rlm|zwj|zwnj|ZeroWidthSpace|NegativeThinSpace|NoBreak|#(?:173|820[3-7]|823[4-8]|828[89]|829[0-9]|8303|65279)|#x(?:ad|200[b-f]|202[a-e]|206[0-9a-f]|feff));/iy;

/**
 * Skips what is written but not in the value: invisible characters, blanked tags and a space beside
 * them.
 */
function skipUnprinted(value: string, i: number, markdown: string, from: number): number {
  let at = from;
  for (;;) {
    const written = markdown[at] ?? '';
    const next = value[i];
    INVISIBLE_REFERENCE.lastIndex = at;
    const reference = INVISIBLE_REFERENCE.exec(markdown)?.[0];
    if (written !== '' && written !== next && isInvisible(written)) at++;
    else if (reference && next !== '&') at += reference.length;
    else if (written === ' ' && next !== ' ' && isBesideInvisible(markdown, at)) at++;
    else return at;
  }
}

/** Of the two spaces around a blanked tag, one is removed with it. */
function isBesideInvisible(markdown: string, at: number): boolean {
  return isInvisible(markdown[at - 1] ?? '') || isInvisible(markdown[at + 1] ?? '');
}

/** How far one written unit reaches in a node's value and in its source. */
function sourceStep(
  value: string,
  i: number,
  markdown: string,
  at: number,
): { value: number; source: number } {
  const character = value[i] ?? '';
  if (markdown[at] === '\\' && markdown[at + 1] === character) return { value: 1, source: 2 };
  CHARACTER_REFERENCE.lastIndex = at;
  const reference = CHARACTER_REFERENCE.exec(markdown)?.[0];
  if (reference && !value.startsWith(reference, i)) {
    return { value: HIGH_SURROGATE.test(character) ? 2 : 1, source: reference.length };
  }
  SOFT_BREAK.lastIndex = at;
  const softBreak = character === ' ' ? SOFT_BREAK.exec(markdown)?.[0] : undefined;
  return { value: 1, source: softBreak?.length ?? 1 };
}
