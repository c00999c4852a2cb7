import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { recognise } from '../../run/recognise.ts';
import { openHexo } from './hexo.ts';

const SETTINGS = 'new_post_name: :year-:month-:day-:title.md\n';

async function tell(settings: string, path: string, head = 'title: Ferry') {
  const files = textFiles({
    '_config.yml': SETTINGS + settings,
    [path]: `---\n${head}\n---\nIt sailed.\n`,
  });
  const [group] = recognise(files);
  if (!group) throw new Error('not recognised');
  for await (const { told } of openHexo(group, files).articles())
    return { kind: group.kind, old: told.old, status: told.status, tags: told.tags };
  return undefined;
}

test.each<[string, string, string, string | undefined, string]>(
  [
    ['', 'source/_posts/2024-03-12-ferry.md', undefined, '/2024/03/12/ferry/'],
    [
      'permalink: news/:category/:title.html\ncategory_map:\n  Harbour News: harbour\n',
      'source/_posts/2024-03-12-ferry.md',
      'categories: Harbour News',
      '/news/harbour/ferry.html',
    ],
    [
      'permalink: :year/:title/',
      'source/_posts/town/ferry.md',
      'date: 2024-03-12',
      '/2024/town/ferry/',
    ],
  ].map(
    (row) => ['an old address', ...row] as [string, string, string, string | undefined, string],
  ),
)('%s: %s%s', async (_, settings, path, head, address) => {
  const found = await tell(settings, path, head);
  expect(found?.kind).toBe('hexo');
  expect(found?.old).toEqual([address]);
  expect(found?.tags).not.toContain('source');
});

test('drafts are drafts, other texts are pages', async () => {
  expect((await tell('', 'source/_drafts/ferry.md'))?.status).toBe('draft');
  expect((await tell('', 'source/about/index.md'))?.status).toBe('page');
});

test('a folder of Octopress is one of Jekyll', () => {
  const files = textFiles({ '_config.yml': 'source: source\n', 'source/_posts/a.md': '' });
  expect(recognise(files)[0]?.kind).toBe('jekyll');
});
