import { makeTextFragment } from '../../cite/fragment/make-text-fragment.ts';
import { writeTextDirective } from '../../cite/fragment/text-directive.ts';
import type { Passage } from '../../cite/fragment/text-fragment.ts';
import { toWordEdge } from '../../cite/fragment/words-at.ts';
import { readPageText, type PageText, type PlacedText } from './page-text.ts';

/** What a reader has selected of an article. */
export interface SelectedPassage {
  /** Paragraphs separated by blank lines. */
  readonly words: string;
  /** After the `#`: the anchor of the quote or paragraph, and a text fragment where there is one. */
  readonly fragment: string;
  /** The quote that all of it belongs to. */
  readonly quote?: string;
}

/** A stretch of one text node, by UTF-16 code units of its block. */
interface Piece extends PlacedText {
  readonly from: number;
  readonly to: number;
}

const QUOTE_CLASS = /^q-([0-9a-z]+)$/;
const PARAGRAPH = /^p\d+$/;

/** The words of the article in a selection, whole words only; undefined if it holds none. */
export function readSelectedPassage(range: Range): SelectedPassage | undefined {
  const text = readPageText();
  const selected = piecesOf(text, range);
  const quote = quoteOf(selected);
  // The marks of a quote are not its words.
  const pieces = quote === undefined ? selected : withoutMarks(selected);
  const passage = passageOf(text, pieces);
  const [first] = pieces;
  if (!passage || !first) return undefined;
  const directive = makeTextFragment(text.page, passage);
  const anchor = anchorOf(first.node, quote);
  return {
    words: wordsOf(text, passage),
    fragment: `${anchor}${directive ? writeTextDirective(directive) : ''}`,
    ...(quote === undefined ? {} : { quote }),
  };
}

function piecesOf({ own }: PageText, range: Range): Piece[] {
  return own.flatMap((placed) => {
    const { node, start } = placed;
    if (!range.intersectsNode(node)) return [];
    const from = start + (range.startContainer === node ? range.startOffset : 0);
    const to = start + (range.endContainer === node ? range.endOffset : node.length);
    return node.data.slice(from - start, to - start).trim() === '' ? [] : [{ ...placed, from, to }];
  });
}

/** The quote that every selected word belongs to. */
function quoteOf(pieces: readonly Piece[]): string | undefined {
  const [first, ...others] = pieces.map(({ node }) => quotesAround(node));
  return first?.find((id) => others.every((ids) => ids.includes(id)));
}

function quotesAround(node: Node): string[] {
  const ids: string[] = [];
  for (
    let at = node.parentElement?.closest('.quote');
    at;
    at = at.parentElement?.closest('.quote')
  ) {
    for (const name of at.classList) ids.push(...(QUOTE_CLASS.exec(name)?.slice(1) ?? []));
  }
  return ids;
}

function withoutMarks(pieces: readonly Piece[]): Piece[] {
  const isMark = ({ node }: Piece) => node.parentElement?.classList.contains('mark') ?? false;
  const first = pieces.findIndex((piece) => !isMark(piece));
  const last = pieces.findLastIndex((piece) => !isMark(piece));
  return first < 0 ? [] : pieces.slice(first, last + 1);
}

function passageOf({ page }: PageText, pieces: readonly Piece[]): Passage | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const head = page.blocks[first.block]?.text ?? '';
  const tail = page.blocks[last.block]?.text ?? '';
  const from = first.from + (/^\s*/.exec(head.slice(first.from, first.to))?.[0].length ?? 0);
  const to = last.from + tail.slice(last.from, last.to).trimEnd().length;
  return {
    start: { block: first.block, offset: toWordEdge(head, from, 'start') },
    end: { block: last.block, offset: toWordEdge(tail, to, 'end') },
  };
}

const WHITE_SPACE = /\s+/g;

function wordsOf({ page }: PageText, { start, end }: Passage): string {
  return page.blocks
    .slice(start.block, end.block + 1)
    .map(({ text, own }, index, all) => {
      const from = index === 0 ? start.offset : 0;
      const to = index === all.length - 1 ? end.offset : text.length;
      return own ? text.slice(from, to).replace(WHITE_SPACE, ' ').trim() : '';
    })
    .filter(Boolean)
    .join('\n\n');
}

function anchorOf(node: Node, quote: string | undefined): string {
  if (quote !== undefined) return `q-${quote}`;
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (PARAGRAPH.test(at.id)) return at.id;
  }
  // In a list or a table, the anchor may be on the first item.
  const inside = node.parentElement?.closest('.passage')?.querySelectorAll('[id]') ?? [];
  return [...inside].find(({ id }) => PARAGRAPH.test(id))?.id ?? '';
}
