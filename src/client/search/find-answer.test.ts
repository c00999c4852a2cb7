// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveIndex, type ServedIndex } from '../../test/support/page/served-index.ts';
import { asWords, countArticles, findAnswer, isFilter } from './find-answer.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { SearchQuery } from './query.ts';

const documentOf = (text: string, date: string, speakers: readonly string[] = []) => ({
  url: `/${date}/`,
  date,
  text,
  titleLength: text.length,
  quotes: [],
  speakers,
  places: [],
});

let site: ServedIndex;
let opened: OpenIndex;
beforeAll(() => {
  site = serveIndex([
    documentOf('The bridge opens', '2015-06-30', ['ana-ruiz']),
    documentOf('The ferry stays', '2016-02-01'),
  ]);
});
afterAll(() => site.remove());
beforeEach(async () => {
  vi.stubGlobal('fetch', async (address: string) => site.answer(address));
  opened = await openIndex(site.folder);
  return () => vi.unstubAllGlobals();
});

const query = (words: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  words,
  chosen: {},
  order: 'match',
  show: 'quotes',
  inside: false,
  ...more,
});

describe('findAnswer', () => {
  test('understands a period, and knows what was chosen', async () => {
    const found = await findAnswer(opened, query('2015', { chosen: { speaker: 'ana-ruiz' } }));
    if (typeof found === 'string') throw new Error(found);
    expect(found.answer.articles).toEqual([0]);
    expect(found.understood.conditions.every(isFilter)).toBe(true);
    expect([...found.chosen.values()]).toEqual(['speaker']);
    expect([...found.chosen.keys()]).toMatchObject([{ values: [{ name: 'Ana Ruiz' }] }]);
  });

  test('refuses what it does not search', async () => {
    expect(await findAnswer(opened, query('a'.repeat(501)))).toBe('too-long');
    expect(await findAnswer(opened, query('?!'))).toBe('no-word');
  });

  test('counts what another search finds', async () => {
    expect(await countArticles(opened, query('bridge'))).toBe(1);
    expect(await countArticles(opened, query('?!'))).toBe(0);
  });
});

test('as words, names and periods are in marks', () => {
  const typed = (start: number, end: number) => ({ typed: { start, end } });
  const plain = asWords(query('Ruiz ferry 2015'), [
    { kind: 'name', facet: 'speaker', values: [], not: false, parts: [], ...typed(0, 4) },
    { kind: 'words', parts: [], not: false, ...typed(5, 10) },
    { kind: 'period', not: false, ...typed(11, 15) },
  ]);
  expect(plain.words).toBe('"Ruiz" ferry "2015"');
});
