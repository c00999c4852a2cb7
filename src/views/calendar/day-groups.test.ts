import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { weigh } from '../lists/paged.ts';
import { dayGroups } from './day-groups.ts';

const urls = createUrls('/');
const groups = (counts: Readonly<Record<string, number>>, summary?: string) => {
  const entries = Object.entries(counts).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, k) =>
      makeEntry(date, `story-${k}`, summary === undefined ? {} : { summary }),
    ),
  );
  return dayGroups(entries, buildArchive(entries), urls);
};

describe('dayGroups', () => {
  test('each day is one group with its own page, in the order given', () => {
    expect(groups({ '2024-02-07': 1, '2024-02-08': 2 })).toMatchObject([
      { date: '2024-02-07', href: urls.period('2024-02-07'), more: 0 },
      { date: '2024-02-08', cards: [{}, {}], more: 0 },
    ]);
  });

  test('no articles, no groups', () => {
    expect(groups({})).toEqual([]);
  });

  test('of a busy day the first are shown, and the rest counted', () => {
    const [day] = groups({ '2024-02-08': 40 });
    expect(day?.cards).toHaveLength(12);
    expect(day?.more).toBe(28);
  });

  test('a page of a month stays light, and shows something of each day', () => {
    const month = Object.fromEntries(
      Array.from({ length: 29 }, (_, k) => [`2024-02-${String(k + 1).padStart(2, '0')}`, 12]),
    );
    const days = groups(month, 'A summary of the story. '.repeat(15));
    expect(days.every(({ cards }) => cards.length > 0)).toBe(true);
    const weight = days.reduce((sum, { cards }) => sum + weigh(cards), 0);
    expect(weight).toBeLessThan(60_000);
    expect(days.every(({ cards, more }) => cards.length + more === 12)).toBe(true);
  });
});
