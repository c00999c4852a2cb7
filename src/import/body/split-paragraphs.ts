import type { Element, ElementContent, Root } from 'hast';
import type { Notes } from '../article/notes.ts';
import { make, type Parent, wordsOf } from './tree.ts';

const BLOCKS = new Set(
  'p div section article main header footer aside figure blockquote ul ol li dl dt dd table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 pre hr center address fieldset details summary hgroup nav verbatim-picture body html figcaption'.split(
    ' ',
  ),
);
/** Containers without a meaning in Markdown: their contents take their place. */
const WRAPPERS = new Set(
  'div section article main header footer aside center address fieldset details summary hgroup nav body html figure figcaption'.split(
    ' ',
  ),
);

/**
 * Gives every run of words a paragraph of its own: words directly in a `div` or beside blocks, and words
 * that only double line breaks separate.
 */
export function splitParagraphs(tree: Root, notes: Notes): void {
  tree.children = flow(tree, notes);
}

function flow(parent: Parent, notes: Notes): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    result.push(...paragraphs(run, notes));
    run = [];
  };
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element' && holdsBlocks(child)) {
      endRun();
      result.push(...block(child, notes));
    } else if (child.type !== 'comment') {
      run.push(child);
    }
  }
  endRun();
  return result;
}

/** An inline element around blocks (`<a><p>…`, `<font><p>…`) is as good as a wrapper. */
function holdsBlocks(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  if (element.tagName === 'pre' || element.tagName === 'code') return false;
  return element.children.some((child) => child.type === 'element' && holdsBlocks(child));
}

function block(element: Element, notes: Notes): ElementContent[] {
  const { tagName } = element;
  if (tagName === 'p') {
    return element.children.some((child) => child.type === 'element' && holdsBlocks(child))
      ? flow(element, notes)
      : paragraphs(element.children, notes);
  }
  // A picture and its caption belong together until they are taken out.
  if (tagName === 'figure' && containsMedia(element)) return [element];
  if (WRAPPERS.has(tagName) || !BLOCKS.has(tagName)) return flow(element, notes);
  if (tagName === 'blockquote') return [{ ...element, children: flow(element, notes) }];
  if (tagName === 'li' || tagName === 'dd')
    return [{ ...element, children: listItem(element, notes) }];
  if (tagName === 'table' && isLayout(element))
    return cellsOf(element).flatMap((cell) => flow(cell, notes));
  const caption = tagName === 'table' ? captionOf(element) : undefined;
  if (caption) {
    element.children = element.children.filter((child) => child !== caption);
    return [make('p', {}, caption.children), ...block(element, notes)];
  }
  if (tagName === 'td' || tagName === 'th') return [{ ...element, children: inlineOf(element) }];
  if (/^(?:ul|ol|dl|table|thead|tbody|tfoot|tr)$/.test(tagName)) {
    return [
      {
        ...element,
        children: element.children.flatMap((child) =>
          child.type === 'element' ? block(child, notes) : [child],
        ),
      },
    ];
  }
  return [element];
}

/** A plain list item keeps its words without a paragraph; one with blocks has them all in blocks. */
function listItem(element: Element, notes: Notes): ElementContent[] {
  const blocks = element.children.some((child) => child.type === 'element' && holdsBlocks(child));
  return blocks ? flow(element, notes) : trimBreaks(element.children);
}

/** Splits words at double line breaks. */
function paragraphs(nodes: readonly ElementContent[], notes: Notes): ElementContent[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  let split = false;
  for (const node of nodes) {
    const isBreak = node.type === 'element' && node.tagName === 'br';
    const isSpace =
      node.type === 'text' && node.value.trim() === '' && !node.value.includes('\u00a0');
    if (isBreak || (isSpace && breaks.length > 0)) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter((one) => one.type === 'element').length > 1) {
      if (hasWords(parts.at(-1) ?? [])) split = true;
      parts.push([]);
    } else parts.at(-1)?.push(...breaks);
    breaks = [];
    parts.at(-1)?.push(node);
  }
  const filled = parts.map(trimBreaks).filter(hasWords);
  if (split && filled.length > 1) notes.add('paragraphs-from-double-br');
  return filled.map((children) => make('p', {}, children));
}

function trimBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const isEmpty = (node: ElementContent | undefined) =>
    node !== undefined &&
    ((node.type === 'element' && node.tagName === 'br') ||
      (node.type === 'text' && node.value.trim() === ''));
  let start = 0;
  let end = nodes.length;
  while (start < end && isEmpty(nodes[start])) start++;
  while (end > start && isEmpty(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}

function hasWords(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => wordsOf(node).trim() !== '' || containsMedia(node));
}

function containsMedia(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return (
    /^(?:img|verbatim-picture|verbatim-footnote)$/.test(node.tagName) ||
    node.children.some(containsMedia)
  );
}

/** Markdown’s tables hold words only: one with paragraphs, lists or pictures in a cell lays out a page. */
function isLayout(table: Element): boolean {
  return cellsOf(table).some((cell) => {
    const blocks = cell.children.filter((child) => child.type === 'element' && holdsBlocks(child));
    const words = cell.children.filter(
      (child) => !blocks.includes(child) && wordsOf(child).trim() !== '',
    );
    const [only] = blocks;
    if (containsMedia(cell) || blocks.length > 1 || (blocks.length > 0 && words.length > 0))
      return true;
    return only?.type === 'element' && only.tagName !== 'p';
  });
}

function cellsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return /^(?:td|th|caption)$/.test(child.tagName) ? [child] : cellsOf(child);
  });
}

/** The words of a cell without the one paragraph that may be around them. */
function inlineOf(cell: Element): ElementContent[] {
  const [only, ...more] = cell.children.filter(
    (child) => wordsOf(child).trim() !== '' || child.type === 'element',
  );
  return only?.type === 'element' && only.tagName === 'p' && more.length === 0
    ? only.children
    : cell.children;
}

const captionOf = (table: Element): Element | undefined =>
  table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
