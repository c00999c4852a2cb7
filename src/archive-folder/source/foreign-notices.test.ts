import { expect, test } from 'vitest';
import type { FileRecord } from '../../import/in-place/records.ts';
import { foreignNotices, leftOutNotices } from './foreign-notices.ts';

const shown = {
  kind: 'jekyll' as const,
  nameOf: (path: string) => path,
  report: '/tmp/report.csv',
};
const place = { slug: 'a', id: 'a', address: '/2024/02/08/a/', path: 'articles/2024/a.md' };
const converted = { text: 'a.md', place, links: [], asked: [] };
const made = (path: string, notes: FileRecord['notes'] = []): FileRecord => ({
  path,
  key: '',
  converted,
  notes,
});
const left = (path: string, leftOut: FileRecord['leftOut'] = 'refused'): FileRecord => ({
  path,
  key: '',
  ...(leftOut ? { leftOut } : {}),
  notes: [],
});

const messages = (records: FileRecord[]) =>
  foreignNotices(records, shown).map(({ message }) => message);

test('an archive in which everything is in order needs no words', () => {
  expect(messages([made('_posts/a.md')])).toEqual([]);
});

test('what is left out is told by kind, with three files', () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => left(`_posts/${name}.md`, 'needs-date'));
  expect(messages([made('x.md'), ...many, left('_posts/e.md')])).toEqual([
    'One file cannot be read and is left out: _posts/e.md.',
    '4 files are left out, since nothing says their day: _posts/a.md, _posts/b.md, _posts/c.md, ….',
  ]);
});

test('pictures that are missing, and keys without a place, are counted', () => {
  const notes = [
    { kind: 'picture-missing', detail: 'a.jpg' },
    { kind: 'extra', detail: 'hero' },
    { kind: 'extra', detail: 'mood' },
  ] as const;
  const records = [made('a.md', notes), made('b.md', [{ kind: 'extra', detail: 'mood' }])];
  expect(messages(records)).toEqual([
    'One picture is not in the archive and is left out: a.md.',
    '2 keys are kept unseen: mood (2), hero (1).',
  ]);
  expect(foreignNotices(records, shown)[1]?.hint).toContain('fields: {mood: summary}');
});

test('a folder without a single article is told', () => {
  expect(messages([])).toEqual(['There is no article of jekyll in this folder.']);
});

test('what could not be made is told with file and line', () => {
  expect(leftOutNotices([], '/news/content')).toEqual([]);
  const [notice] = leftOutNotices(
    [
      { file: 'content/a.md', line: 3, message: 'title: is too long.', hint: '' },
      { file: 'content/a.md', line: 4, message: 'Other.', hint: '' },
    ],
    '/news/content',
  );
  expect(notice?.message).toBe(
    'One file is left out, since an article cannot be made of it: /news/content/a.md:3 (title: is too long.).',
  );
});
