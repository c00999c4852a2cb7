import type { Element, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { QuoteToMark } from '../marking/annotate.ts';
import type { UnreadPlace } from '../../ledger/names/unread-places.ts';
import type { TextView } from './plain-text.ts';

/** One block of an article's body, ready for the page. */
export interface BodyBlock {
  readonly html: string;
  /** `p4`: by position, handy but not permanent; absent for pictures and rules. */
  readonly anchor?: string;
  /** Ids of the quotes that begin in this block, in order. */
  readonly quotes: readonly string[];
  /** Ids of former quotes that are no longer read as such, whose anchors it keeps, where there are any. */
  readonly former?: readonly string[];
}

/** An article's body as finished HTML. */
export interface ArticleBody {
  readonly blocks: readonly BodyBlock[];
  /**
   * Quotes that are marked in several places and need a rule of their own to be highlighted
   * together.
   */
  readonly scattered: readonly string[];
}

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/**
 * Renders an annotated tree block by block, with paragraph anchors.
 *
 * @param unread where former quotes are that keep an anchor only
 */
export function renderBlocks(
  tree: Root,
  view: TextView,
  quotes: readonly QuoteToMark[],
  scattered: readonly string[],
  unread: readonly UnreadPlace[] = [],
): ArticleBody {
  const rootOf = (start: number) => {
    const index = view.paragraphs.findIndex((paragraph) => start < paragraph.end);
    return view.blocks[index]?.rootIndex ?? 0;
  };
  const quotesByRoot = Map.groupBy(quotes, ({ spans }) => rootOf(spans[0]?.start ?? 0));
  const unreadByRoot = Map.groupBy(unread, ({ start }) => rootOf(start));
  const blocks: BodyBlock[] = [];
  const anchors = anchorsOf(view);
  for (const [index, child] of tree.children.entries()) {
    if (child.type !== 'element') continue;
    const anchor = anchors.get(index);
    const former = unreadByRoot.get(index);
    blocks.push({
      html: toHtml(anchor === undefined ? child : withAnchor(child, anchor)),
      ...(anchor === undefined ? {} : { anchor }),
      quotes: quotesByRoot.get(index)?.map(({ id }) => id) ?? [],
      ...(former ? { former: former.map(({ id }) => id) } : {}),
    });
  }
  return { blocks, scattered };
}

/** For each paragraph of the text, the anchor of the block that it is in. */
export function paragraphAnchors(view: TextView): string[] {
  const anchors = anchorsOf(view);
  return view.blocks.map((block) => anchors.get(block.rootIndex) ?? 'p1');
}

/** Blocks that hold words, numbered from 1 in the order of the page. */
function anchorsOf(view: TextView): Map<number, string> {
  const anchors = new Map<number, string>();
  for (const { rootIndex } of view.blocks) {
    if (!anchors.has(rootIndex)) anchors.set(rootIndex, `p${anchors.size + 1}`);
  }
  return anchors;
}

/** Elements that may hold only elements of certain kinds, and no `span`. */
const STRICT_CONTAINERS = new Set('ul ol dl table thead tbody tfoot tr'.split(' '));

/** Sets the paragraph's anchor; an id that the article gave moves into the block. */
function withAnchor(element: Element, anchor: string): Element {
  const own = element.properties['id'];
  const { children } =
    own === undefined || own === null ? element : withInnerAnchor(element, String(own));
  return { ...element, properties: { ...element.properties, id: anchor }, children };
}

function withInnerAnchor(element: Element, id: string): Element {
  const index = STRICT_CONTAINERS.has(element.tagName)
    ? element.children.findIndex((child) => child.type === 'element')
    : -1;
  const first = element.children[index];
  if (first?.type === 'element') {
    return { ...element, children: element.children.with(index, withInnerAnchor(first, id)) };
  }
  const target: Element = { type: 'element', tagName: 'span', properties: { id }, children: [] };
  return { ...element, children: [target, ...element.children] };
}

function toHtml(node: RootContent): string {
  return stringifier.stringify({ type: 'root', children: [node] });
}
