import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { mla } from './mla.ts';
import { toPlainText } from './rich-text.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';

function cite(...[more]: Parameters<typeof citedQuote>): [string, string] {
  const { reference, pointer } = mla(citedQuote(more));
  return [toPlainText(reference), toPlainText(pointer)];
}

test.each([
  [undefined, '', '“Bridge opens”'],
  ['Anna Berg', 'Berg, Anna. ', 'Berg'],
  ['Anna Berg and Peter Hale', 'Berg, Anna, and Peter Hale. ', 'Berg and Hale'],
  ['Anna Berg, Peter Hale and Maria Costa', 'Berg, Anna, et al. ', 'Berg et al.'],
  ['Harbour Desk', 'Harbour Desk. ', 'Harbour Desk'],
])('by %s', (byline, listed, named) => {
  const article = byline === undefined ? {} : { byline };
  expect(cite({ article })).toEqual([
    `${listed}“Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
    `(qtd. in ${named})`,
  ]);
});

test('a month of four letters is not shortened', () => {
  expect(cite({ article: { date: '2024-06-08' as CalendarDate } })[0]).toContain('8 June 2024');
});

test('words that nobody is known to have said are not quoted in the article', () => {
  expect(cite({ speaker: { name: 'he', resolved: false } })[1]).toBe('(“Bridge opens”)');
});
