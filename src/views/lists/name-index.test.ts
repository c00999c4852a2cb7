import { describe, expect, test } from 'vitest';
import { groupByLetter, letterViews, nameIndexView, type IndexedName } from './name-index.ts';

const named = (name: string, count = 1, sort = name): IndexedName => ({
  name,
  sort,
  href: `/${name}/`,
  detail: '',
  count,
});

describe('groupByLetter', () => {
  test('letters in order, names in order under each', () => {
    const names = ['Ole Ito', 'Zoë Berg', 'Anna Berg', 'Élise Dupont', 'anna abel'].map((name) =>
      named(name, 1, name.split(' ').reverse().join(' ')),
    );
    const groups = groupByLetter(names);
    expect(groups.map(({ letter, names: own }) => [letter, own.map(({ name }) => name)])).toEqual([
      ['a', ['anna abel']],
      ['b', ['Anna Berg', 'Zoë Berg']],
      ['d', ['Élise Dupont']],
      ['i', ['Ole Ito']],
    ]);
  });

  test.each([
    ['Ørsted', 'o'],
    ['Łódź', 'l'],
    ['Émile', 'e'],
    ['Þór', 't'],
    ['Иванов', 'i'],
    ['8th Army', '0'],
    ['王小明', '0'],
    ['“Bear” Lund', 'b'],
  ])('%s stands under %s', (name, letter) => {
    expect(groupByLetter([named(name)])[0]?.letter).toBe(letter);
  });

  test('whatever has no letter comes first', () => {
    expect(groupByLetter([named('Abel'), named('8th Army')]).map(({ letter }) => letter)).toEqual([
      '0',
      'a',
    ]);
  });

  test('no names, no letters', () => expect(groupByLetter([])).toEqual([]));
});

describe('nameIndexView', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => named(`${'abc'.charAt(n % 3)}-${n}`, n));
  const view = (names: IndexedName[]) =>
    nameIndexView(names, groupByLetter(names), (letter) => `/speakers/letter/${letter}/`);

  test('a short index stands whole on its page', () => {
    const { total, letters, groups, most } = view(many(400));
    expect(total).toBe(400);
    expect(letters.map(({ href }) => href)).toEqual(['#names-a', '#names-b', '#names-c']);
    expect(groups.flatMap(({ names }) => names)).toHaveLength(400);
    expect(most).toEqual([]);
  });

  test('a long one shows those that count most and has a page a letter', () => {
    const { total, letters, groups, most } = view(many(401));
    expect(total).toBe(401);
    expect(letters).toEqual([
      { letter: 'a', count: 134, href: '/speakers/letter/a/' },
      { letter: 'b', count: 134, href: '/speakers/letter/b/' },
      { letter: 'c', count: 133, href: '/speakers/letter/c/' },
    ]);
    expect(groups).toEqual([]);
    expect(most).toHaveLength(100);
    expect(most.map(({ count }) => count)).toEqual(Array.from({ length: 100 }, (_, n) => 400 - n));
  });

  test('equals come in the order of the alphabet', () => {
    const names = [
      ...many(401).map(({ name }) => named(name, 0)),
      named('b-lund', 5),
      named('a-lund', 5),
    ];
    expect(
      view(names)
        .most.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['a-lund', 'b-lund']);
  });

  test('an empty index', () => {
    expect(view([])).toEqual({ total: 0, letters: [], groups: [], most: [] });
  });
});

test('a letter with very many names goes on on further pages, which say where they begin', () => {
  const names = Array.from({ length: 900 }, (_, n) => named(`s-${String(n).padStart(3, '0')}`));
  const all = [named('abel'), ...names];
  const views = letterViews('speakers', '/speakers/', { names: all, groups: groupByLetter(all) });
  expect(views.map(({ page, from }) => [page.href, from])).toEqual([
    ['/speakers/names/a/', undefined],
    ['/speakers/names/s/', undefined],
    ['/speakers/names/s/page-2/', 's-400'],
    ['/speakers/names/s/page-3/', 's-800'],
  ]);
  expect(views.map(({ index }) => index.groups[0]?.names.length)).toEqual([1, 400, 400, 100]);
  expect(views[2]?.page).toMatchObject({
    before: { href: '/speakers/names/s/' },
    after: { label: 'Page 3, from s-800' },
  });
});
