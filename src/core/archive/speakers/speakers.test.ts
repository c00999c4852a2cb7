import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSpeakers } from './speakers.ts';
import { namedEntries as entries, type Named } from '../../../test/support/named-entries.ts';

const join = (...articles: readonly (readonly Named[])[]) => joinSpeakers(entries(...articles));
const namesOf = (...articles: readonly (readonly Named[])[]) =>
  join(...articles).speakers.map(({ name }) => name);

describe('the same name is the same speaker', () => {
  test.each([
    ['twice', 'Anna Berg', 'Anna Berg', 'Anna Berg'],
    ['without its accents', 'José Núñez', 'Jose Nunez', undefined],
    ['in two encodings', 'Zoe\u0308 Lind', 'Zo\u00eb Lind', undefined],
    ['with a middle initial', 'Anna K. Berg', 'Anna Berg', 'Anna K. Berg'],
    ['with two of them', 'Anna K. M. Berg', 'Anna Berg', 'Anna K. M. Berg'],
    ['in capitals', 'ANNA BERG', 'Anna Berg', undefined],
    ['with another apostrophe', 'Sean O’Hara', "Sean O'Hara", undefined],
  ])('%s', (_what, first, second, printed) => {
    const names = namesOf([{ name: first }], [{ name: second }]);
    expect(names).toHaveLength(1);
    if (printed !== undefined) expect(names).toEqual([printed]);
  });

  test.each([
    ['another given name', 'Anna Berg', 'Hanna Berg'],
    ['another surname', 'Anna Berg', 'Anna Borg'],
    ['a suffix', 'Robert Vance', 'Robert Vance Jr.'],
    ['a first initial', 'A. Berg', 'B. Berg'],
  ])('but not with %s', (_what, first, second) => {
    expect(namesOf([{ name: first }], [{ name: second }])).toHaveLength(2);
  });

  test('the form that most articles print is the name, the others are aliases', () => {
    const [berg] = join(
      [{ name: 'Anna K. Berg', aliases: ['Berg'] }],
      [{ name: 'Anna Berg', aliases: ['Berg', 'Ms Berg'] }],
      [{ name: 'Anna Berg' }],
    ).speakers;
    expect(berg?.name).toBe('Anna Berg');
    expect(berg?.aliases).toEqual(['Anna K. Berg', 'Berg', 'Ms Berg']);
  });
});

describe('bodies', () => {
  test('are apart from persons of the same name', () => {
    const named: Named[] = [{ name: 'Lloyd Berg', kind: 'body' }];
    const { speakers } = join([{ name: 'Lloyd Berg' }], named);
    expect(speakers.map(({ kind }) => kind)).toEqual(['person', 'body']);
    expect(new Set(speakers.map(({ slug }) => slug)).size).toBe(2);
  });

  test('are the same with and without their article', () => {
    const body = (name: string): Named => ({ name, kind: 'body' });
    expect(namesOf([body('The Harbour Authority')], [body('Harbour Authority')])).toHaveLength(1);
  });

  test('a body of one word never joins a person of that surname', () => {
    const roles = ['Mayor'];
    const { speakers } = join(
      [{ name: 'Anna Berg', roles }],
      [{ name: 'Berg', kind: 'body', roles }],
    );
    expect(speakers).toHaveLength(2);
  });
});

describe('a lone surname', () => {
  const anna: Named = { name: 'Anna Berg', roles: ['Mayor'] };
  const lone: Named = { name: 'Berg', roles: ['mayor'], quotes: 1 };

  test.each([
    ['joins the one full name with a common title', [[anna], [lone]], ['Anna Berg']],
    ['before the full name, too', [[lone], [anna]], ['Anna Berg']],
    ['not without a title', [[anna], [{ name: 'Berg' }]], ['Anna Berg', 'Berg']],
    [
      'not with another title',
      [[anna], [{ name: 'Berg', roles: ['Coach'] }]],
      ['Anna Berg', 'Berg'],
    ],
    [
      'not where two could be meant',
      [[anna], [{ name: 'Ole Berg', roles: ['Mayor'] }], [lone]],
      ['Anna Berg', 'Ole Berg', 'Berg'],
    ],
    [
      'not where a second has no title',
      [[anna], [{ name: 'Ole Berg' }], [lone]],
      ['Anna Berg', 'Ole Berg', 'Berg'],
    ],
    ['not a given name', [[anna], [{ name: 'Anna', roles: ['Mayor'] }]], ['Anna Berg', 'Anna']],
  ] as const)('%s', (_what, articles, names) => {
    expect([...namesOf(...articles)].sort()).toEqual([...names].sort());
  });

  test('brings its articles, quotes and form along, in the order of days', () => {
    const index = join([anna], [lone], [anna]);
    const [berg] = index.speakers;
    expect(berg?.articles.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(berg?.quotes.map(({ id }) => id)).toEqual(['a2-0-0']);
    expect(berg?.aliases).toEqual(['Berg']);
    expect(index.find('a2', 'berg')).toBe(berg);
    expect(berg?.quotes[0]?.speaker).toBe(berg);
  });
});

describe('roles', () => {
  test('are dated from the first article that prints them to the last', () => {
    const [berg] = join(
      [{ name: 'Anna Berg', roles: ['Councillor'] }],
      [{ name: 'Anna Berg', roles: ['Mayor'] }],
      [{ name: 'Anna Berg' }],
      [{ name: 'Anna Berg', roles: ['mayor', 'Chair'] }],
    ).speakers;
    expect(berg?.roles).toEqual([
      {
        title: 'Councillor',
        from: '2024-01-01',
        to: '2024-01-01',
        articles: ['a1'],
        by: 'printed',
      },
      {
        title: 'Mayor',
        from: '2024-01-02',
        to: '2024-01-04',
        articles: ['a2', 'a4'],
        by: 'printed',
      },
      { title: 'Chair', from: '2024-01-04', to: '2024-01-04', articles: ['a4'], by: 'printed' },
    ]);
  });
});

describe('who has a page', () => {
  const berg = (quotes: number): Named => ({ name: 'Anna Berg', quotes });

  test.each([
    ['named once', [[berg(0)]], false],
    ['named in two articles', [[berg(0)], [berg(0)]], false],
    ['named in three', [[berg(0)], [berg(0)], [berg(0)]], true],
    ['quoted once', [[berg(1)]], true],
    ['quoted in one of two', [[berg(0)], [berg(2)]], true],
  ] as const)('%s: %3$s', (_what, articles, hasPage) => {
    expect(join(...articles).speakers.map((speaker) => speaker.hasPage)).toEqual([hasPage]);
  });

  test('two records in one article are one article', () => {
    const both: Named[] = [{ name: 'Anna Berg' }, { name: 'Anna K. Berg' }];
    const [speaker] = join(both, both).speakers;
    expect(speaker?.articles).toHaveLength(2);
    expect(speaker?.hasPage).toBe(false);
  });
});

test('every name of every article leads to one speaker, who has all of its quotes', () => {
  const name = fc.constantFrom(
    'Anna Berg',
    'Anna K. Berg',
    'Ole Berg',
    'Berg',
    'Ito',
    'Kenji Ito',
    'José Ito',
  );
  const named = fc.record({
    name,
    kind: fc.constantFrom('person', 'body'),
    roles: fc.subarray(['Mayor', 'Coach']),
    quotes: fc.nat(2),
  });
  const article = fc.uniqueArray(named, { selector: (one) => one.name, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (articles) => {
      const all = entries(...articles);
      const { speakers, find } = joinSpeakers(all);
      for (const entry of all) {
        for (const { key, kind } of entry.speakers) {
          const speaker = find(entry.id, key);
          expect(speakers.filter((one) => one === speaker)).toHaveLength(1);
          expect(speaker?.kind).toBe(kind);
          expect(speaker?.articles).toContain(entry);
        }
      }
      const quotes = speakers.flatMap((speaker) => speaker.quotes.map(({ id }) => id));
      expect(quotes.sort()).toEqual(
        all.flatMap((entry) => entry.quotes.map(({ id }) => id)).sort(),
      );
      for (const speaker of speakers) {
        const days = speaker.articles.map(({ date }) => date);
        expect(days).toEqual([...days].sort());
        expect(speaker.aliases).not.toContain(speaker.name);
      }
      expect(new Set(speakers.map(({ slug }) => slug)).size).toBe(speakers.length);
    }),
  );
});
