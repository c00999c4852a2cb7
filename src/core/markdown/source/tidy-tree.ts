import { unwrapQuoteFigures } from '../marking/quote-figures.ts';
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { withoutInvisible } from '../../text/invisible-letters.ts';
import { dropImpossibleCharacters } from '../../text/characters.ts';

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table hr figure section div'.split(' '),
);
const SOFT_BREAK = /[ \t]*\r?\n[ \t]*/g;
/** Where a tag was blanked, one of the two spaces around it is removed, too. */
const SPACE_BEFORE_TAG = /[ \t]\u2060+(?=[ \t,.;:!?)]|$)/gm;
const ENCODED_BLANK = /(?:%E2%81%A0)+/gi;
const USER_CONTENT_PREFIX = 'user-content-';

/**
 * Puts a sanitised tree into the one form that the rest of the core relies on: every child of the
 * root is a block, soft line breaks are spaces, headings are below the page's own `h1`, and links
 * within the article point at the prefixed ids that sanitising made.
 */
export function tidyTree(root: Root): Root {
  const shift = hasTopHeading(root) ? 1 : 0;
  return {
    type: 'root',
    children: wrapLooseText(unwrapQuoteFigures(root.children))
      .map((child) => tidy(child, shift, false))
      .filter((child) => !isEmptyParagraph(child)),
  };
}

function hasTopHeading(root: Root): boolean {
  return root.children.some((child) => child.type === 'element' && child.tagName === 'h1');
}

function tidy<Node extends RootContent>(node: Node, shift: number, preformatted: boolean): Node {
  if (node.type === 'text') {
    const value = withoutInvisible(
      dropImpossibleCharacters(node.value.replace(SPACE_BEFORE_TAG, '')),
    );
    return { ...node, value: preformatted ? value : value.replace(SOFT_BREAK, ' ') };
  }
  if (node.type !== 'element') return node;
  const keepsSpace = preformatted || node.tagName === 'pre';
  const tagName = /^h[1-6]$/.test(node.tagName) ? shiftHeading(node.tagName, shift) : node.tagName;
  const properties = cleanProperties(node.properties);
  const href = properties['href'];
  if (typeof href === 'string' && href.startsWith('#') && href.length > 1) {
    properties['href'] = `#${USER_CONTENT_PREFIX}${href.slice(1)}`;
  }
  return {
    ...node,
    // A link whose address was refused is removed; its words stay.
    tagName: tagName === 'a' && href === undefined ? 'span' : tagName,
    properties,
    children: node.children.map((child, index) => {
      const tidied = tidy(child, shift, keepsSpace);
      const follows = node.children[index - 1];
      const afterBreak = follows?.type === 'element' && follows.tagName === 'br';
      return afterBreak && tidied.type === 'text'
        ? { ...tidied, value: tidied.value.trimStart() }
        : tidied;
    }),
  };
}

/**
 * References such as `&#7;` in raw HTML can write characters that no text has; others are
 * invisible.
 */
function cleanProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? withoutInvisible(dropImpossibleCharacters(value.replace(ENCODED_BLANK, '')))
        : value,
    ]),
  );
}

/** A paragraph of nothing but a tag, or the rest of one that a block ended. */
function isEmptyParagraph(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p' || 'id' in node.properties) return false;
  return node.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function shiftHeading(tagName: string, by: number): string {
  return `h${Math.min(6, Math.max(2, Number(tagName[1]) + by))}`;
}

function holdsBlock(node: RootContent): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(holdsBlock));
}

/** Raw HTML may leave words outside any block; each run of them becomes a paragraph; an inline
 * element around blocks gives way to them. */
export function wrapLooseText(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (
      run.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim()))
    ) {
      const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: run };
      blocks.push(paragraph);
    }
    run = [];
  };
  for (const child of children) {
    if (child.type === 'element' && BLOCKS.has(child.tagName)) {
      endRun();
      blocks.push(child);
    } else if (child.type === 'element' && child.children.some(holdsBlock)) {
      endRun();
      blocks.push(...wrapLooseText(child.children));
    } else if (child.type === 'text' || child.type === 'element') {
      run.push(child);
    }
  }
  endRun();
  return blocks;
}
