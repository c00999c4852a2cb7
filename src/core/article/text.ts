import { findAsides } from '../markdown/text/asides.ts';
import type { Span } from '../text/span.ts';

/** What a block of the article is; prose rules look at `paragraph` first. */
export type ParagraphKind =
  'paragraph' | 'heading' | 'blockquote' | 'list-item' | 'table-cell' | 'preformatted';

/** One block of text, as a span of the article's plain text. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /**
   * Number of the outermost block quote that it is in, counted from 0; absent outside block quotes.
   */
  readonly quoteBlock?: number;
  /** The words that a `cite` element marks as the source at the end of a block quote's paragraph. */
  readonly cite?: Span;
}

/**
 * The plain-text view of an article: what a reader reads, without markup.
 *
 * Blocks are separated by one blank line (`\n\n`); a hard break inside a block is `\n`. All offsets
 * in the project are UTF-16 code units of `text`, half-open.
 */
export interface ArticleText {
  readonly text: string;
  /** In order, not overlapping, each without white space at its ends. */
  readonly paragraphs: readonly Paragraph[];
  /** Stretches that are not words (code, template tags, addresses): in order, not overlapping. */
  readonly asides?: readonly Span[];
}

/** Reads plain text as it arrives: blocks are separated by blank lines. */
export function articleTextFromPlain(text: string): ArticleText {
  return withAsides({ text, paragraphs: splitBlocks(text, BLANK_LINES) });
}

/** Reads plain text in which every line is a block of its own, as in corpora without blank lines. */
export function articleTextFromLines(text: string): ArticleText {
  return withAsides({ text, paragraphs: splitBlocks(text, LINE_BREAKS) });
}

function withAsides(article: ArticleText): ArticleText {
  const asides = findAsides(article.text);
  return asides.length > 0 ? { ...article, asides } : article;
}

const BLANK_LINES = /\n[^\S\n]*\n/;
const LINE_BREAKS = /\n/;

function splitBlocks(text: string, separator: RegExp): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const global = new RegExp(separator, 'g');
  let start = 0;
  for (;;) {
    const match = global.exec(text);
    const end = match ? match.index : text.length;
    const block = text.slice(start, end);
    const lead = block.length - block.trimStart().length;
    const body = block.trim();
    if (body) {
      paragraphs.push({
        kind: 'paragraph',
        start: start + lead,
        end: start + lead + body.length,
      });
    }
    if (!match) return paragraphs;
    start = match.index + match[0].length;
  }
}
