import { expect, test } from 'vitest';
import { linkConcern } from './link-concern.ts';

const lead = (href: string) =>
  /^(?:\.\/)?[\w ]+\.md/.test(href) ? { href: `/${href}/` } : undefined;

test.each([
  '[a](b.md)',
  '[a](b.md "Title")',
  '[a](<b c.md>)',
  '[a][1]\n\n[1]: b.md',
  '[a]:\n  b.md',
  '<a href="b.md">a</a>',
  "<a HREF = 'b.md'>a</a>",
  '<a href=b.md>a</a>',
  '[a](b\\_c.md)',
  '[a](b.md).',
  '([a](b.md))',
])('%s depends on where its link leads', (text) => {
  expect(linkConcern(text, lead)).toContain('.md');
});

test.each(['No link, but b.md.', '[a](https://b.example/)', '[a] (b.md)'])(
  '%s depends on nothing',
  (text) => expect(linkConcern(text, lead)).toBe(''),
);

test('a long line of openings takes no time', () => {
  expect(linkConcern('](<'.repeat(50_000), lead)).toBe('');
});
