import { Readability } from '@mozilla/readability';
import JsDomParser from '@mozilla/readability/JSDOMParser.js';
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseFragment } from '../../body/parse-html.ts';
import { attribute, findAll, lineOf, replaceChild, visitElements } from '../../body/tree.ts';

/** As XML, which Readability’s own parser reads: each element is closed. */
const stringifier = unified()
  .use(rehypeStringify, { closeSelfClosing: true, closeEmptyElements: true })
  .freeze();

/**
 * Finds the part of a page that holds the article: what the page itself marks as one, else what
 * Mozilla’s Readability takes for it, else the largest block of words.
 */
export function findText(page: Root): { readonly tree: Root; readonly by: string } {
  const marked = findAll(page, isMarked);
  const [largest] = marked.sort((a, b) => lineOf(b).length - lineOf(a).length);
  if (largest && wordsOfParagraphs(largest) > 0)
    return { tree: asRoot(largest), by: 'article element' };
  const read = readable(stringifier.stringify(withoutCode(page)));
  const cell = largestCell(page);
  if (read !== undefined) {
    const tree = parseFragment(read);
    // Readability takes the words around the article of an old page laid out in tables with it.
    if (!cell || lineOf(cell).length < lineOf(tree).length * 0.5)
      return { tree, by: 'Readability' };
  }
  return { tree: asRoot(cell ?? page), by: 'largest block of text' };
}

/** What a browser runs or hides holds text that no other parser should read. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

function withoutCode(page: Root): Root {
  const copy = structuredClone(page);
  visitElements(copy, (element, parent) => {
    if (!CODE.has(element.tagName)) return true;
    replaceChild(parent, element, []);
    return false;
  });
  return copy;
}

function isMarked(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    attribute(element, 'itemProp') === 'articleBody' ||
    (Array.isArray(element.properties['itemProp']) &&
      element.properties['itemProp'].includes('articleBody'))
  );
}

const wordsOfParagraphs = (element: Element): number =>
  findAll(element, ({ tagName }) => tagName === 'p').reduce(
    (sum, one) => sum + lineOf(one).length,
    0,
  );

const asRoot = (node: Element | Root): Root => ({ type: 'root', children: node.children });

function readable(html: string): string | undefined {
  try {
    // Without an address of its own, the page's addresses stay as they are.
    const parser = new JsDomParser();
    // It would print what it does not understand.
    parser.error = () => undefined;
    const document = parser.parse(html);
    const article = new Readability(document, {
      charThreshold: 100,
      keepClasses: true,
    }).parse();
    return article?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** Old pages are laid out in tables: the cell with the most words that holds no such cell itself. */
function largestCell(page: Root): Element | undefined {
  const cells = findAll(page, ({ tagName }) => tagName === 'td').filter(
    (cell) => findAll(cell, ({ tagName }) => tagName === 'td').length === 0,
  );
  return cells.sort((a, b) => lineOf(b).length - lineOf(a).length)[0];
}
