import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { beginTold } from '../article/told.ts';
import { parseFragment } from '../body/parse-html.ts';
import { InferredAddresses } from './infer-addresses.ts';

type Text = readonly [name: string, date: string, links: readonly string[]];

function infer(texts: readonly Text[], form: 'markdown' | 'html' = 'markdown') {
  const inferred = new InferredAddresses({
    group: { kind: 'markdown', root: '', paths: [] },
    url: 'https://paper.example',
    async *articles() {},
  });
  for (const [name, date, links] of texts) {
    const told = beginTold(`${name}.md`, new Notes());
    told.slug = name;
    const body =
      form === 'markdown'
        ? { form, text: links.map((link) => `See [this](${link}).`).join('\n') }
        : { form, tree: parseFragment(links.map((link) => `<a href="${link}">x</a>`).join('')) };
    inferred.read({ told, body }, name, date);
  }
  return inferred.settle();
}

const ARTICLES: readonly Text[] = [
  ['ferry_sails', '2018-10-02', ['/blog/2018/11/quay/', '/about/', '/tags/ferry_sails/?x']],
  [
    'quay',
    '2018-11-05',
    [
      'https://www.paper.example/blog/2019/01/bridge/#top',
      'https://other.example/blog/2018/10/fair/',
    ],
  ],
  ['bridge', '2019-01-31', ['/blog/2018/12/fair']],
  ['fair', '2018-12-12', []],
];

test.each(['markdown', 'html'] as const)(
  'links in %s show the pattern of all addresses',
  (form) => {
    const found = infer(ARTICLES, form);
    expect(found?.pattern).toBe('/blog/:year/:month/:name/');
    expect([...(found?.addresses ?? [])]).toEqual([
      ['ferry_sails', '/blog/2018/10/ferry_sails/'],
      ['quay', '/blog/2018/11/quay/'],
      ['bridge', '/blog/2019/01/bridge/'],
      ['fair', '/blog/2018/12/fair/'],
    ]);
  },
);

test('days and endings are parts of a pattern', () => {
  const texts: Text[] = [
    ['a', '2018-10-10', ['/2018/10/11/b.html', '/2018/12/12/c.html']],
    ['b', '2018-10-11', ['/2018/10/10/a.html']],
    ['c', '2018-12-12', []],
  ];
  expect(infer(texts)?.pattern).toBe('/:year/:month/:day/:name.html');
});

test('too few links, or links that disagree, show nothing', () => {
  expect(infer(ARTICLES.slice(0, 2))).toBeUndefined();
  expect(
    infer([
      ['a', '2018-10-10', ['/x/b/', '/y/c/', '/z/d/']],
      ['b', '2018-10-11', ['/x/a/']],
      ['c', '2018-10-12', []],
      ['d', '2018-10-13', []],
    ]),
  ).toBeUndefined();
});
