import { describe, expect, test } from 'vitest';
import { namedEntries } from '../../../test/support/named-entries.ts';
import type { Draft } from './drafts.ts';
import { joinSurnames } from './lone-surnames.ts';

/** Joins people of whom each is named in an article of its own. */
function join(...people: [name: string, ...roles: string[]][]): string[][] {
  const drafts = people.map(([name, ...roles], n): Draft => {
    const [article] = namedEntries([{ name, roles }]);
    const [record] = article?.speakers ?? [];
    if (!article || !record) throw new Error('no record');
    const dated = { ...article, id: `a${n}`, date: `2024-01-0${9 - n}` as typeof article.date };
    return { kind: 'person', name, named: [{ article: dated, record, by: 'name' }] };
  });
  return joinSurnames(drafts).map(({ name, named }) => [
    name,
    ...named.map(({ article, by }) => `${article.id} ${by}`),
  ]);
}

describe('joinSurnames', () => {
  test('a surname goes to the one who bears it with the same title, in the order of days', () => {
    expect(join(['Ana Ruiz', 'Mayor'], ['Ruiz', 'mayor'])).toEqual([
      ['Ana Ruiz', 'a1 surname', 'a0 name'],
    ]);
  });

  test.each<[string, ...[string, ...string[]][]]>([
    ['two bear it', ['Ana Ruiz', 'Mayor'], ['Eva Ruiz', 'Mayor'], ['Ruiz', 'Mayor']],
    ['the titles differ', ['Ana Ruiz', 'Mayor'], ['Ruiz', 'Judge']],
    ['no title is printed', ['Ana Ruiz'], ['Ruiz']],
    ['nobody bears it', ['Karl Moss', 'Mayor'], ['Ruiz', 'Mayor']],
  ])('it stays by itself where %s', (_, ...people) => {
    expect(join(...people)).toHaveLength(people.length);
  });
});
