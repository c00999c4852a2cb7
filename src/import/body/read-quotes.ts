import type { Element, Root } from 'hast';
import type { Notes } from '../article/notes.ts';
import { bareWords } from '../article/repeated-words.ts';
import {
  findElement,
  lineOf,
  make,
  markersOf,
  replaceChild,
  textNode,
  visitElements,
  wordsOf,
} from './tree.ts';

const PULL_QUOTE = /\bpull-?quote\b/i;

/**
 * Gives block quotes the form in which their source is read: a last paragraph that begins with a dash.
 * A pull quote that only repeats words of the text is dropped.
 */
export function readQuotes(tree: Root, notes: Notes): void {
  const pulled: { element: Element; parent: Root | Element }[] = [];
  visitElements(tree, (element, parent) => {
    if (PULL_QUOTE.test(markersOf(element))) {
      pulled.push({ element, parent });
      return false;
    }
    return true;
  });
  for (const { element, parent } of pulled) {
    const cite = takeCite(element);
    const words = bareWords(lineOf(element));
    const rest = bareWords(withoutElement(tree, element));
    if (words !== '' && rest.includes(words)) {
      notes.add('pull-quote-repeats-the-text', lineOf(element));
      replaceChild(parent, element, []);
    } else if (element.tagName === 'blockquote') {
      addCite(element, cite, notes);
    } else {
      const inner = findElement(element, ({ tagName }) => tagName === 'blockquote');
      const quote = make('blockquote', {}, inner?.children ?? element.children);
      addCite(quote, cite, notes);
      replaceChild(parent, element, [quote]);
    }
  }
  const done = new Set(pulled.map(({ element }) => element));
  visitElements(tree, (element) => {
    if (element.tagName !== 'blockquote' || done.has(element)) return true;
    addCite(element, takeCite(element), notes);
    return false;
  });
}

function takeCite(element: Element): string | undefined {
  const found = findElement(element, ({ tagName }) => tagName === 'cite' || tagName === 'footer');
  if (!found) return undefined;
  const words = lineOf(found);
  // A work that a sentence names in `cite` is not the source of the quote.
  const last = lineOf(element).endsWith(words);
  if (words === '' || !last) return undefined;
  remove(element, found);
  return words.replace(/^[—–―-]\s*/u, '');
}

function addCite(quote: Element, cite: string | undefined, notes: Notes): void {
  if (cite !== undefined) {
    quote.children.push(make('p', {}, [textNode(`— ${cite}`)]));
    return;
  }
  const words = lineOf(quote);
  const last = quote.children.findLast((child) => child.type === 'element');
  if (last && lineOf(last).startsWith('— ')) return;
  if (/[”"»]\s*,?\s*\p{L}/u.test(words)) notes.add('block-quote-holds-attribution');
  else if (words !== '') notes.add('quote-block-has-no-speaker', words.slice(0, 80));
}

function remove(parent: Element, target: Element): void {
  visitElements(parent, (element, holder) => {
    if (element === target) replaceChild(holder, element, []);
  });
}

function withoutElement(node: Root | Element, left: Element): string {
  return node.children
    .map((child) => {
      if (child === left) return ' ';
      return child.type === 'element' ? ` ${withoutElement(child, left)}` : wordsOf(child);
    })
    .join('');
}
