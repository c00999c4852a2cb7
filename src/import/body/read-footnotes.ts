import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  findElement,
  lineOf,
  make,
  markersOf,
  type Parent,
  replaceChild,
  visitElements,
} from './tree.ts';

/** The element that stands for a reference to a footnote; `label` is its number. */
export const FOOTNOTE = 'verbatim-footnote';

/** A footnote that was taken out of the text. */
export interface Footnote {
  readonly label: string;
  readonly children: readonly ElementContent[];
}

interface Place {
  readonly element: Element;
  readonly parents: readonly Parent[];
}

/**
 * Takes footnotes out of the text: a link to an element of the page whose contents link back is a
 * reference, whatever program made it.
 */
export function readFootnotes(tree: Root): Footnote[] {
  const places = new Map<string, Place>();
  const links: Place[] = [];
  walk(tree, [tree], (element, parents) => {
    const id = attribute(element, 'id');
    if (id !== undefined) places.set(id, { element, parents });
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    if (name !== undefined && !places.has(name)) places.set(name, { element, parents });
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#'))
      links.push({ element, parents });
  });
  const footnotes: Footnote[] = [];
  const labels = new Map<Element, string>();
  for (const link of links) {
    const target = places.get(idOf(link.element));
    if (!target || target.element === link.element) continue;
    const holder = holderOf(target);
    const back =
      holder &&
      findElement(holder.element, (one) => one.tagName === 'a' && leadsTo(one, link, places));
    if (!holder || !back) continue;
    let label = labels.get(holder.element);
    if (label === undefined) {
      label = String(labels.size + 1);
      labels.set(holder.element, label);
      footnotes.push({ label, children: contentsOf(holder.element) });
    }
    const reference = make(FOOTNOTE, { label });
    const outermost = outerSup(link);
    if (outermost) replaceChild(outermost.parent, outermost.node, [reference]);
  }
  for (const [element] of labels) dropHolder(tree, element);
  return footnotes;
}

/** A reference is often in `sup`, or in two of them. */
function outerSup({ element, parents }: Place): { node: Element; parent: Parent } | undefined {
  let node = element;
  for (const parent of [...parents].reverse()) {
    if (parent.type !== 'element' || parent.tagName !== 'sup') return { node, parent };
    node = parent;
  }
  return undefined;
}

const idOf = (link: Element): string =>
  decodeURIComponent((attribute(link, 'href') ?? '').slice(1));

/** What holds a footnote: the list item, or the box, that is or contains the target. */
function holderOf({ element, parents }: Place): { element: Element } | undefined {
  if (element.tagName !== 'a') return { element };
  const box = parents.findLast(
    (parent): parent is Element =>
      parent.type === 'element' &&
      (parent.tagName === 'li' || /\bfootnote\b/.test(markersOf(parent))),
  );
  const paragraph = parents.findLast(
    (parent): parent is Element => parent.type === 'element' && parent.tagName === 'p',
  );
  const found = box ?? paragraph;
  return found && { element: found };
}

function leadsTo(back: Element, link: Place, places: ReadonlyMap<string, Place>): boolean {
  if (!attribute(back, 'href')?.startsWith('#')) return false;
  const target = places.get(idOf(back));
  if (!target) return false;
  return (
    target.element === link.element ||
    (link.parents.includes(target.element) && /^(?:sup|span)$/.test(target.element.tagName))
  );
}

/** A footnote without the links back and the number that it begins with. */
function contentsOf(holder: Element): ElementContent[] {
  visitElements(holder, (element, parent) => {
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#'))
      replaceChild(parent, element, []);
  });
  return holder.children.filter((child) => lineOf(child) !== '' || child.type === 'element');
}

function dropHolder(tree: Root, holder: Element): void {
  visitElements(tree, (element, parent) => {
    if (element !== holder) return true;
    replaceChild(parent, element, []);
    return false;
  });
  // What held only footnotes, with its heading, goes too.
  visitElements(tree, (element, parent) => {
    const isList =
      /^(?:ol|ul)$/.test(element.tagName) &&
      !element.children.some((child) => child.type === 'element');
    const isSection =
      element.properties['dataFootnotes'] !== undefined &&
      !findElement(element, ({ tagName }) => tagName === 'li');
    if (isList || isSection) replaceChild(parent, element, []);
  });
}

function walk(
  parent: Parent,
  parents: readonly Parent[],
  visit: (element: Element, parents: readonly Parent[]) => void,
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child, parents);
    walk(child, [...parents, child], visit);
  }
}
