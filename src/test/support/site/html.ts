import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const parser = unified().use(rehypeRaw).freeze();

/** Parses a whole page as a browser would. */
export function parseHtml(source: string): Root {
  const html = source.replace(/^<!doctype html>/i, '');
  const tree: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'raw', value: html }],
  };
  return parser.runSync(tree) as Root;
}

/** All elements below a node, in document order, that pass the test. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (at: Nodes): void => {
    if (at.type === 'element' && test(at)) found.push(at);
    if ('children' in at) at.children.forEach(visit);
  };
  visit(node);
  return found;
}

/** All elements below a node with one of the tag names. */
export function findTags(node: Nodes, ...names: string[]): Element[] {
  return findAll(node, ({ tagName }) => names.includes(tagName));
}

/** The element with an id. */
export function findById(node: Nodes, id: string): Element | undefined {
  return findAll(node, (element) => attributeOf(element, 'id') === id)[0];
}

/**
 * An attribute as text; undefined if the element has none.
 *
 * @param name as hast spells it: `href`, `srcSet`, `className`
 */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text of a node with all that is in it, white space unchanged. */
export function textContentOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContentOf).join('') : '';
}

/** Text with every run of white space as one space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The elements that hold the words of quotes in an article, in order. */
export function findQuoted(node: Nodes): Element[] {
  return findAll(node, (element) =>
    (attributeOf(element, 'className') ?? '').split(' ').includes('quote'),
  );
}
