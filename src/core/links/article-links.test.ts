import { expect, test } from 'vitest';
import { createUrls } from '../addresses/urls.ts';
import { parseCalendarDate } from '../calendar/date.ts';
import { linkTargets, resolveLink, type Published } from './article-links.ts';

function published(day: string, slug: string, isBuilt = true): Published {
  const date = parseCalendarDate(day);
  if (!date) throw new Error(day);
  return { date, slug, isBuilt };
}
const targets = linkTargets(
  new Map([
    ['articles/2024/2024-02-01-a.md', published('2024-02-01', 'a')],
    ['articles/2024/2024-02-02-c.md', published('2024-02-02', 'c')],
    ['articles/2023/2023-05-05-old one.md', published('2023-05-05', 'old-one')],
    ['articles/2024/2024-03-01-draft.md', published('2024-03-01', 'draft', false)],
  ]),
);
const lead = (href: string, base = '/news/archive/') =>
  resolveLink(href, 'articles/2024/2024-02-01-a.md', targets, createUrls(base));

test.each([
  ['./2024-02-02-c.md', '/news/archive/2024/02/02/c/'],
  ['2024-02-02-c.md', '/news/archive/2024/02/02/c/'],
  ['2024-02-02-c.md#p4', '/news/archive/2024/02/02/c/#p4'],
  ['2024-02-02-c.md?x=1&y=2#q-ab', '/news/archive/2024/02/02/c/?x=1&y=2#q-ab'],
  ['../2023/2023-05-05-old%20one.md', '/news/archive/2023/05/05/old-one/'],
  ['/articles/2024/2024-02-02-c.md', '/news/archive/2024/02/02/c/'],
  ['/2024/2024-02-02-c.md', '/news/archive/2024/02/02/c/'],
  ['../../about.md', '/news/archive/about/'],
  ['/2024/02/02/c/', '/news/archive/2024/02/02/c/'],
  ['/2024/02/02/c', '/news/archive/2024/02/02/c/'],
  ['/2024/02/02/c/?a=1#p2', '/news/archive/2024/02/02/c/?a=1#p2'],
  ['/2024/02/', '/news/archive/2024/02/'],
  ['/speakers/anna-berg/', '/news/archive/speakers/anna-berg/'],
])('%s leads to %s', (written, href) => expect(lead(written)).toEqual({ href }));

test.each([
  'https://other.example/2024/02/02/c/',
  '//other.example/x.md',
  'mailto:a@b.example',
  '#p4',
  '',
  '/news/archive/2024/02/02/c/',
  '/contact/',
  '/2024/02/02/unknown/',
  'report.pdf',
])('%s stays as it is', (written) => expect(lead(written)).toBeUndefined());

test('without a base path, an address is whole already', () => {
  expect(lead('/2024/02/02/c/', '/')).toEqual({ href: '/2024/02/02/c/' });
  expect(lead('./2024-02-02-c.md', '/')).toEqual({ href: '/2024/02/02/c/' });
});

test('a draft is not linked to', () => {
  expect(lead('2024-03-01-draft.md')).toEqual({ words: true });
  expect(lead('/2024/03/01/draft/')).toEqual({ words: true });
  expect(lead('/2024/03/')).toBeUndefined();
});

test.each([
  ['./2024-02-02-d.md', 'articles/2024/2024-02-02-d.md', './2024-02-02-c.md'],
  [
    './2023-05-05-old one.md',
    'articles/2024/2023-05-05-old one.md',
    '../2023/2023-05-05-old one.md',
  ],
  ['./c.md', 'articles/2024/c.md', './2024-02-02-c.md'],
  ['./nothing-like-it.md', 'articles/2024/nothing-like-it.md', undefined],
  ['../../../etc/passwd.md', '../etc/passwd.md', undefined],
])('%s is not there', (written, missing, nearest) => {
  expect(lead(written)).toEqual({ missing, ...(nearest === undefined ? {} : { nearest }) });
});
