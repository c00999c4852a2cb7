import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { unwrapQuoteFigures } from './quote-figures.ts';

const el = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const words = (value: string) => ({ type: 'text', value }) as const;
const quote = el('blockquote', el('p', words('The ferry stays.')));
const caption = el('figcaption', words('Eva Holm'));
const source = el('p', el('cite', words('Eva Holm')));
const picture = el('figure', el('img'), caption);

test.each<[string, Element, Element]>([
  ['a quote alone', el('figure', quote), quote],
  [
    'a quote with its source',
    el('figure', quote, caption),
    el('blockquote', ...quote.children, source),
  ],
  ['one deeper inside', el('div', el('figure', quote)), el('div', quote)],
  ['a picture stays', picture, picture],
  ['a paragraph stays', source, source],
])('%s', (_, given, made) => {
  expect(unwrapQuoteFigures([given])).toEqual([made]);
});
