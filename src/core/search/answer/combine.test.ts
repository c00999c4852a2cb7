import { describe, expect, test } from 'vitest';
import type { Condition } from '../question/condition.ts';
import { combineArticles, combineQuotes, rarityOf } from './combine.ts';
import type { Holding } from './holding.ts';

type Where = Readonly<Record<number, readonly number[]>>;

/** A condition that holds in some articles, and there in some quotes. */
function holding(where: Where, condition: Partial<Condition> = {}): Holding {
  const entries = Object.entries(where).map(([article, own]) => [Number(article), own] as const);
  return {
    condition: { kind: 'words', parts: [], not: false, ...condition } as Condition,
    articles: new Map(entries.map(([article]) => [article, 3])),
    quotes: new Map(entries.filter(([, own]) => own.length > 0)),
    unread: [],
    matches: [],
  };
}
const SPEAKER = { kind: 'name', facet: 'speaker' } as const;
const PLACE = { kind: 'name', facet: 'place' } as const;
const NOT = { not: true } as Partial<Condition>;
const RULES = { size: 10, quotesIn: () => 2, inside: false };

const quotes = (holdings: readonly Holding[], rules = RULES) =>
  combineQuotes(holdings, rules).map(
    ({ article, quote, whole }) => `${article}.${quote}${whole ? '' : '?'}`,
  );
const articles = (holdings: readonly Holding[]) => [...combineArticles(holdings, 10).keys()];

describe('combineArticles', () => {
  test('all must hold, and what is excluded must not', () => {
    const ferry = holding({ 1: [], 2: [0], 5: [] });
    const storm = holding({ 2: [], 5: [0], 7: [] });
    expect(articles([ferry, storm])).toEqual([2, 5]);
    expect(articles([ferry, storm, holding({ 5: [] }, NOT)])).toEqual([2]);
    expect(articles([holding({ 5: [] }, NOT)])).toHaveLength(9);
    expect(articles([])).toHaveLength(10);
  });
});

describe('combineQuotes', () => {
  test('a quote with all words is first, one with some follows, one with none does not count', () => {
    const ferry = holding({ 1: [0, 2], 2: [1] });
    const storm = holding({ 1: [2], 2: [] });
    expect(quotes([ferry, storm])).toEqual(['1.2', '2.1?', '1.0?']);
  });

  test('inside one quote, only those with all count', () => {
    const ferry = holding({ 1: [0, 2], 2: [1] });
    const storm = holding({ 1: [2], 2: [] });
    expect(quotes([ferry, storm], { ...RULES, inside: true })).toEqual(['1.2']);
  });

  test('of a speaker all quotes of the articles count, and nobody else’s', () => {
    const ferry = holding({ 1: [0], 2: [] });
    const ruiz = holding({ 1: [0, 1], 2: [3], 4: [0] }, SPEAKER);
    expect(quotes([ferry, ruiz])).toEqual(['1.0', '2.3?', '1.1?']);
  });

  test('speaker and whom it is about must be of one quote', () => {
    const ruiz = holding({ 1: [0, 1] }, SPEAKER);
    const about = holding({ 1: [1, 2] }, { kind: 'name', facet: 'about' });
    expect(quotes([ruiz, about])).toEqual(['1.1']);
  });

  test('a place may be named around the quote, but better in it', () => {
    const ruiz = holding({ 1: [0, 1] }, SPEAKER);
    expect(quotes([ruiz, holding({ 1: [1] }, PLACE)])).toEqual(['1.1', '1.0?']);
  });

  test('of a period all quotes count', () => {
    const year = holding({ 1: [], 3: [] }, { kind: 'period' });
    expect(quotes([year])).toEqual(['3.0', '3.1', '1.0', '1.1']);
  });

  test('what is excluded is not in the quote', () => {
    const ferry = holding({ 1: [0, 1] });
    expect(quotes([ferry, holding({ 1: [1], 2: [0] }, NOT)])).toEqual(['1.0']);
  });
});

test('what few articles have says more', () => {
  expect(rarityOf(holding({ 1: [] }), 10)).toBeGreaterThan(rarityOf(holding({ 1: [], 2: [] }), 10));
});
