// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Condition } from '../../core/search/question/condition.ts';
import { chipsOf, showChips } from './chips.ts';
import { writeQuery, type SearchQuery } from './query.ts';

const WORDS = 'Ruiz ferry in 2015';
const query: SearchQuery = {
  words: WORDS,
  chosen: { place: 'oslo' },
  order: 'newest',
  show: 'quotes',
  inside: false,
};
const RUIZ = { slug: 'ana-ruiz', name: 'Ana Ruiz' };
const typed = (words: string) => ({
  typed: { start: WORDS.indexOf(words), end: WORDS.indexOf(words) + words.length },
});
const name = (more: object = {}) =>
  ({
    kind: 'name',
    facet: 'speaker',
    values: [RUIZ],
    not: false,
    parts: [],
    ...typed('Ruiz'),
    ...more,
  }) as Condition;

function chips(...conditions: readonly Condition[]) {
  const place = {
    ...name({ facet: 'place', values: [{ slug: 'oslo', name: 'Oslo' }] }),
    typed: undefined,
  } as unknown as Condition;
  return chipsOf(
    {
      query,
      understood: { conditions, leftOut: [] },
      chosen: new Map([[place, 'place']]),
    },
    'en',
  );
}

describe('chipsOf', () => {
  test('a name is removed with its words, or kept as words in marks', () => {
    const [ruiz] = chips(name());
    expect(ruiz?.label).toBe('Speaker: Ana Ruiz');
    expect(ruiz?.without.words).toBe('ferry in 2015');
    expect(ruiz?.words?.query.words).toBe('"Ruiz" ferry in 2015');
    expect(ruiz?.only).toEqual([]);
  });

  test('a period is in the site’s words', () => {
    const period = {
      kind: 'period',
      first: '2015-01-01',
      last: '2015-12-31',
      not: false,
      ...typed('2015'),
    } as const;
    const [year] = chips(period);
    expect([year?.label, year?.without.words]).toEqual(['Printed: 2015', 'Ruiz ferry in']);
  });

  test('several bearers of a name are named, and each can be chosen', () => {
    const values = [RUIZ, { slug: 'eva-ruiz', name: 'Eva Ruiz' }];
    const [ruiz] = chips(name({ values, parts: [{}] }));
    expect(ruiz?.label).toBe('Speaker: Ana Ruiz or Eva Ruiz');
    expect(ruiz?.only.map(({ query: one }) => writeQuery(one))).toEqual([
      '?q=ferry+in+2015&speaker=ana-ruiz&place=oslo&order=newest',
      '?q=ferry+in+2015&speaker=eva-ruiz&place=oslo&order=newest',
    ]);
  });

  test.each([
    ['about', 'Spoken about: Ana Ruiz'],
    ['place', 'Place: Ana Ruiz'],
    ['tag', 'Tag: Ana Ruiz'],
  ])('%s is said', (facet, label) => {
    expect(chips(name({ facet }))[0]?.label).toBe(label);
  });

  test('who is excluded is no word either', () => {
    const [ruiz] = chips(name({ not: true }));
    expect(ruiz?.label).toBe('Not by Ana Ruiz');
    expect(ruiz).not.toHaveProperty('words');
  });

  test('what was chosen from a list is removed from the address, and words are none', () => {
    const [place, ...others] = chips({ kind: 'words', parts: [], not: false, ...typed('ferry') });
    expect(place?.label).toBe('Place: Oslo');
    expect(place?.without).toMatchObject({ words: WORDS, chosen: {} });
    expect(others).toEqual([]);
  });
});

describe('showChips', () => {
  let list: HTMLElement;
  beforeEach(() => {
    list = document.createElement('ul');
    history.replaceState(null, '', '/search/');
  });

  test('each filter has a link that removes it, by its name', () => {
    showChips(list, chips(name()));
    const links = [...list.querySelectorAll('li:first-child a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Remove the filter Speaker: Ana Ruiz',
      'Search for Ruiz as words',
    ]);
    expect(list.hidden).toBe(false);
  });

  test('without filters there is no list', () => {
    showChips(list, []);
    expect([list.hidden, list.childElementCount]).toEqual([true, 0]);
  });
});
