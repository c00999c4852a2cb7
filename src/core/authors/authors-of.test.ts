import { expect, test } from 'vitest';
import { authorsOf, bylineParts, bylineText } from './authors-of.ts';

const names = (of: Parameters<typeof authorsOf>[0]) => authorsOf(of).map(({ name }) => name);

test('authors are those of the list, otherwise those of the byline', () => {
  expect(names({})).toEqual([]);
  expect(names({ byline: 'By Anna Berg and Reuters' })).toEqual(['Anna Berg', 'Reuters']);
  const authors = [{ name: 'Peter Hale' }];
  expect(names({ authors, byline: 'By Anna Berg' })).toEqual(['Peter Hale']);
});

test('an entry may hold a whole byline', () => {
  expect(names({ authors: [{ name: 'Nicholas Lund and Aaron Berg' }] })).toEqual([
    'Nicholas Lund',
    'Aaron Berg',
  ]);
});

test('what the editor says of an author is kept', () => {
  const link = 'https://desk.example/';
  expect(
    authorsOf({ authors: [{ name: 'Ysolde Quarrington', kind: 'person', role: 'Editor', link }] }),
  ).toEqual([
    {
      name: 'Ysolde Quarrington',
      kind: 'person',
      role: 'Editor',
      link,
      parts: { given: 'Ysolde', family: 'Quarrington', suffix: '' },
    },
  ]);
  expect(authorsOf({ authors: [{ name: 'Anna Berg', kind: 'organization' }] })).toEqual([
    { name: 'Anna Berg', kind: 'organization' },
  ]);
});

test('the line is the editor’s, otherwise made of the list', () => {
  const authors = [
    { name: 'Anna Berg', role: 'editor', link: 'https://a.example/' },
    { name: 'Reuters' },
  ];
  expect(bylineParts({ authors })).toEqual([
    { text: 'Anna Berg', link: 'https://a.example/' },
    { text: ', editor' },
    { text: '; ' },
    { text: 'Reuters' },
  ]);
  expect(bylineText({ authors: [{ name: 'Anna Berg' }, { name: 'Reuters' }] })).toBe(
    'Anna Berg, Reuters',
  );
  expect(bylineText({ byline: 'By A', authors })).toBe('By A');
  expect(bylineText({ authors: [] })).toBeUndefined();
});
