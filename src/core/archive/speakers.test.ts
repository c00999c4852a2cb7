import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date.ts';
import type { ArticleEntry, EntryQuote, EntrySpeaker } from './entry.ts';
import { joinSpeakers } from './speakers.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

interface Named {
  readonly name: string;
  readonly kind?: 'person' | 'body';
  readonly roles?: readonly string[];
  readonly aliases?: readonly string[];
  /** How many quotes of the article are this speaker's. */
  readonly quotes?: number;
}

/** One article a day, from 1 January 2024 on, each with those whom it names. */
function entries(...articles: readonly (readonly Named[])[]): ArticleEntry[] {
  return articles.map((named, index) => {
    const date = `2024-01-${String(index + 1).padStart(2, '0')}` as CalendarDate;
    const id = `a${index + 1}`;
    const said = { start: date, end: date, precision: 'day', assumed: true } as const;
    const speakers = named.map(
      ({ name, kind = 'person', roles = [], aliases = [] }): EntrySpeaker => {
        return { key: name.toLowerCase().replaceAll(' ', '-'), name, kind, aliases, roles };
      },
    );
    const quotes = named.flatMap(({ quotes: count = 0 }, at) =>
      Array.from({ length: count }, (_, n): EntryQuote => ({
        id: `${id}-${at}-${n}`,
        kind: 'direct',
        words: 'No.',
        said,
        speaker: speakers[at]?.key ?? '',
      })),
    );
    return makeEntry(date, id, { id, speakers, quotes });
  });
}

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

describe('namesakes', () => {
  const senator: Named = { name: 'John Smith', roles: ['Senator'], quotes: 1 };
  const player: Named = { name: 'John Smith', roles: ['quarterback'], quotes: 1 };

  test('are two speakers, each with a readable address of its own', () => {
    const index = join([senator], [player], [senator]);
    expect(index.speakers.map(({ slug, articles }) => [slug, articles.length])).toEqual([
      ['john-smith', 2],
      ['john-smith-sport', 1],
    ]);
    expect(index.find('a2', 'john-smith')?.slug).toBe('john-smith-sport');
    expect(index.joinOf('a2', 'john-smith')).toBe('namesake');
  });

  test('the address of the first does not change when another comes', () => {
    const before = join([senator]).speakers[0]?.slug;
    expect(join([senator], [player]).speakers[0]?.slug).toBe(before);
  });

  test('are told apart in linear time', () => {
    const cost = (count: number) => {
      const all = Array.from({ length: count }, (_, n) =>
        makeEntry('2024-01-01', `s${n}`, {
          speakers: [
            {
              key: 'smith',
              name: 'John Smith',
              kind: 'person',
              aliases: [],
              roles: [['Senator', 'quarterback', 'novelist', 'Judge'][n % 4] ?? ''],
            },
          ],
        }),
      );
      const start = performance.now();
      expect(joinSpeakers(all).speakers.length).toBeLessThan(5);
      return performance.now() - start;
    };
    cost(1000);
    expect(cost(20_000)).toBeLessThan(40 * Math.max(cost(1000), 5));
  });
});

describe('the editor’s entries', () => {
  const entry = { name: 'Sir John Smith', aliases: ['John Smith'], line: 1 };
  const mayor: Named = { name: 'John Smith', roles: ['Mayor'], quotes: 1 };

  test('give the name, the address, the order and the links; what articles print is an alias', () => {
    const given = { ...entry, slug: 'smith', sort: 'Smith, Sir John', links: ['Q42'] };
    const { speakers, joinOf } = joinSpeakers(entries([mayor]), [given]);
    expect(speakers).toMatchObject([
      {
        name: 'Sir John Smith',
        aliases: ['John Smith'],
        slug: 'smith',
        sort: 'Smith, Sir John',
        links: ['Q42'],
        entry: { line: 1 },
      },
    ]);
    expect(joinOf('a1', 'john-smith')).toBe('authority');
  });

  test('join what roles would part', () => {
    const all = entries([mayor], [{ ...mayor, roles: ['quarterback'] }]);
    expect(joinSpeakers(all).speakers).toHaveLength(2);
    expect(joinSpeakers(all, [entry]).speakers).toHaveLength(1);
  });

  test('part what a name would join', () => {
    const all = entries([mayor], [mayor]);
    const parted = [
      { name: 'John Smith', line: 1, only: { articles: ['a1'] } },
      { name: 'John Smith', line: 4, only: { articles: ['a2'] } },
    ];
    const { speakers } = joinSpeakers(all, parted);
    expect(speakers.map(({ entry: own, slug }) => [own?.line, slug])).toEqual([
      [1, 'john-smith'],
      [4, 'john-smith-2'],
    ]);
  });

  test('decide whether it is a person or a body', () => {
    const all = entries([{ name: 'Sea Watch', quotes: 1 }]);
    const [speaker] = joinSpeakers(all, [{ name: 'Sea Watch', kind: 'body', line: 1 }]).speakers;
    expect(speaker?.kind).toBe('body');
  });

  test('take lone surnames with the title of their speaker along', () => {
    const { speakers } = joinSpeakers(entries([mayor], [{ name: 'Smith', roles: ['mayor'] }]), [
      entry,
    ]);
    expect(speakers).toHaveLength(1);
  });

  test('say when a role was held; what is only printed comes after', () => {
    const roles = [{ title: 'mayor', from: '2010', to: '2014-05' }];
    const all = entries([mayor], [{ ...mayor, roles: ['Chair'] }]);
    const [speaker] = joinSpeakers(all, [{ ...entry, roles }]).speakers;
    expect(speaker?.roles).toEqual([
      { title: 'mayor', from: '2010', to: '2014-05', articles: ['a1'], by: 'editor' },
      { title: 'Chair', from: '2024-01-02', to: '2024-01-02', articles: ['a2'], by: 'printed' },
    ]);
  });
});
