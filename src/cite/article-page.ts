import { MARK_CHARACTERS } from '../core/text/marks/glyphs.ts';
import { bylineText } from '../core/authors/authors-of.ts';
import type { Article, Quote } from '../core/article/article.ts';
import { contains, type Span } from '../core/text/span.ts';
import { makeTextFragment } from './fragment/make-text-fragment.ts';
import { writeTextDirective } from './fragment/text-directive.ts';
import {
  readPage,
  type PageBlock,
  type PagePoint,
  type SearchablePage,
} from './fragment/text-fragment.ts';

/** An article's page as far as its text is known without laying it out. */
export interface ArticlePage {
  readonly searchable: SearchablePage;
  /**
   * For each block the offset of its first character in the article's text; absent for other words.
   */
  readonly origins: readonly (number | undefined)[];
}

/**
 * The text of an article's page, block by block, in the order in which a browser reads it:
 * headline, summary, then each paragraph, after the note beside it. Line breaks within a paragraph
 * separate blocks, since a fragment must not cross one.
 */
export function articlePage(article: Article): ArticlePage {
  const blocks: PageBlock[] = [];
  const origins: (number | undefined)[] = [];
  const add = (text: string | undefined, origin?: number) => {
    if (text === undefined || text === '') return;
    blocks.push({ text, own: origin !== undefined });
    origins.push(origin);
  };
  add(article.title);
  add(article.summary);
  add(bylineText(article));
  const names = new Map(article.speakers.map(({ key, name }) => [key, name]));
  for (const paragraph of article.paragraphs) {
    for (const quote of article.quotes) {
      const first = quote.spans[0];
      if (first && contains(paragraph, first)) add(noteText(quote, names));
    }
    for (const line of linesOf(article.text, paragraph)) {
      add(article.text.slice(line.start, line.end), line.start);
    }
  }
  return { searchable: readPage(blocks), origins };
}

function noteText(quote: Quote, names: ReadonlyMap<string, string>): string {
  const name = quote.speaker === undefined ? quote.source?.text : names.get(quote.speaker);
  return [name, quote.role, quote.addressee, quote.venue].filter(Boolean).join(' ');
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}

const OPENING_MARKS = new RegExp(`^[\\s${MARK_CHARACTERS}]+`);
const CLOSING_MARKS = new RegExp(`[\\s${MARK_CHARACTERS}]+$`);

/**
 * The text fragment of a quote: from the first word of its first part to the last word of its last,
 * without the marks, which an edit may change.
 *
 * @returns what follows the anchor in an address, `:~:text=…`; '' if no fragment distinguishes the
 *   quote from the same words elsewhere, so that only the anchor leads to it
 */
export function quoteFragment(page: ArticlePage, article: Article, quote: Quote): string {
  const first = quote.spans[0];
  const last = quote.spans.at(-1);
  if (!first || !last) return '';
  const head = article.text.slice(first.start, first.end);
  const tail = article.text.slice(last.start, last.end);
  const start = pointAt(page, first.start + (OPENING_MARKS.exec(head)?.[0].length ?? 0));
  const end = pointAt(page, last.end - (CLOSING_MARKS.exec(tail)?.[0].length ?? 0));
  if (!start || !end) return '';
  const directive = makeTextFragment(page.searchable, { start, end });
  return directive ? writeTextDirective(directive) : '';
}

/** There are few blocks, so a linear search is enough. */
function pointAt({ searchable, origins }: ArticlePage, offset: number): PagePoint | undefined {
  const block = searchable.blocks.findIndex(({ text }, index) => {
    const origin = origins[index];
    return origin !== undefined && origin <= offset && offset <= origin + text.length;
  });
  const origin = origins[block];
  return origin === undefined ? undefined : { block, offset: offset - origin };
}
