import { expect, test } from 'vitest';
import { publishedOf } from './published-of.ts';

const of = (yaml: string, options = {}) =>
  publishedOf(`---\n${yaml}\n---\nIt opened.\n`, 'content/articles/2024-02-01-Bridge.md', options);

test.each([
  ['title: A\ndate: 2024-02-08', 'bridge'],
  ["title: A\ndate: '2024-02-08'\nslug: ferry", 'ferry'],
  ['title: A\ndate: 2024-02-08 # day\n"slug": ferry', 'ferry'],
  ['{title: A, date: 2024-02-08, slug: ferry}', 'ferry'],
  ['title: A\ndate: 2024-02-08\nslug: !!str ferry', 'ferry'],
])('%s', (yaml, slug) => {
  expect(of(yaml)).toEqual({ date: '2024-02-08', slug, isBuilt: true });
});

test('a draft or an embargoed article is not built, unless the run builds it', () => {
  expect(of('title: A\ndate: 2024-02-08\nstatus: draft')?.isBuilt).toBe(false);
  expect(of('title: A\ndate: 2024-02-08\nembargo: true')?.isBuilt).toBe(false);
  const rules = { drafts: true } as const;
  expect(of('title: A\ndate: 2024-02-08\nstatus: draft', { rules })?.isBuilt).toBe(true);
});

test('keys of another program are read as the settings say', () => {
  const targets = { pubDate: 'date', layout: 'ignore' };
  expect(of('title: A\nlayout: post\npubDate: 2024-02-08 10:00', { targets })?.date).toBe(
    '2024-02-08',
  );
});

test('what cannot be read is nowhere', () => {
  expect(of('title: A')).toBeUndefined();
  expect(publishedOf('no front matter', 'content/articles/a.md', {})).toBeUndefined();
});
