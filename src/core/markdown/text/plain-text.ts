import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { ArticleText, Paragraph, ParagraphKind } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { findAsides } from './asides.ts';

/** One text node of the tree and the stretch of plain text that it stands for, one to one. */
export interface TextPiece extends Span {
  readonly node: Text;
}

/** Where a paragraph of the text is in the tree. */
export interface TextBlock {
  readonly element: Element;
  /** The element's children that hold the paragraph; a list item may hold others beside them. */
  readonly nodes: readonly ElementContent[];
  /** Offset of the first character of `nodes`; white space there is not part of the paragraph. */
  readonly start: number;
  /** Index of the root's child that is or contains the element. */
  readonly rootIndex: number;
}

/** The plain-text view of a tree, which maps every offset back to its node. */
export interface TextView extends ArticleText {
  /** In order; the line breaks between blocks belong to none. */
  readonly pieces: readonly TextPiece[];
  /** One for each of `paragraphs`. */
  readonly blocks: readonly TextBlock[];
}

const CONTAINERS = new Set(
  'blockquote ul ol li dl table thead tbody tfoot tr section div'.split(' '),
);
const LEAVES: Readonly<Record<string, ParagraphKind>> = {
  p: 'paragraph',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  pre: 'preformatted',
  td: 'table-cell',
  th: 'table-cell',
  dt: 'list-item',
  dd: 'list-item',
};
const SEPARATOR = '\n\n';
/** Pictures have a caption and an alternative text, which are not the article's words. */
const WITHOUT_TEXT = new Set(['figure', 'img', 'hr', 'rt', 'rp']);

/** Reads a tidied tree as plain text: blocks separated by a blank line, hard breaks as `\n`. */
export function viewText(root: Root): TextView {
  let text = '';
  const pieces: TextPiece[] = [];
  const paragraphs: Paragraph[] = [];
  const blocks: TextBlock[] = [];
  let quoteBlocks = 0;
  for (const [rootIndex, child] of root.children.entries()) {
    const quoted = child.type === 'element' && child.tagName === 'blockquote';
    const quoteBlock = quoted ? { quoteBlock: quoteBlocks++ } : {};
    for (const { element, nodes, kind } of leavesOf(child, undefined)) {
      const start = text === '' ? 0 : text.length + SEPARATOR.length;
      const own: TextPiece[] = [];
      const words = collect(nodes, start, own);
      if (words.trim() === '') continue;
      text += (text === '' ? '' : SEPARATOR) + words;
      const first = start + words.length - words.trimStart().length;
      pieces.push(...own);
      const end = first + words.trim().length;
      const cite = quoted ? citeAtEnd(nodes, start, end) : undefined;
      paragraphs.push({ kind, start: first, end, ...quoteBlock, ...(cite ? { cite } : {}) });
      blocks.push({ element, nodes, start, rootIndex });
    }
  }
  const asides = findAsides(text, codeSpans(root, pieces));
  return { text, pieces, paragraphs, blocks, ...(asides.length > 0 ? { asides } : {}) };
}

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);

/** Where code is in the text. */
function codeSpans(root: Root, pieces: readonly TextPiece[]): Span[] {
  const code = new Set<Text>();
  const visit = (node: Root | Element, inCode: boolean) => {
    for (const child of node.children) {
      if (child.type === 'text' && inCode) code.add(child);
      else if (child.type === 'element') visit(child, inCode || CODE.has(child.tagName));
    }
  };
  visit(root, false);
  if (code.size === 0) return [];
  return pieces.filter(({ node }) => code.has(node)).map(({ start, end }) => ({ start, end }));
}

/** The words of a `cite` element that ends a paragraph, which starts at `offset`. */
function citeAtEnd(nodes: readonly RootContent[], offset: number, end: number): Span | undefined {
  let start = offset;
  for (const node of nodes) {
    const after = start + measureText(node);
    if (node.type === 'element' && node.tagName === 'cite' && after >= end) return { start, end };
    start = after;
  }
  return undefined;
}

/** Some children of an element that make one paragraph. */
interface Leaf {
  readonly element: Element;
  readonly nodes: readonly ElementContent[];
  readonly kind: ParagraphKind;
}

/** Finds the paragraphs below a node, in order; `within` is what encloses them. */
function leavesOf(node: RootContent, within: ParagraphKind | undefined): Leaf[] {
  if (node.type !== 'element' || WITHOUT_TEXT.has(node.tagName)) return [];
  const { tagName, children } = node;
  if (CONTAINERS.has(tagName)) {
    const kind = tagName === 'blockquote' ? 'blockquote' : tagName === 'li' ? 'list-item' : within;
    return leavesOfContainer(node, kind);
  }
  const leaf = LEAVES[tagName] ?? 'paragraph';
  return [{ element: node, nodes: children, kind: leaf === 'paragraph' ? (within ?? leaf) : leaf }];
}

/** A container may hold words of its own beside other blocks, as a list item does before a list. */
function leavesOfContainer(element: Element, kind: ParagraphKind | undefined): Leaf[] {
  const leaves: Leaf[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.length > 0) leaves.push({ element, nodes: run, kind: kind ?? 'paragraph' });
    run = [];
  };
  for (const child of element.children) {
    if (child.type === 'element' && (CONTAINERS.has(child.tagName) || child.tagName in LEAVES)) {
      endRun();
      leaves.push(...leavesOf(child, kind));
    } else {
      run.push(child);
    }
  }
  endRun();
  return leaves;
}

/** The plain text below a node, as `viewText` reads it. */
export function textOf(node: RootContent): string {
  return collect([node], 0, []);
}

/** How many UTF-16 code units of plain text are below a node. */
export function measureText(node: RootContent): number {
  return textOf(node).length;
}

/** Concatenates the words below some nodes and notes each text node's place. */
function collect(nodes: readonly RootContent[], offset: number, pieces: TextPiece[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text') {
      pieces.push({
        node,
        start: offset + words.length,
        end: offset + words.length + node.value.length,
      });
      words += node.value;
    } else if (node.type === 'element') {
      if (node.tagName === 'br') words += '\n';
      else if (!WITHOUT_TEXT.has(node.tagName) && !isFootnoteLink(node))
        words += collect(node.children, offset + words.length, pieces);
    }
  }
  return words;
}

/** A footnote's number or its arrow back: navigation, not words of the article. */
function isFootnoteLink({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
