import { AFTER_STOP } from '../core/text/marks/glyphs.ts';

/** ‘…’ up to the last mark that may close it: an earlier one may be an apostrophe ("the workers’ day"). */
const SINGLE_QUOTED = /‘([^‘”"]*)’(?!\p{L})/gu;
/** A straight mark that opens: at the beginning, after white space, a bracket, a dash or a mark. */
const STRAIGHT_OPENING = /(^|[\s([{—–“‘])"/g;
const STRAIGHT = /"/g;
/**
 * Placeholders while both kinds are swapped; they do not occur in texts, since they are private-use
 * characters.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * Makes the quotation marks inside a text fit into double ones: double become single, and single
 * inside them double. The words stay as they are, and so do marks of other languages.
 *
 * @example nestMarks('He said “no ‘if’” twice') // 'He said ‘no “if”’ twice'
 */
export function nestMarks(text: string): string {
  if (!/[“”"]/.test(text)) return text;
  return text
    .replace(SINGLE_QUOTED, `${OPEN}$1${CLOSE}`)
    .replace(STRAIGHT_OPENING, '$1‘')
    .replace(STRAIGHT, '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(OPEN, '“')
    .replaceAll(CLOSE, '”');
}

/** Words in double marks, with the marks inside them nested. */
export function inMarks(words: string): string {
  return `“${nestMarks(words)}”`;
}

/** Marks and brackets that close, at the end of a text. */
const CLOSING = new RegExp(`${AFTER_STOP}{0,9}$`);
const FINISHED = /[.?!…。？！]$/;

/**
 * Ends a text with a stop, inside the closing marks as American styles have it; a text that has its
 * end already, be it a question mark, keeps that alone.
 *
 * @example endWithStop('Minister: “No alternative”') // 'Minister: “No alternative.”'
 */
export function endWithStop(text: string): string {
  const [body] = withoutClosing(text);
  return FINISHED.test(body) ? text : endWith(text, '.');
}

/** Ends a text with a comma, inside the closing marks, whatever it ends in. */
export function endWithComma(text: string): string {
  return endWith(text, ',');
}

/** A bracket closes before the stop, a quotation mark after it. */
function endWith(text: string, stop: '.' | ','): string {
  const [body, closing] = withoutClosing(text);
  return closing.endsWith(')') ? `${text}${stop}` : `${body}${stop}${closing}`;
}

function withoutClosing(text: string): [body: string, closing: string] {
  const at = text.search(CLOSING);
  return [text.slice(0, at), text.slice(at)];
}
