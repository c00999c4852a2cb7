// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FacetValues } from '../../core/search/index/facet-file.ts';
import type { SearchIndex } from '../../core/search/index/search-index.ts';
import type { Condition } from '../../core/search/question/condition.ts';
import { SEARCH_PAGE } from '../../test/support/page/search-page.ts';
import { connectFacets, type FacetLists } from './facets.ts';
import type { Answered } from './find-answer.ts';
import type { SearchQuery } from './query.ts';

const FILES: Readonly<Record<string, FacetValues>> = {
  'speaker-a': new Map([
    ['ana-ruiz', { articles: [0, 1], quotes: [[0], [0]] }],
    ['karl-moss', { articles: [1], quotes: [[1]] }],
  ]),
  'place-s': new Map([['solvik', { articles: [0], quotes: [[]] }]]),
};
/** An index of two articles, of 2000 and 2001. */
const index = {
  head: {
    articles: 2,
    months: [
      ['2000-01', 0],
      ['2001-02', 1],
    ],
    facets: Object.keys(FILES),
  },
  facet: (key: string) => Promise.resolve(FILES[key] ?? new Map()),
  days: () => Promise.resolve({ dates: ['2000-01-01', '2001-02-01'], quotes: [1, 2] }),
} as unknown as SearchIndex;

let details: HTMLDetailsElement;
let lists: FacetLists;
/** An answer that finds some articles. */
async function answered(
  articles: readonly number[],
  chosen: SearchQuery['chosen'] = {},
): Promise<Answered> {
  const query: SearchQuery = {
    words: 'bridge',
    chosen,
    order: 'match',
    show: 'articles',
    inside: false,
  };
  const condition: Condition = { kind: 'words', parts: [], not: false };
  const found = new Map(articles.map((article) => [article, 1]));
  const holdings = [
    { condition, articles: found, quotes: new Map<number, number[]>(), unread: [], matches: [] },
  ];
  const rules = { size: 2, quotesIn: () => 0, inside: false };
  const answer = { holdings, rules } as unknown as Answered['answer'];
  const opened = { index, stem: (word: string) => word };
  return { opened, query, answer, understood: { conditions: [], leftOut: [] }, chosen: new Map() };
}
const options = (facet: string) =>
  [...(details.querySelector<HTMLSelectElement>(`select[name=${facet}]`)?.options ?? [])].map(
    ({ text }) => text,
  );
const chosen = (facet: string) =>
  details.querySelector<HTMLSelectElement>(`select[name=${facet}]`)?.value;

beforeEach(() => {
  document.body.innerHTML = SEARCH_PAGE;
  const found = document.querySelector<HTMLDetailsElement>('#narrow');
  if (!found) throw new Error('no lists');
  details = found;
  vi.stubGlobal(
    'fetch',
    vi.fn(() =>
      Promise.resolve(
        Response.json({ speakers: { 'karl-moss': 'Karl Moß' }, places: {}, tags: {} }),
      ),
    ),
  );
  lists = connectFacets(details, '/search/names.json');
  return () => vi.unstubAllGlobals();
});

describe('the lists', () => {
  test('are filled with counts only where they are open', async () => {
    await lists.fill(await answered([0, 1]));
    expect(fetch).not.toHaveBeenCalled();
    details.open = true;
    await lists.fill(await answered([0, 1]));
    expect(options('speaker').join('|')).toMatch(/^Anyone\|Ana Ruiz.*2.*\|Karl Moß.*1/);
    expect(options('place').join('|')).toMatch(/^Anywhere\|Solvik.*1/);
    expect(options('year')).toHaveLength(3);
  });

  test('are opened by what the address chooses, though its name is not known yet', () => {
    lists.choose({ speaker: 'ana-ruiz', year: '2001' });
    expect(details.open).toBe(true);
    expect(chosen('speaker')).toBe('ana-ruiz');
    expect(options('speaker')).toEqual(['Anyone', 'Ana Ruiz']);
    expect(chosen('year')).toBe('2001');
    lists.choose({});
    expect(chosen('speaker')).toBe('');
  });

  test('an older answer never covers a newer one', async () => {
    details.open = true;
    const [first, second] = [await answered([0]), await answered([1], { speaker: 'karl-moss' })];
    const older = lists.fill(first);
    const newer = lists.fill(second);
    await Promise.all([older, newer]);
    expect(chosen('speaker')).toBe('karl-moss');
  });

  test('what fails is said there, and the next search tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('', { status: 500 }))),
    );
    details.open = true;
    await lists.fill(await answered([0]));
    const alert = () => details.querySelector('[role=alert]')?.textContent;
    expect(alert()).toMatch(/could not be loaded/);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(Response.json({ speakers: {}, places: {}, tags: {} }))),
    );
    await lists.fill(await answered([0]));
    expect(alert()).toBe('');
    vi.restoreAllMocks();
  });
});
