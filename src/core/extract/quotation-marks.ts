import type { ArticleText, Paragraph } from '../article-text.ts';
import type { Span } from '../span.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { CUE_FORMS } from './lexicon.ts';
import {
  canClose,
  canOpen,
  closesSingle,
  followsWord,
  isInches,
  LETTER_OR_DIGIT,
  opensSingle,
} from './mark-shapes.ts';
import { findTurns } from './transcript-turns.ts';
import type { TextWarning } from './speech-types.ts';

/** Words between a pair of outermost quotation marks, inside one paragraph. */
export interface MarkedStretch {
  /** With its marks, as far as they are printed. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly paragraph: number;
  readonly closed: boolean;
  /** Whether it is a whole block quote without marks, led up to by the block before. */
  readonly block?: true;
  /** Whether it is a turn of a transcript, without marks: labelled by name, or an answer. */
  readonly turn?: 'label' | 'answer';
}

export interface MarkedStretches {
  readonly stretches: readonly MarkedStretch[];
  readonly warnings: readonly TextWarning[];
}

type Style = 'double' | 'single';

const OPENERS: Readonly<Record<Style, string>> = { double: '“"„«»‟', single: "‘'‚‹" };
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"‟',
  '"': '"”',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '‘': "’'",
  "'": "'’",
  '‚': '‘’',
  '‹': '›',
};

interface Scan {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly style: Style;
  /** Positions of every mark that could open or close in this style. */
  readonly marks: readonly number[];
}

function opensAt(scan: Scan, at: number): boolean {
  const { text, paragraph, style } = scan;
  const mark = text.charAt(at);
  if (!OPENERS[style].includes(mark)) return false;
  if (style === 'single') return opensSingle(text, at, paragraph.start);
  if (mark === '»') return canOpen(text, at, paragraph.start) && !canClose(text, at, paragraph.end);
  if (mark !== '"') return true;
  return (
    !isInches(text, at) &&
    (canOpen(text, at, paragraph.start) || !canClose(text, at, paragraph.end))
  );
}

function closesAt(scan: Scan, opener: string, at: number): boolean {
  const { text, paragraph, style } = scan;
  if (!(CLOSERS[opener] ?? '').includes(text.charAt(at))) return false;
  return style === 'double' || closesSingle(text, at, paragraph.start, paragraph.end);
}

/**
 * Where the nested stretch that seems to open at `marks[k]` closes, as an index into `marks`, or -1.
 * Only the next three marks are looked at: deeper nesting does not occur in news, and the bound
 * keeps a paragraph of marks linear.
 */
function nestedClose(scan: Scan, k: number, outer: string): number {
  const { text, marks, paragraph } = scan;
  const at = marks[k] ?? 0;
  const mark = text.charAt(at);
  if (!canOpen(text, at, paragraph.start) || canClose(text, at, paragraph.end)) return -1;
  const close = marks[k + 1];
  const end = marks[k + 2];
  if (close === undefined || end === undefined) return -1;
  const closesInner =
    (CLOSERS[mark] ?? '').includes(text.charAt(close)) && followsWord(text, close, paragraph.start);
  const closesOuter =
    (CLOSERS[outer] ?? '').includes(text.charAt(end)) && followsWord(text, end, paragraph.start);
  return closesInner && closesOuter && text.charAt(end) !== mark ? k + 1 : -1;
}

function pairParagraph(scan: Scan, out: MarkedStretch[], warnings: TextWarning[]): void {
  const { text, paragraph, marks, index, style } = scan;
  let open = -1;
  const add = (end: number, closed: boolean): void => {
    const inner = { start: open + 1, end: closed ? end - 1 : end };
    if (LETTER_OR_DIGIT.test(text.slice(inner.start, inner.end))) {
      out.push({
        span: { start: Math.max(open, paragraph.start), end },
        inner,
        paragraph: index,
        closed,
      });
    }
    open = -1;
  };
  for (let k = 0; k < marks.length; k++) {
    const at = marks[k] ?? 0;
    if (open < 0) {
      if (opensAt(scan, at)) open = at;
      else if (k === 0 && style === 'double' && lacksOpening(scan, at)) {
        warn(warnings, unopened(text, at));
        open = paragraph.start - 1;
        add(at + 1, true);
      } else if (style === 'double' && !isInches(text, at)) {
        warn(warnings, unopened(text, at));
      }
      continue;
    }
    const opener = text.charAt(open);
    const nested = style === 'double' ? nestedClose(scan, k, opener) : -1;
    if (nested > 0) k = nested;
    else if (closesAt(scan, opener, at) && !reopens(scan, at)) add(at + 1, true);
    else if (style === 'double' && opensAt(scan, at)) {
      warn(warnings, unclosed(text, open));
      open = at;
    }
  }
  if (open < 0) return;
  // A single mark without its pair is an apostrophe.
  if (style === 'double' && paragraph.end - open > 2) add(paragraph.end, false);
}

/** A paragraph longer than this up to its first mark is no quote whose opening mark is missing. */
const LONGEST_UNOPENED = 400;
const ATTRIBUTION_AFTER = /^ (\p{L}+)(?: ((?:\p{L}|[.’'-])+))?(?: (\p{L}+))?(?: (\p{L}+))?/u;

/** “The water came up,” said Ana, with the first mark lost: a closing mark with an attribution after it. */
function lacksOpening({ text, paragraph }: Scan, at: number): boolean {
  if (text.charAt(at) !== '”' || !/[,.?!…]/.test(text.charAt(at - 1))) return false;
  if (at - paragraph.start > LONGEST_UNOPENED || at - paragraph.start < 8) return false;
  const words = ATTRIBUTION_AFTER.exec(text.slice(at + 1, Math.min(paragraph.end, at + 90)));
  return words?.slice(1).some((word) => word && CUE_FORMS.get(word.toLowerCase())?.strong) ?? false;
}

const unopened = (text: string, offset: number): TextWarning => ({
  offset,
  message: `This closing mark ${text.charAt(offset)} has no opening mark; add the missing one.`,
});

/** A straight mark that can only open means that the stretch before it was never closed. */
function reopens(scan: Scan, at: number): boolean {
  const { text, paragraph } = scan;
  return (
    text.charAt(at) === '"' &&
    canOpen(text, at, paragraph.start) &&
    !canClose(text, at, paragraph.end) &&
    /\s/.test(text.charAt(at - 1))
  );
}

/** A text with more broken marks than this is broken altogether; the rest would tell nothing. */
const MOST_WARNINGS = 500;

function warn(warnings: TextWarning[], warning: TextWarning): void {
  if (warnings.length < MOST_WARNINGS) warnings.push(warning);
}

function unclosed(text: string, offset: number): TextWarning {
  const mark = text.charAt(offset);
  return {
    offset,
    message: `The quotation mark ${mark} is not closed in its paragraph; add the closing mark.`,
  };
}

const DOUBLE_MARKS = /[“”"„‟«»]/g;
const SINGLE_MARKS = /[‘’'‚‹›]/g;

function marksIn(text: string, paragraph: Paragraph, style: Style): number[] {
  const found: number[] = [];
  const pattern = style === 'double' ? DOUBLE_MARKS : SINGLE_MARKS;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(pattern)) {
    found.push(paragraph.start + match.index);
  }
  return found;
}

function pairAll(
  article: ArticleText,
  style: Style,
): { stretches: MarkedStretch[]; warnings: TextWarning[] } {
  const stretches: MarkedStretch[] = [];
  const warnings: TextWarning[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'preformatted') return;
    const marks = marksIn(article.text, paragraph, style);
    if (marks.length)
      pairParagraph({ text: article.text, paragraph, index, style, marks }, stretches, warnings);
  });
  return { stretches, warnings };
}

/** A sentence of speech in single marks: three words or more that end in punctuation or a comma. */
const isSpeechLike = (text: string, { inner }: MarkedStretch): boolean =>
  /[,.?!]$/.test(text.slice(inner.start, inner.end)) &&
  /\s\S+\s/.test(text.slice(inner.start, inner.end));

/**
 * Pairs the quotation marks of an article: “…”, "…", „…“, «…», »…« and, where the article prints its
 * speech in them, ‘…’ and '…'. Only outermost pairs are returned; none crosses a paragraph. A mark
 * without its pair gives a warning and reaches at most to the end of its paragraph.
 */
export function findMarkedStretches(article: ArticleText): MarkedStretches {
  const marked = findMarks(article);
  const blocks = [...findBlockQuotes(article), ...findTurns(article)];
  if (!blocks.length) return marked;
  const kept = marked.stretches.filter(
    (stretch) => !blocks.some(({ paragraph }) => paragraph === stretch.paragraph),
  );
  const stretches = [...kept, ...blocks].sort((a, b) => a.span.start - b.span.start);
  return { stretches, warnings: marked.warnings };
}

function findMarks(article: ArticleText): MarkedStretches {
  const double = pairAll(article, 'double');
  const single = pairAll(article, 'single');
  const speech = single.stretches.filter((stretch) => isSpeechLike(article.text, stretch));
  const outside = speech.filter((stretch) => !insideAny(stretch, double.stretches));
  const doubleOutside = double.stretches.filter((stretch) => !insideAny(stretch, outside));
  const british = outside.length >= 2 && outside.length > doubleOutside.length;
  if (!british) return { stretches: double.stretches, warnings: unclosedWarnings(article, double) };
  const kept = single.stretches.filter((stretch) => !insideAny(stretch, doubleOutside));
  const merged = [...kept, ...doubleOutside.filter((s) => !insideAny(s, kept))];
  merged.sort((a, b) => a.span.start - b.span.start);
  return { stretches: withoutOverlap(merged), warnings: [] };
}

function withoutOverlap(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  let end = -1;
  return stretches.filter((stretch) => {
    if (stretch.span.start < end) return false;
    end = stretch.span.end;
    return true;
  });
}

/** Both lists are in order and free of overlaps, so one binary search a question is enough. */
function insideAny(stretch: MarkedStretch, others: readonly MarkedStretch[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.span.end ?? 0) <= stretch.span.start) low = middle + 1;
    else high = middle;
  }
  const other = others[low];
  return (
    other !== undefined &&
    other.span.start < stretch.span.start &&
    stretch.span.end <= other.span.end
  );
}

/** An open stretch is right where the next paragraph opens again: a quote over paragraphs. */
function unclosedWarnings(
  article: ArticleText,
  found: { stretches: MarkedStretch[]; warnings: TextWarning[] },
): TextWarning[] {
  const warnings = [...found.warnings];
  found.stretches.forEach((stretch, k) => {
    if (!stretch.closed && !continuesInNext(article, stretch, found.stretches[k + 1])) {
      warn(warnings, unclosed(article.text, stretch.span.start));
    }
  });
  return warnings.sort((a, b) => a.offset - b.offset);
}

/** Whether the stretch is left open because the next paragraph opens with the same mark again. */
export function continuesInNext(
  article: ArticleText,
  stretch: MarkedStretch,
  next: MarkedStretch | undefined,
): boolean {
  if (stretch.closed || next?.paragraph !== stretch.paragraph + 1) return false;
  const paragraph = article.paragraphs[next.paragraph];
  return (
    paragraph?.start === next.span.start &&
    article.text.charAt(next.span.start) === article.text.charAt(stretch.span.start)
  );
}
