import { describe, expect, test, vi } from 'vitest';
import { getSite, staticPath } from './site.ts';
import { forgetfulPath, lazyPath, listedPath } from './lazy-path.ts';

const site = await getSite();
const quote = { id: 'q1', words: 'It holds.' };
const place = { id: 'p1', name: 'Arnsau' };

const keyOf = (inputs: object, kind: 'page' | 'record' = 'page') =>
  lazyPath(site, { id: 'q1' }, inputs, () => 0, kind).cacheKey;

test('makes the view only when it is asked for', () => {
  const make = vi.fn((inputs: { readonly quote: typeof quote }) => inputs.quote.words);
  const path = lazyPath(site, { id: 'q1' }, { quote }, make);
  expect(path.cacheKey).toMatch(/^[0-9a-f]{32}$/);
  expect(make).not.toHaveBeenCalled();
  expect(path.props).toEqual({ view: 'It holds.' });
});

test('the same inputs have the same key, whether they are the same objects or not', () => {
  expect(keyOf({ quote, places: [place] })).toBe(
    keyOf({ quote: { ...quote }, places: [{ ...place }] }),
  );
});

test.each([
  ['other words', { quote: { ...quote, words: 'It fell.' }, places: [place] }],
  ['another member', { quote, places: [place], isShared: true }],
  ['the same value under another name', { quote, named: [place] }],
  ['one place less', { quote, places: [] }],
  ['one place twice', { quote, places: [place, place] }],
  ['another place', { quote, places: [{ ...place, name: 'Quito' }] }],
  ['a list in a list', { quote, places: [[place]] }],
])('%s make another key', (_, inputs) => {
  expect(keyOf(inputs)).not.toBe(keyOf({ quote, places: [place] }));
});

test('a record has another key than a page', () => {
  expect(keyOf({ quote }, 'record')).not.toBe(keyOf({ quote }));
});

test('refuses what JSON does not write', () => {
  const named = { find: new Map([['p1', place]]) };
  // @ts-expect-error: a map is written as {}, so its key would never change.
  lazyPath(site, { id: 'q1' }, named, () => 0);
  // @ts-expect-error: a function may read anything.
  lazyPath(site, { id: 'q1' }, { find: () => place }, () => 0);
});

test('a view that is forgotten has the key that it would have otherwise', () => {
  const make = vi.fn(() => ({ words: 'It holds.' }));
  const path = forgetfulPath(site, { id: 'q1' }, make, 'record');
  expect(make).not.toHaveBeenCalled();
  expect(path.cacheKey).toBe(staticPath(site, { id: 'q1' }, make(), 'record').cacheKey);
  expect(path.props).toEqual({ view: make() });
});

describe('the key of a page of a list', () => {
  const page = { number: 1, items: [quote, place] };
  const view = { slug: 'arnsau', page };
  const keyOfView = (shown: typeof view) => listedPath(site, { id: 'q1' }, shown).cacheKey;

  test('is the same for the same items, whether they are the same objects or not', () => {
    expect(keyOfView({ ...view, page: { ...page, items: [{ ...quote }, { ...place }] } })).toBe(
      keyOfView(view),
    );
  });

  test.each([
    ['the view', { ...view, slug: 'quito' }],
    ['the page', { ...view, page: { ...page, number: 2 } }],
    ['an item', { ...view, page: { ...page, items: [quote, { ...place, name: 'Quito' }] } }],
    ['their order', { ...view, page: { ...page, items: [place, quote] } }],
  ])('is another if %s is another', (_, shown) => {
    expect(keyOfView(shown as typeof view)).not.toBe(keyOfView(view));
  });
});
