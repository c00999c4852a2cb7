import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { linkTarget } from './link-target.ts';
import { Plan } from './plan.ts';

const plan = new Plan();
const place = (source: string, wanted: string, old: readonly string[]) =>
  plan.place({ key: source, source, date: '2024-03-12', wanted, old });
place('content/posts/ferry.md', 'ferry', ['/gazette/news/ferry/', '/gazette/?p=102']);
place('content/posts/big.md', 'other', []);
place('content/posts/vote.md', 'the-council-votes', []);
place('a.md', 'notes-of-march', []);
place('b.md', 'notes-of-march', []);
place('content/reports/big/index.md', 'big', []);

const archive = { url: 'https://paper.example/gazette', base: '/gazette' };
const leads = (address: string) =>
  linkTarget(address, { source: 'content/posts/a.md', notes: new Notes() }, plan, archive);

test.each([
  '/gazette/news/ferry/',
  '/news/ferry/',
  'https://www.paper.example/gazette/news/ferry',
  'https://paper.example/gazette/?p=102',
  '/gazette?p=102',
  '/gazette/index.php?p=102',
  '?p=102',
  'ferry.md',
  'ref:ferry',
  'ref:/posts/ferry.md',
])('%s leads to the new address', (address) => {
  expect(leads(address)).toBe('/2024/03/12/ferry/');
});

test.each([
  ['../ferry/', '/gazette/news/lido/'],
  ['ferry', '/gazette/news/lido.html'],
  ['./ferry#boats', undefined],
  ['../posts/ferry', undefined],
])('%s is read from %s, or from the file', (address, from) => {
  const told = {
    source: 'content/posts/a.md',
    notes: new Notes(),
    ...(from === undefined ? {} : { old: [from] }),
  };
  expect(linkTarget(address, told, plan, archive)).toMatch(/^\/2024\/03\/12\/ferry\//);
});

test('below a path that the export does not know the last part of an address names an article', () => {
  const council = '/2024/03/12/the-council-votes/';
  expect(leads('/blog/the-council-votes/')).toBe(council);
  expect(leads('__GHOST_URL__/town/the-council-votes')).toBe(council);
  expect(leads('https://paper.example/a/b/the-council-votes.html#p2')).toBe(`${council}#p2`);
  expect(leads('https://other.example/blog/the-council-votes/')).toBeUndefined();
  expect(leads('/blog/notes-of-march/')).toBe('https://paper.example/blog/notes-of-march/');
  expect(leads('/tag/ferry-tours/')).toBe('https://paper.example/tag/ferry-tours/');
});

test('a part of the page stays named', () => {
  expect(leads('/news/ferry/#boats')).toBe('/2024/03/12/ferry/#boats');
  expect(leads('ref:/posts/ferry.md#boats')).toBe('/2024/03/12/ferry/#boats');
});

test('the folder of a page is its name, and the nearest folder decides', () => {
  expect(leads('ref:reports/big')).toBe('/2024/03/12/big/');
  expect(leads('ref:posts/big')).toBe('/2024/03/12/other/');
});

test('what is not in the archive leads to the old site, or elsewhere as before', () => {
  expect(leads('/gazette/about/')).toBe('https://paper.example/gazette/about/');
  expect(leads('https://other.example/')).toBeUndefined();
  expect(leads('ref:missing')).toBeNull();
});

test('an address with the day and the name of a file leads to that file’s article', () => {
  place('content/blog/2024-03-12-tide.md', 'tide', []);
  expect(leads('/blog/2024/03/12/tide.html#noon')).toBe('/2024/03/12/tide/#noon');
  expect(leads('/blog/2024/03/12/tide/')).toBe('/2024/03/12/tide/');
  expect(leads('/blog/2024/03/13/tide.html')).not.toBe('/2024/03/12/tide/');
});
