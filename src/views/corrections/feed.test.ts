import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { correctionsFeed } from './feed.ts';

const NONE = { wordsBefore: () => [], withdrawn: [], formerArticles: [] };
const settings = (length: number) => ({
  name: 'Paper',
  site: 'https://paper.example',
  feeds: { ...defaultSettings.feeds, length },
});
const correction = (date: string, text: string) => ({ date: date as CalendarDate, text });
const feedOf = (length: number, ...corrections: ReturnType<typeof correction>[]) =>
  correctionsFeed(
    buildArchive([makeEntry('2024-02-08', 'bridge', { title: 'A <b> & “c”', corrections })]),
    NONE,
    createUrls('/'),
    settings(length),
  );

test('nothing corrected, no feed', () => {
  expect(feedOf(9)).toBeUndefined();
});

test('two corrections of one article on one day are two items', () => {
  const feed = feedOf(9, correction('2024-02-09', 'One.'), correction('2024-02-09', 'Two.'));
  expect(new Set(feed?.items.map(({ id }) => id)).size).toBe(2);
});

test('the newest are kept', () => {
  const feed = feedOf(1, correction('2024-02-09', 'One.'), correction('2024-02-10', 'Two.'));
  expect(feed?.items.map(({ published }) => published)).toEqual(['2024-02-10']);
});

test('words of an article are no markup', () => {
  const [item] = feedOf(1, correction('2024-02-09', '<script>alert(1)</script>'))?.items ?? [];
  expect(item?.html).not.toMatch(/<(?:script|b)>/);
  expect(item?.html).toContain('&lt;script&gt;');
  expect(item?.html).toContain('A &lt;b&gt; &amp;');
});
