import { expect, test } from 'vitest';
import type { FrontMatter } from '../source/front-matter-schema.ts';
import { addressOfArticle } from './article-address.ts';

const address = (file: string, more: Partial<FrontMatter> = {}) =>
  addressOfArticle({
    file,
    frontMatter: { title: 'T', date: '2024-02-08', ...more } as FrontMatter,
  });

test.each([
  ['content/articles/harbour.md', 'harbour'],
  ['content/articles/2024/2024-02-08-harbour.md', 'harbour'],
  ['content/articles/2024-02-09-Harbour.MD', 'harbour'],
  ['harbour-2024-02-08.md', 'harbour-2024-02-08'],
])('%s is filed as %s', (file, slug) => {
  expect(address(file)).toEqual({ id: `2024-02-08-${slug}`, slug });
});

test('what the front matter says goes before the name of the file', () => {
  expect(address('a.md', { slug: 'bridge' })).toEqual({ id: '2024-02-08-bridge', slug: 'bridge' });
  expect(address('a.md', { id: 'first' })).toEqual({ id: 'first', slug: 'a' });
});
