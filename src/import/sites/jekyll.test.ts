import { expect, test } from 'vitest';
import type { Told } from '../article/told.ts';
import { textFiles } from '../testing/text-files.ts';
import { openJekyll } from './jekyll.ts';

async function open(texts: Readonly<Record<string, string>>): Promise<Map<string, Told>> {
  const files = textFiles(texts);
  const found = new Map<string, Told>();
  const archive = openJekyll({ kind: 'jekyll', root: '', paths: files.paths }, files);
  for await (const { told } of archive.articles()) found.set(told.source, told);
  return found;
}

const POST = '---\ntitle: A\n---\nWords.\n';

test('dated files of a collection at the root are articles; others are pages', async () => {
  const found = await open({
    '_config.yml':
      'collections:\n  releases:\n    output: true\n  columns:\n    permalink: /columns/:name/\n',
    '_releases/2019-03-04-one.md': POST,
    '_columns/river.md': '---\ntitle: A\ndate: 2019-03-05\n---\nWords.\n',
    '_columns/undated.md': POST,
    'about.md': POST,
    'README.md': 'No front matter.\n',
    '_layouts/post.html': POST,
  });
  expect([...found].map(([path, { status, old }]) => [path, status, old])).toEqual([
    ['_releases/2019-03-04-one.md', undefined, ['/releases/2019-03-04-one.html']],
    ['_columns/river.md', undefined, ['/columns/river/']],
    ['_columns/undated.md', 'page', ['/columns/undated/']],
    ['about.md', 'page', []],
  ]);
});

test('defaults give author, address and state, and front matter goes before them', async () => {
  const found = await open({
    '_config.yml': [
      'permalink: /:categories/:year/:title.html',
      'defaults:',
      '  - scope: {path: "", type: posts}',
      '    values: {layout: post, author: Desk, section: news, ribbon: red}',
      '  - scope: {path: "_posts/town"}',
      '    values: {category: Local Council, published: false}',
    ].join('\n'),
    '_posts/2019-03-04-weir.md': '---\nauthor: Ann Lee\n---\nWords.\n',
    '_posts/town/2019-03-05-vote.md': POST,
  });
  const [weir, vote] = [...found.values()];
  expect(weir?.authors).toEqual([{ name: 'Ann Lee' }]);
  expect(weir?.extra).toEqual({});
  expect(vote?.authors).toEqual([{ name: 'Desk' }]);
  expect(vote?.status).toBe('draft');
  expect(vote?.old).toEqual(['/local%20council/2019/vote.html']);
  expect(vote?.tags).toEqual(['Local Council', 'news']);
});

test('folders above posts and a list are categories', async () => {
  const found = await open({
    '_config.yml': 'permalink: /:slugified_categories/:title/\n',
    'Town News/_posts/2019-03-04-weir.md': '---\ncategories: rivers floods\n---\nWords.\n',
  });
  expect([...found.values()][0]?.old).toEqual(['/town-news/rivers/floods/weir/']);
});

test('a name in an address keeps its letters, and an alias on the own host is a path', async () => {
  const found = await open({
    '_config.yml': 'url: https://paper.example\nbaseurl: /gazette\npermalink: /:year/:title/\n',
    '_posts/2019-03-04-Fête d’été 1.0.md':
      '---\nredirect_from: [https://paper.example/gazette/fete/, /old/]\n---\nWords.\n',
  });
  expect([...found.values()][0]?.old).toEqual([
    '/gazette/2019/Fête-d-été-1.0/',
    '/gazette/fete/',
    '/gazette/old/',
  ]);
});

test('a record of an author gives the name for readers, and no address', async () => {
  const post = (author: string) => `---\nauthor: ${author}\n---\nWords.\n`;
  const found = await open({
    '_config.yml': '',
    '_posts/2019-03-04-a.md': post('{login: ann, email: a@b.example, display_name: Ann Lee}'),
    '_posts/2019-03-05-b.md': post('{first_name: Bo, last_name: Lund, url: "https://bo.example"}'),
    '_posts/2019-03-06-c.md': post('{login: desk, display_name: desk@b.example}'),
  });
  expect([...found.values()].map(({ authors }) => authors)).toEqual([
    [{ name: 'Ann Lee' }],
    [{ name: 'Bo Lund', link: 'https://bo.example' }],
    [{ name: 'desk' }],
  ]);
});

test('several keys of authors in one text are several authors', async () => {
  const found = await open({
    '_config.yml': 'title: Paper\n',
    '_data/authors.yaml': 'asterite:\n  name: Ann Lee\nwaj:\n  name: Bo Lund\n',
    '_posts/2019-03-04-weir.md': '---\nauthor: asterite,waj\n---\nWords.\n',
  });
  expect([...found.values()][0]?.authors).toEqual([{ name: 'Ann Lee' }, { name: 'Bo Lund' }]);
});

test('a canonical address on another host is the source where none is given', async () => {
  const canonical = 'canonical_url: https://www.wire.example/weir\n';
  const found = await open({
    '_config.yml': 'url: https://paper.example\n',
    '_posts/2019-03-04-weir.md': `---\n${canonical}---\nWords.\n`,
    '_posts/2019-03-05-vote.md': `---\n${canonical}source: Town Post\n---\nWords.\n`,
    '_posts/2019-03-06-own.md': '---\ncanonical_url: https://paper.example/own/\n---\nWords.\n',
  });
  const [weir, vote, own] = [...found.values()];
  expect(weir?.publishedBy).toEqual({ name: 'wire.example', url: 'https://www.wire.example/weir' });
  expect(vote?.publishedBy).toEqual({ name: 'Town Post' });
  expect(vote?.extra).toEqual({ canonical_url: 'https://www.wire.example/weir' });
  expect([own?.publishedBy, own?.old.at(-1)]).toEqual([undefined, '/own/']);
});

test('pages with a day in their name are articles, at the address of a page', async () => {
  const found = await open({
    '_config.yml': 'permalink: pretty\n',
    'posts/2024-03-12-ferry.md': POST,
  });
  const { status, old } = found.get('posts/2024-03-12-ferry.md') ?? {};
  expect([status, old]).toEqual([undefined, ['/posts/2024-03-12-ferry/']]);
});
