import {
  readPage,
  type PageBlock,
  type SearchablePage,
} from '../../cite/fragment/text-fragment.ts';

/** A text node of the page and where its words are in the page's text. */
export interface PlacedText {
  readonly node: Text;
  readonly block: number;
  /** UTF-16 code units from the beginning of the block. */
  readonly start: number;
}

/** The page's text in the order of a browser's search, with the nodes that it comes from. */
export interface PageText {
  readonly page: SearchablePage;
  /** Those of the article's own text, in order. */
  readonly own: readonly PlacedText[];
}

/**
 * The elements that hold the article's own words, and those among them that do not belong to it.
 */
const BODY = '.story .body';
const NOT_OWN = '.note, figure';
const SKIPPED = 'script, style, noscript, template, [popover], .selection-bar, .acts, .arrival';

/** Reads the text of the page as it is shown now, block by block. */
export function readPageText(): PageText {
  const blocks: { text: string; own: boolean }[] = [];
  const own: PlacedText[] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (node instanceof Element && isPassedOver(node) ? 2 : 1),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if ((node as Element).tagName === 'BR') last = undefined;
      continue;
    }
    const { parentElement: parent } = node;
    if (!parent || (node.data.trim() === '' && isBetweenBlocks(node))) continue;
    const container = blockOf(parent);
    if (container !== last) blocks.push({ text: '', own: isOwn(parent) });
    last = container;
    const block = blocks.at(-1);
    if (!block) continue;
    if (block.own) own.push({ node, block: blocks.length - 1, start: block.text.length });
    block.text += node.data;
  }
  return { page: readPage(blocks satisfies PageBlock[]), own };
}

function isPassedOver(element: Element): boolean {
  return element.matches(SKIPPED) || getComputedStyle(element).display === 'none';
}

function isOwn(element: Element): boolean {
  return element.closest(BODY) !== null && element.closest(NOT_OWN) === null;
}

/** Elements with lines of their own: everything that does not flow with the words around it. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement;
  return at;
}

/** White space between two paragraphs is not text. */
function isBetweenBlocks(node: Text): boolean {
  const beside = [node.previousSibling, node.nextSibling];
  return beside.every(
    (other) =>
      other === null ||
      (other instanceof Element && getComputedStyle(other).display !== 'inline') ||
      other instanceof Comment,
  );
}
