import { foldText, type FoldedText } from './fold-text.ts';
import type { TextDirective } from './text-directive.ts';

/** A block of a page: a stretch of text that no other block and no line break interrupts. */
export interface PageBlock {
  readonly text: string;
  /** false: not the article's own words (a headline, a note in the margin). */
  readonly own: boolean;
}

/** A place in a page's text: index of the block, UTF-16 code units in it. */
export interface PagePoint {
  readonly block: number;
  readonly offset: number;
}

/** A stretch of a page's text, half-open. */
export interface Passage {
  readonly start: PagePoint;
  readonly end: PagePoint;
}

/** A page's text, made ready to be searched. */
export interface SearchablePage {
  readonly blocks: readonly PageBlock[];
  readonly folded: readonly FoldedText[];
}

export function readPage(blocks: readonly PageBlock[]): SearchablePage {
  return { blocks, folded: blocks.map(({ text }) => foldText(text)) };
}

/**
 * The index of the block that context may come from beyond the end of a block: the next one, where
 * both are the article's own words and so follow one another with nothing between.
 */
export function neighbour(
  { blocks }: Pick<SearchablePage, 'blocks'>,
  block: number,
  step: 1 | -1,
): number | undefined {
  const next = block + step;
  return blocks[block]?.own && blocks[next]?.own ? next : undefined;
}

/** Where folded text starts and ends. */
interface FoldedPassage {
  readonly block: number;
  readonly start: number;
  readonly endBlock: number;
  readonly end: number;
}

/**
 * Whether a browser that opens the directive shows the passage and could show nothing else: it is the
 * first match of the page, and the only one among the article's own words. Word boundaries are left
 * out of account, so that a match inside a word counts as a rival as well.
 */
export function findsOnly(
  page: SearchablePage,
  directive: TextDirective,
  sought: Passage,
): boolean {
  let first = true;
  for (const match of matchesOf(page, directive)) {
    const isSought = isPassage(page, match, sought);
    if (first ? !isSought : page.blocks[match.block]?.own) return false;
    first = false;
  }
  return !first;
}

function isPassage({ folded }: SearchablePage, match: FoldedPassage, sought: Passage): boolean {
  return (
    match.block === sought.start.block &&
    match.endBlock === sought.end.block &&
    folded[match.block]?.origin[match.start] === sought.start.offset &&
    folded[match.endBlock]?.origin[match.end] === sought.end.offset
  );
}

/** All matches of a directive, in the order in which a browser would find them. */
function* matchesOf(page: SearchablePage, directive: TextDirective): Generator<FoldedPassage> {
  const start = foldText(directive.start).text;
  const end = directive.end === undefined ? undefined : foldText(directive.end).text;
  const prefix = directive.prefix === undefined ? '' : foldText(directive.prefix).text.trim();
  const suffix = directive.suffix === undefined ? '' : foldText(directive.suffix).text.trim();
  for (let block = 0; block < page.folded.length; block++) {
    const { text } = page.folded[block] ?? { text: '' };
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      const after = at + start.length;
      if (!follows(page, prefix, block, at)) continue;
      const last = end === undefined ? { block, after } : endAfter(page, block, after, end, suffix);
      if (!last || !precedes(page, suffix, last.block, last.after)) continue;
      yield { block, start: at, endBlock: last.block, end: last.after };
    }
  }
}

/** The first place from here on where the end's words are followed by the suffix. */
function endAfter(
  page: SearchablePage,
  block: number,
  from: number,
  end: string,
  suffix: string,
): { block: number; after: number } | undefined {
  for (let at = block; at < page.folded.length; at++) {
    const text = page.folded[at]?.text ?? '';
    const first = at === block ? from : 0;
    for (let found = text.indexOf(end, first); found >= 0; found = text.indexOf(end, found + 1)) {
      const after = found + end.length;
      if (precedes(page, suffix, at, after)) return { block: at, after };
    }
  }
  return undefined;
}

/** Whether a context ends just before a place; folded text has single spaces only. */
function follows(page: SearchablePage, context: string, block: number, at: number): boolean {
  const text = page.folded[block]?.text ?? '';
  const before = text[at - 1] === ' ' ? at - 1 : at;
  if (before > 0) return text.endsWith(context, before);
  const other = neighbour(page, block, -1);
  return (other === undefined ? '' : (page.folded[other]?.text ?? '').trimEnd()).endsWith(context);
}

/** Whether a context starts just after a place. */
function precedes(page: SearchablePage, context: string, block: number, at: number): boolean {
  const text = page.folded[block]?.text ?? '';
  const after = text[at] === ' ' ? at + 1 : at;
  if (after < text.length) return text.startsWith(context, after);
  const other = neighbour(page, block, 1);
  const next = other === undefined ? '' : (page.folded[other]?.text ?? '').trimStart();
  return next.startsWith(context);
}
