import { expect, test } from 'vitest';
import { recognise } from '../../run/recognise.ts';
import { textFiles } from '../../testing/text-files.ts';
import { openGatsby } from './gatsby.ts';

const CONFIG = `module.exports = { pathPrefix: '/paper',
  siteMetadata: { siteUrl: 'https://post.example' },
  plugins: [{ resolve: 'gatsby-source-filesystem', options: { name: 'all', path: \`\${__dirname}/content/\` } },
    { resolve: 'gatsby-source-filesystem', options: { path: path.join(__dirname, 'content/blog') } }] };`;

async function tell(path: string, head = 'date: 2024-03-12') {
  const files = textFiles({
    'gatsby-config.js': CONFIG,
    'content/authors.yml': 'anna:\n  name: Anna Berg\n',
    [path]: `---\ntitle: Ferry\nauthor: anna\n${head}\n---\nIt sailed.\n`,
  });
  const [group] = recognise(files);
  if (!group) throw new Error('not recognised');
  for await (const { told } of openGatsby(group, files).articles())
    return { kind: group.kind, old: told.old, status: told.status, authors: told.authors };
  return undefined;
}

test.each([
  ['content/blog/ferry.md', undefined, '/paper/ferry/'],
  ['content/blog/2024-03-12-ferry/index.mdx', undefined, '/paper/2024-03-12-ferry/'],
  ['content/town/ferry.md', undefined, '/paper/town/ferry/'],
  ['content/blog/ferry.md', 'date: 2024-03-12\npath: /news/sails/', '/paper/news/sails/'],
  ['content/blog/ferry.md', 'date: 2024-03-12\nslug: sails', '/paper/sails'],
])('%s has its old address (%s)', async (path, head, address) => {
  expect(await tell(path, head)).toEqual({
    kind: 'gatsby',
    old: [address],
    status: undefined,
    authors: [{ name: 'Anna Berg' }],
  });
});

test('what names no day is a page; other folders are not read', async () => {
  expect(await tell('content/about.md', 'draft: false')).toMatchObject({ status: 'page' });
  expect(await tell('docs/2024-03-12-notes.md')).toBeUndefined();
});
