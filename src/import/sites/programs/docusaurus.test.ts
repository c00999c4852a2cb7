import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { recognise } from '../../run/recognise.ts';
import { openDocusaurus } from './docusaurus.ts';

const CONFIG = `export default { url: 'https://post.example', baseUrl: '/paper/',
  presets: [['classic', { blog: { path: 'news', routeBasePath: 'news' } }]] };`;
const POST = '---\ntitle: Ferry\nauthors: [anna]\ntags: [harbour]\n---\nIt sailed.\n';

async function read(more: Record<string, string>) {
  const files = textFiles({
    'docusaurus.config.ts': CONFIG,
    'news/authors.yml': 'anna:\n  name: Anna Berg\n',
    'news/tags.yml': 'harbour:\n  label: The harbour\n',
    ...more,
  });
  const [group] = recognise(files);
  if (!group) throw new Error('not recognised');
  expect(group.kind).toBe('docusaurus');
  const found = new Map();
  for await (const { told } of openDocusaurus(group, files).articles())
    found.set(told.source, told);
  return found;
}

test.each([
  ['news/2024-03-12-ferry.md', POST, '/paper/news/2024/03/12/ferry'],
  ['news/2024-03-12-ferry/index.mdx', POST, '/paper/news/2024/03/12/ferry'],
  ['news/ferry.md', POST.replace('tags', 'slug: sails\ntags'), '/paper/news/sails'],
  [
    'i18n/fr/docusaurus-plugin-content-blog/2024-03-12-ferry.md',
    POST,
    '/paper/fr/news/2024/03/12/ferry',
  ],
])('%s', async (path, text, address) => {
  const told = (await read({ [path]: text })).get(path);
  expect(told.old).toEqual([address]);
  expect(told.authors).toEqual([{ name: 'Anna Berg' }]);
  expect(told.tags).toEqual(['The harbour']);
  expect(told.lang).toBe(path.startsWith('i18n') ? 'fr' : undefined);
});

test('documents are pages, and what begins with an underscore is not read', async () => {
  const found = await read({ 'docs/intro.md': '# Hello\n', 'docs/_part.md': 'Part.\n' });
  expect([...found].map(([path, { status }]) => [path, status])).toEqual([
    ['docs/intro.md', 'page'],
  ]);
});
