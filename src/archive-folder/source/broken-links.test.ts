import { expect, test } from 'vitest';
import { parseArticle } from '../../core/article/parse.ts';
import { brokenLinks } from './broken-links.ts';

const SOURCE = '---\ntitle: A\ndate: 2024-02-08\n---\n\nSee [b](b.md) and [c](c.md).\n';

test('links that lead nowhere are told at their lines, with the nearest name where there is one', () => {
  const parsed = parseArticle(SOURCE, 'content/articles/a.md');
  if (!('tree' in parsed)) throw new Error('not parsed');
  expect(brokenLinks(parsed, 'articles/a.md', undefined)).toEqual([]);
  const problems = brokenLinks(parsed, 'articles/a.md', (href) =>
    href === 'b.md' ? { missing: 'b.md', nearest: './d.md' } : { missing: href },
  );
  expect(problems.map(({ line, hint }) => [line, hint])).toEqual([
    [6, 'did you mean ./d.md?'],
    [6, 'correct the name, or write the address of a page'],
  ]);
});
