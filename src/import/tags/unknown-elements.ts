import type { Element, Root } from 'hast';
import elements from '../../data/html-elements.json' with { type: 'json' };
import { visitElements } from '../body/tree.ts';

const KNOWN: ReadonlySet<string> = new Set(elements.elements.split(' '));
const FLOW = /^(?:div|section|article|main|body|details|figure|blockquote|li|td|th)$/;

/**
 * Makes boxes of elements that HTML does not know, such as `<tabs>` of a theme, where no words are beside
 * them: what is in two of them must not become one paragraph. Among words they stay as they are.
 */
export function boxUnknownElements(tree: Root): void {
  visitElements(tree, (element, parent) => {
    if (KNOWN.has(element.tagName) || !mayHoldBoxes(parent)) return;
    const hasWords = parent.children.some(
      (child) => child.type === 'text' && child.value.trim() !== '',
    );
    if (!hasWords) element.tagName = 'div';
  });
}

const mayHoldBoxes = (parent: Root | Element): boolean =>
  parent.type === 'root' || FLOW.test(parent.tagName);
