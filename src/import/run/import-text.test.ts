import { expect, test } from 'vitest';
import { importText, kindOfText } from './import-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MARKDOWN = '---\ntitle: Ferry sails\ndate: 2024-02-03\nauthor: Ann Lee\n---\n\nIt sailed.\n';

test('Markdown without a name is read with its front matter, and named by its title', async () => {
  expect(kindOfText(bytes(MARKDOWN))).toBe('markdown');
  expect(await importText(bytes(MARKDOWN), 'standard input', 'markdown', {})).toEqual({
    path: 'articles/2024/2024-02-03-ferry-sails.md',
    markdown:
      '---\nid: 2024-02-03-ferry-sails\nslug: ferry-sails\ntitle: Ferry sails\ndate: 2024-02-03\nauthors:\n  - Ann Lee\n---\n\nIt sailed.\n',
    notices: [],
  });
});

test('a slug that is given stays', async () => {
  const made = await importText(bytes(MARKDOWN), 'a', 'markdown', { slug: 'text' });
  expect(made).toMatchObject({ path: 'articles/2024/2024-02-03-text.md' });
});
