import { expect, test } from 'vitest';
import { keptAttributes } from './attributes.ts';

test.each<[Record<string, string>, Record<string, string>]>([
  [{ alt: 'A harbour', loading: 'lazy', srcset: 'x 1w' }, { alt: 'A harbour' }],
  [{ class: 'quote q-sw44g809yv hangs' }, { class: 'quote' }],
  [
    { align: 'right', colspan: '2' },
    { colspan: '2', class: 'to-right' },
  ],
  [{ colspan: 'many', dir: 'up', lang: 'not a language' }, {}],
  [{ lang: 'ar' }, { lang: 'ar', 'xml:lang': 'ar' }],
])('of %j a book keeps %j', (given, kept) => {
  expect(Object.fromEntries(keptAttributes(given))).toEqual(kept);
});
