import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../test/support/spoken-archive.ts';
import { otherPrintings, sayingItem } from './saying-item.ts';

const urls = createUrls('/');
const { archive, berg } = spokenArchive(spokenArticles(...ARNSAU));
const [pledge, ferry] = berg.quotes;

test('a saying names the other articles that print it', () => {
  if (!pledge || !ferry) throw new Error('Anna Berg says too little.');
  expect(sayingItem(pledge, archive, urls).alsoIn).toMatchObject([
    { title: 'again', href: `/2023/03/30/again/#q-again-2023-03-30-0` },
  ]);
  expect(sayingItem(pledge, archive, urls)).not.toHaveProperty('more');
  expect(sayingItem(ferry, archive, urls)).not.toHaveProperty('alsoIn');
  expect(otherPrintings(ferry, archive)).toEqual([]);
});

test('of very many, the oldest are named, and how many more there are', () => {
  const words = 'Nobody in Arnsau will pay harbour fees before the spring.';
  const days = Array.from({ length: 9 }, (_, at) => `2024-01-0${at + 1}`);
  const often = spokenArchive(
    spokenArticles(...days.map((date, at) => ({ date, slug: `s${at}`, said: [{ words }] }))),
  );
  const [first] = often.berg.quotes;
  const item = first && sayingItem(first, often.archive, urls);
  expect(item?.alsoIn?.map(({ title }) => title)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
  expect(item?.more).toBe(2);
});
