// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { TRENDS_PAGE } from '../../test/support/page/trends-page.ts';
import { showTrends } from './show-trends.ts';

const MONTHS = ['2023-12', '2024-01', '2024-02'];
const trend = { words: 'truce', found: [], articles: [1, 0, 2] };

beforeEach(() => {
  document.body.innerHTML = TRENDS_PAGE;
});

function show(...trends: Parameters<typeof showTrends>[1][number][]): void {
  const find = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  const table = document.querySelector<HTMLTableElement>('#trend-table');
  if (!table) throw new Error('no table');
  const parts = {
    legend: find('#legend'),
    articles: find('#by-articles'),
    sayings: find('#by-sayings'),
    table,
  };
  showTrends(parts, trends, MONTHS, (month) => `/${month}/`);
}

test('a month without any is not a row, and sayings that are not counted are no column', () => {
  show(trend);
  const rows = [...document.querySelectorAll('tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['Monthtruce: articles', 'December 20231', 'February 20242', 'All3']);
  expect(document.querySelector('#by-sayings')?.children).toHaveLength(0);
});

test('words are text, and what is nowhere is said', () => {
  show({ ...trend, words: '<b>x</b>', articles: [0, 0, 0], sayings: [0, 0, 0] });
  expect(document.querySelector('#legend li b')?.textContent).toBe('<b>x</b>');
  expect(document.querySelector('#by-sayings svg')?.getAttribute('aria-label')).toContain(
    '<b>x</b>: none',
  );
});
