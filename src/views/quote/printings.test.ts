import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../test/support/spoken-archive.ts';
import { quoteViews } from './views.ts';

const { archive } = spokenArchive(spokenArticles(...ARNSAU));
const views = new Map(quoteViews(archive, createUrls('/')).map((view) => [view.id, view]));
const first = views.get('pledge-2023-01-10-0')?.printings;
const later = views.get('again-2023-03-30-0')?.printings;

test('the page of a quote says where else its words were printed, and what differs there', () => {
  expect(first?.others).toMatchObject([
    {
      href: '/quotes/again-2023-03-30-0/',
      article: { title: 'again' },
      changes: [
        { kind: 'same' },
        { kind: 'added', words: 'any' },
        { kind: 'same' },
        { kind: 'left-out', words: 'spring.' },
        { kind: 'added', words: 'summer.' },
      ],
    },
  ]);
  expect(first?.more).toBe(0);
});

test('only a later one says where they were printed first', () => {
  expect(first).not.toHaveProperty('first');
  expect(later?.first).toMatchObject({ title: 'pledge', date: '2023-01-10' });
});

test('a quote that is printed once says nothing of it', () => {
  expect(views.get('pledge-2023-01-10-1')).not.toHaveProperty('printings');
});

test('words that are the same have no changes, and of very many the oldest are listed', () => {
  const words = 'Nobody in Arnsau will pay harbour fees before the spring.';
  const days = Array.from({ length: 14 }, (_, at) => `2024-01-${10 + at}`);
  const often = spokenArchive(
    spokenArticles(...days.map((date, at) => ({ date, slug: `s${at}`, said: [{ words }] }))),
  );
  const all = quoteViews(often.archive, createUrls('/')).map(({ printings }) => printings);
  expect(all[13]?.others).toHaveLength(10);
  expect(all[13]?.more).toBe(3);
  expect(all[13]?.others.every(({ changes }) => changes === undefined)).toBe(true);
});
