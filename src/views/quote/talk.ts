import type { Article, Quote } from '../../core/article/article.ts';
import { wholeCharacters } from '../../core/text/characters.ts';
import { contains, type Span } from '../../core/text/span.ts';

/** Words of a paragraph; those of quotes are told from the writer's. */
export interface TalkPart {
  readonly text: string;
  /** Of the quote itself, or of another; absent for the writer's words. */
  readonly is?: 'this' | 'other';
}

/** A paragraph of the talk around a quote, as printed. */
export interface TalkParagraph {
  /** Whether it holds words of the quote. */
  readonly own: boolean;
  readonly parts: readonly TalkPart[];
}

/** UTF-16 code units that are shown of a paragraph beside the quote's, and of the quote's own. */
const MOST_BESIDE = 280;
const MOST_OF_OWN = 700;

/**
 * The paragraphs of a quote with the one before and the one after; of a quote over many paragraphs the
 * first and the last. Long paragraphs are cut at words, on the side that is farther from the quote.
 */
export function talkAround(
  { text, paragraphs, quotes }: Pick<Article, 'text' | 'paragraphs' | 'quotes'>,
  quote: Pick<Quote, 'id' | 'spans'>,
): TalkParagraph[] {
  const holds = (paragraph: Span) => quote.spans.some((span) => contains(paragraph, span));
  const first = paragraphs.findIndex(holds);
  const last = paragraphs.findLastIndex(holds);
  if (first < 0) return [];
  const shown = [...new Set([first - 1, first, last, last + 1])];
  return shown.flatMap((at): TalkParagraph[] => {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.kind === 'heading') return [];
    const own = holds(paragraph);
    const start = quote.spans.find((span) => contains(paragraph, span))?.start ?? 0;
    const window = own
      ? around(paragraph, start, MOST_OF_OWN)
      : at < first
        ? { start: Math.max(paragraph.start, paragraph.end - MOST_BESIDE), end: paragraph.end }
        : { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + MOST_BESIDE) };
    return [{ own, parts: cut(partsOf(text, window, quotes, quote.id), window, paragraph) }];
  });
}

/** As much of a paragraph as is wanted, a quarter of it before an offset. */
function around({ start, end }: Span, at: number, most: number): Span {
  if (end - start <= most) return { start, end };
  const from = Math.max(start, Math.min(at - most / 4, end - most));
  return { start: Math.floor(from), end: Math.min(end, Math.floor(from) + most) };
}

function partsOf(
  text: string,
  window: Span,
  quotes: readonly Pick<Quote, 'id' | 'spans'>[],
  id: string,
): TalkPart[] {
  const marked = quotes
    .flatMap((quote) => quote.spans.map((span) => ({ span, own: quote.id === id })))
    .filter(({ span }) => span.start < window.end && span.end > window.start)
    .sort((a, b) => a.span.start - b.span.start);
  const parts: TalkPart[] = [];
  let at = window.start;
  for (const { span, own } of marked) {
    const [from, to] = [Math.max(at, span.start), Math.min(window.end, span.end)];
    if (to <= from) continue;
    parts.push({ text: text.slice(at, from) });
    parts.push({ text: text.slice(from, to), is: own ? 'this' : 'other' });
    at = to;
  }
  parts.push({ text: text.slice(at, window.end) });
  return parts.filter((part) => part.text !== '');
}

const FIRST_WORD = /^\S*\s+/;
const LAST_WORD = /\s+\S*$/;

/** Marks where a paragraph was cut, at a whole word. */
function cut(parts: TalkPart[], window: Span, paragraph: Span): TalkPart[] {
  const lead = window.start > paragraph.start;
  const tail = window.end < paragraph.end;
  return parts.map((part, index) => {
    let { text } = part;
    if (lead && index === 0) text = `… ${wholeCharacters(text).replace(FIRST_WORD, '')}`;
    if (tail && index === parts.length - 1)
      text = `${wholeCharacters(text).replace(LAST_WORD, '')} …`;
    return { ...part, text };
  });
}
