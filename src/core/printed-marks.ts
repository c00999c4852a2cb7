import marks from '../data/quotation-marks.json' with { type: 'json' };
import { slice, type Span } from './span.ts';

/** The marks between which a quote is set, with the spaces that belong to them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** Opening and closing marks of a language (BCP 47) as its newspapers print them. */
export function quotationMarks(lang: string): QuotationMarks {
  const known: Readonly<Record<string, readonly string[]>> = marks;
  const [open = '“', close = '”'] = known[lang.toLowerCase().split('-')[0] ?? ''] ?? [];
  return { open, close };
}

/** What opens and closes a quotation; a typewriter's straight marks say nothing of the form. */
const OPENING = /^([“„‟«»‹›‘‚‛”’「『《〈〝＂])([ \u00A0\u202F]?)/u;
const CLOSING = /([ \u00A0\u202F]?)([”“‟»«›‹’‘」』》〉〞〟＂])$/u;
const STRAIGHT = /^(?:["'`]|'')/u;

/**
 * The marks that an article prints around a quote. Where it prints none (a block quote), straight ones,
 * or one alone, they are those of its language.
 *
 * @param spans of the quote, marks included where printed
 */
export function printedMarks(text: string, spans: readonly Span[], lang: string): QuotationMarks {
  const usual = quotationMarks(lang);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return usual;
  const [, open, after = ''] = OPENING.exec(slice(text, first)) ?? [];
  const [, before = '', close] = CLOSING.exec(slice(text, last)) ?? [];
  if (open === undefined || close === undefined || STRAIGHT.test(open)) return usual;
  return { open: open + noBreak(after), close: noBreak(before) + close };
}

/** A mark never stands at the end of a line by itself. */
function noBreak(space: string): string {
  return space === ' ' ? '\u00A0' : space;
}
