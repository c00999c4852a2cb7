import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Parent = Root | Element;

/** An element with children. */
export function make(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value });

/** All elements below a node, in order; a visitor that returns false keeps out of the element. */
export function visitElements(
  parent: Parent,
  visit: (element: Element, parent: Parent) => boolean | undefined,
): void {
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue;
    if (visit(child, parent) !== false) visitElements(child, visit);
  }
}

/** Puts nodes, or nothing, in the place of a child. */
export function replaceChild(
  parent: Parent,
  child: RootContent,
  nodes: readonly RootContent[],
): void {
  const at = parent.children.indexOf(child as ElementContent);
  if (at >= 0) parent.children.splice(at, 1, ...(nodes as ElementContent[]));
}

/** The words below a node. */
export function wordsOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The words below a node, white space folded. */
export const lineOf = (node: RootContent | Root): string =>
  wordsOf(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();

/** The classes of an element, and its id, as one text. */
export function markersOf(element: Element): string {
  const { className, id } = element.properties;
  const classes = Array.isArray(className) ? className.join(' ') : '';
  return `${classes} ${typeof id === 'string' ? id : ''}`.trim();
}

/** An attribute as text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** The first element below a node that a test holds for. */
export function findElement(
  parent: Parent,
  test: (element: Element) => boolean,
): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (test(child)) return child;
    const inner = findElement(child, test);
    if (inner) return inner;
  }
  return undefined;
}

/** All elements below a node that a test holds for, in order. */
export function findAll(parent: Parent, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visitElements(parent, (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}
