import { expect, test } from 'vitest';
import { textFiles } from '../testing/text-files.ts';
import { includedFile, siteData } from './jekyll-files.ts';

const files = textFiles({
  'src/_includes/a/b.md': '---\nx: 1\n---\nWords.\n',
  'src/_posts/2024/c.md': 'Beside.',
  'src/_data/people.yml': 'berg:\n  name: Anna Berg\n',
  'src/_data/team/lee.json': '{ "name": "Ann Lee" }',
});

test('an included file is below _includes, or beside the article', () => {
  const include = includedFile('', { source: 'src' }, files);
  expect(include('a/b.md', undefined)).toBe('Words.\n');
  expect(include('c.md', 'src/_posts/2024/d.md')).toBe('Beside.');
  expect(include('none.md', undefined)).toBeUndefined();
});

test('data is in a file, or in a folder of files', () => {
  const data = siteData('', { source: 'src' }, files);
  expect(data(['people', 'berg', 'name'])).toBe('Anna Berg');
  expect(data(['team', 'lee', 'name'])).toBe('Ann Lee');
  expect(data(['team', 'none', 'name'])).toBeUndefined();
});
