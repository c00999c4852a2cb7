import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseFragment } from '../../body/parse-html.ts';
import { attribute, findAll, lineOf } from '../../body/tree.ts';

const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * Finds the part of a page that holds the article: what the page itself marks as one, else what
 * Mozilla’s Readability takes for it, else the largest block of words.
 */
export function findText(page: Root): { readonly tree: Root; readonly by: string } {
  const marked = findAll(page, isMarked);
  const [largest] = marked.sort((a, b) => lineOf(b).length - lineOf(a).length);
  if (largest && wordsOfParagraphs(largest) > 0)
    return { tree: asRoot(largest), by: 'article element' };
  const read = readable(stringifier.stringify(page));
  const cell = largestCell(page);
  if (read !== undefined) {
    const tree = parseFragment(read);
    // Readability takes the words around the article of an old page laid out in tables with it.
    if (!cell || lineOf(cell).length < lineOf(tree).length * 0.5)
      return { tree, by: 'Readability' };
  }
  return { tree: asRoot(cell ?? page), by: 'largest block of text' };
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
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as Document, {
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
