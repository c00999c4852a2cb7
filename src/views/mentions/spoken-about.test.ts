import { expect, test } from 'vitest';
import { archiveOf, type TestArticle } from '../../test/support/finished-articles.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { spokenAbout } from './spoken-about.ts';

const urls = createUrls('/');
const of = (day: number): TestArticle => ({ slug: `a${day}`, date: `2024-02-0${day}` });
const met = 'Mayor Anna Berg met Carl Moe, who runs the port, and Inspector Olga Lind.';
const { archive } = archiveOf(
  [`${met} “Berg promised us a bridge across the river,” said Moe.`, of(1)],
  [`${met} “Berg promised us a bridge across the river,” said Moe.`, of(2)],
  [`${met} “I never trusted Berg with any public money,” said Lind.`, of(3)],
  [`${met} “Berg went home early on Thursday,” said Moe.`, of(4)],
);
const subject = { of: 'speaker', id: 'anna-berg' } as const;
const berg = archive.speakers.find(({ name }) => name === 'Anna Berg');

test('counts sayings and speakers, and has the newest first', () => {
  const view = spokenAbout(subject, berg?.spokenAbout ?? [], archive, urls, 2);
  expect(berg?.spokenAbout).toHaveLength(4);
  expect(view).toMatchObject({ sayings: 3, speakers: 2, open: 0 });
  expect(view.quotes.map(({ words }) => words.slice(0, 14))).toEqual([
    'Berg went home',
    'I never truste',
  ]);
  expect(view.by.map(({ label, count }) => [label, count])).toEqual([
    ['Carl Moe', 2],
    ['Olga Lind', 1],
  ]);
});

test('of a saying the last appearance is shown', () => {
  const view = spokenAbout(subject, berg?.spokenAbout ?? [], archive, urls, 9);
  expect(view.quotes.at(-1)?.article.href).toBe('/2024/02/02/a2/');
});

test('one speaker needs no list, and nothing said is nothing', () => {
  const one = spokenAbout(subject, (berg?.spokenAbout ?? []).slice(0, 1), archive, urls, 9);
  expect(one).toMatchObject({ sayings: 1, speakers: 1, by: [] });
  expect(spokenAbout(subject, [], archive, urls, 9)).toMatchObject({ quotes: [], sayings: 0 });
});

test('who has a page on it is linked there', () => {
  const promises = ['bridge across the river', 'tunnel under the hill', 'harbour for the boats'];
  const { archive: other } = archiveOf(
    ...promises.map((what, at): [string, TestArticle] => [
      `${met} “Berg promised all of us a ${what},” said Moe.`,
      of(at + 1),
    ]),
  );
  const about = other.speakers.find(({ name }) => name === 'Anna Berg')?.spokenAbout ?? [];
  expect(spokenAbout(subject, about, other, urls, 9).by).toEqual([
    { label: 'Carl Moe', href: '/speakers/carl-moe/on/anna-berg/', count: 3 },
  ]);
});
