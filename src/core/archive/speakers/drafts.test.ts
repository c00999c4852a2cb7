import { describe, expect, test } from 'vitest';
import { namedEntries } from '../../../test/support/named-entries.ts';
import { draftSpeakers } from './drafts.ts';

const drafts = (...articles: Parameters<typeof namedEntries>) =>
  draftSpeakers(namedEntries(...articles), [], new Map()).map(({ name, named }) => [
    name,
    named.map(({ article, by }) => `${article.id} ${by}`),
  ]);

describe('draftSpeakers', () => {
  test('one name in several articles is one person', () => {
    expect(drafts([{ name: 'Ana Ruiz' }], [{ name: 'ANA RUIZ' }, { name: 'Karl Moss' }])).toEqual([
      [expect.stringMatching(/^Ana Ruiz$/i), ['a1 name', 'a2 name']],
      ['Karl Moss', ['a2 name']],
    ]);
  });

  test('the form that most articles print is the name', () => {
    const printed = ['Ana Ruíz', 'Ana Ruiz', 'Ana Ruiz'].map((name) => [{ name }]);
    expect(drafts(...printed)[0]?.[0]).toBe('Ana Ruiz');
  });

  test('a person is no body of the same name', () => {
    expect(drafts([{ name: 'Moss' }, { name: 'Moss', kind: 'body' }])).toHaveLength(2);
  });

  test('the editor’s entry claims what it is given, under the editor’s name', () => {
    const entries = namedEntries([{ name: 'Ana Ruiz' }, { name: 'Ana Ruiz-Holm' }]);
    const [first, second] = entries[0]?.speakers ?? [];
    if (!first || !second) throw new Error('two records expected');
    const entry = { name: 'Ana Holm', kind: 'person' } as Parameters<
      typeof draftSpeakers
    >[1][number];
    const [draft, ...more] = draftSpeakers(
      entries,
      [entry],
      new Map([
        [first, 0],
        [second, 0],
      ]),
    );
    expect(draft).toMatchObject({ name: 'Ana Holm', kind: 'person', entry });
    expect(draft?.named.map(({ by }) => by)).toEqual(['authority', 'authority']);
    expect(more).toEqual([]);
  });

  test('of nothing, nobody', () => {
    expect(drafts()).toEqual([]);
  });
});
