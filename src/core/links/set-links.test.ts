import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../markdown/source/parse.ts';
import type { Led } from './article-links.ts';
import { setLinks } from './set-links.ts';

function lead(href: string): Led {
  if (href === 'a.md') return { href: '/2024/a/' };
  if (href === 'draft.md') return { words: true };
  return href.endsWith('.md') ? { missing: href, nearest: './a.md' } : undefined;
}

test('links get their addresses, and others stay', () => {
  const tree = parseMarkdown('See [a](a.md), [*d*](draft.md), [o](https://o.example/).');
  expect(setLinks(tree, lead)).toEqual([]);
  expect(toHtml(tree)).toBe(
    '<p>See <a href="/2024/a/">a</a>, <em>d</em>, <a href="https://o.example/">o</a>.</p>',
  );
});

test('a file that is not there is told with its line', () => {
  const tree = parseMarkdown('One.\n\n> Two [b](b.md).');
  expect(setLinks(tree, lead)).toEqual([{ href: 'b.md', line: 3, nearest: './a.md' }]);
});
