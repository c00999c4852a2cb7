import { describe, expect, test } from 'vitest';
import { namedEntries } from '../../../test/support/named-entries.ts';
import { rolesOf } from './roles.ts';

/** Roles of one who is named in articles of 1, 2, … January 2024, each with some titles. */
function roles(titles: string[][], stated?: Parameters<typeof rolesOf>[1]) {
  const articles = namedEntries(...titles.map((each) => [{ name: 'Ana Ruiz', roles: each }]));
  const named = articles.flatMap((article) =>
    article.speakers.map((record) => ({ article, record, by: 'name' as const })),
  );
  return rolesOf(named, stated);
}

describe('rolesOf', () => {
  test('a printed title holds from the first article to the last', () => {
    expect(roles([['Mayor'], ['mayor', 'judge'], []])).toEqual([
      {
        title: 'Mayor',
        from: '2024-01-01',
        to: '2024-01-02',
        articles: ['a1', 'a2'],
        by: 'printed',
      },
      { title: 'judge', from: '2024-01-02', to: '2024-01-02', articles: ['a2'], by: 'printed' },
    ]);
  });

  test('a title twice in one article counts its article once', () => {
    expect(roles([['Mayor', 'mayor']])[0]?.articles).toEqual(['a1']);
  });

  test('the editor’s roles come first and take the articles of the printed ones', () => {
    expect(roles([['mayor']], [{ title: 'Mayor', from: '2023' }, { title: 'Judge' }])).toEqual([
      { title: 'Mayor', from: '2023', articles: ['a1'], by: 'editor' },
      { title: 'Judge', articles: [], by: 'editor' },
    ]);
  });

  test('of nothing, none', () => {
    expect(roles([])).toEqual([]);
  });
});
