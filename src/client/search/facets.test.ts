// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchIndex } from '../../core/search/index/search-index.ts';
import { SEARCH_PAGE } from '../../test/support/page/search-page.ts';
import { connectFacets, type FacetLists } from './facets.ts';
import type { SearchQuery } from './query.ts';

const FILES: Readonly<Record<string, ReadonlyMap<string, readonly number[]>>> = {
  'speaker-a': new Map([
    ['ana-ruiz', [0, 1]],
    ['karl-moss', [1]],
  ]),
  'place-s': new Map([['solvik', [0]]]),
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
} as unknown as SearchIndex;

let details: HTMLDetailsElement;
let lists: FacetLists;
const query = (chosen: SearchQuery['chosen'] = {}): SearchQuery => ({
  words: 'bridge',
  chosen,
  order: 'match',
});
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
      Promise.resolve(Response.json({ speakers: { 'karl-moss': 'Karl Moß' }, places: {} })),
    ),
  );
  lists = connectFacets(details, () => Promise.resolve(index), '/search/names.json');
  return () => vi.unstubAllGlobals();
});

describe('the lists', () => {
  test('are filled with counts only where they are open', async () => {
    await lists.fill(query(), [0, 1]);
    expect(fetch).not.toHaveBeenCalled();
    details.open = true;
    await lists.fill(query(), [0, 1]);
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
    const older = lists.fill(query(), [0]);
    const newer = lists.fill(query({ speaker: 'karl-moss' }), [1]);
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
    await lists.fill(query(), [0]);
    const alert = () => details.querySelector('[role=alert]')?.textContent;
    expect(alert()).toMatch(/could not be loaded/);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(Response.json({ speakers: {}, places: {} }))),
    );
    await lists.fill(query(), [0]);
    expect(alert()).toBe('');
    vi.restoreAllMocks();
  });
});
