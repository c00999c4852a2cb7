import type { Element, Root } from 'hast';
import {
  attribute,
  findElement,
  markersOf,
  type Parent,
  replaceChild,
  wordsOf,
} from '../../body/tree.ts';
import { trimMail, type MailBlock, type MailRules } from './trim-mail.ts';

const BLOCK = /^(?:p|div|h[1-6]|li|td|blockquote|pre|ul|ol|table|tbody|tr)$/;
/** Around what a mail repeats: Apple and Thunderbird, Gmail, Yahoo. */
const QUOTE_MARKS = /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix)\b/;

interface Paragraph extends MailBlock {
  readonly element: Element;
  readonly parent: Parent;
}

/** Takes out of the HTML of a mail what {@link trimMail} says is not its text. */
export function trimMailTree(tree: Root, rules: MailRules): void {
  const paragraphs: Paragraph[] = [];
  collect(tree, false, paragraphs);
  const skipped = trimMail(paragraphs, rules);
  for (const [index, { element, parent, lines }] of paragraphs.entries()) {
    const skip = skipped[index] ?? 0;
    if (skip === 0) continue;
    if (skip >= lines.length) replaceChild(parent, element, []);
    else dropLines(element, skip);
  }
}

/** Paragraphs are elements without blocks in them; one without words, such as a picture, is left out. */
function collect(parent: Parent, quoted: boolean, found: Paragraph[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || !BLOCK.test(child.tagName)) continue;
    const inQuote = quoted || repeats(child);
    if (findElement(child, ({ tagName }) => BLOCK.test(tagName))) collect(child, inQuote, found);
    else {
      const lines = linesOf(child);
      if (lines.length > 0) found.push({ element: child, parent, lines, quoted: inQuote });
    }
  }
}

const repeats = (element: Element): boolean =>
  QUOTE_MARKS.test(markersOf(element)) ||
  (element.tagName === 'blockquote' && attribute(element, 'type') === 'cite');

const linesOf = (element: Element): string[] =>
  wordsOf(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Takes the first lines that have words off an element. */
function dropLines(element: Element, count: number): void {
  let line = '';
  let left = count;
  while (left > 0 && element.children.length > 0) {
    const [first] = element.children.splice(0, 1);
    if (first?.type === 'element' && first.tagName === 'br') {
      if (line.trim() !== '') left -= 1;
      line = '';
    } else if (first) line += wordsOf(first);
  }
}
