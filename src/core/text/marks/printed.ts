import marks from '../../../data/quotation-marks.json' with { type: 'json' };
import { FIRST_MARK, GLYPHS, LAST_MARK } from './glyphs.ts';
import { slice, type Span } from '../span.ts';

/** The marks between which a quote is set, with the spaces that belong to them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** Those of English, which are the default. */
export const ENGLISH_MARKS: QuotationMarks = { open: '“', close: '”' };

/** Opening and closing marks of a language (BCP 47) as its newspapers print them. */
export function quotationMarks(lang: string): QuotationMarks {
  const known: Readonly<Record<string, readonly string[]>> = marks;
  const { open, close } = ENGLISH_MARKS;
  const [opening = open, closing = close] = known[lang.toLowerCase().split('-')[0] ?? ''] ?? [];
  return { open: opening, close: closing };
}

/**
 * A typewriter's marks do not show which way they face, and neither does a character that replaces
 * two of them.
 */
const WITHOUT_FORM = /^(?:["'`‛‟″＂]|..)$/u;
const LEADING_SPACE = /^\s/u;
const TRAILING_SPACE = /\s$/u;

/**
 * The marks that an article prints around a quote. Where it prints none (a block quote), a typewriter's,
 * or two that do not belong together, they are those of its language.
 *
 * @param spans of the quote, marks included where printed
 * @example printedMarks('« Oui », dit-il.', [{ start: 0, end: 7 }], 'fr') // « and », each with its space
 */
export function printedMarks(text: string, spans: readonly Span[], lang: string): QuotationMarks {
  const [first, last] = [spans[0], spans.at(-1)];
  const words = first && slice(text, first);
  const end = last && slice(text, last);
  const open = words === undefined ? undefined : FIRST_MARK.exec(words)?.[0];
  const close = end === undefined ? undefined : LAST_MARK.exec(end)?.[0];
  if (!words || !end || !open || !close || !belongTogether(open, close))
    return quotationMarks(lang);
  const [before, after] = [end.slice(0, -close.length), words.slice(open.length)];
  return {
    open: LEADING_SPACE.test(after) ? `${open}\u00A0` : open,
    close: TRAILING_SPACE.test(before) ? `\u00A0${close}` : close,
  };
}

/** “ … “ is a typing error; „ … “ and ” … ” are marks of other languages. */
function belongTogether(open: string, close: string): boolean {
  if (WITHOUT_FORM.test(open) || WITHOUT_FORM.test(close)) return false;
  return GLYPHS.get(open)?.family === GLYPHS.get(close)?.family && !(open === '“' && close === '“');
}
