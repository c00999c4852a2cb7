import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../core/addresses/urls.ts';
import { countedArchive } from '../../../test/support/counted-archive.ts';
import { monthView } from './month.ts';

const urls = createUrls('/');

describe('a month', () => {
  const archive = countedArchive({
    '2024-01-30': 5,
    '2024-02-08': 40,
    '2024-02-22': 1,
    '2024-03-01': 6,
  });
  const view = monthView(archive, 1, urls, 'busy');

  test('leads from each empty day to the nearest that has articles', () => {
    const days = view.weeks.flat().filter(({ inMonth }) => inMonth);
    const leads = (day: number) => days[day - 1]?.href;
    expect([1, 8, 15, 16, 27].map(leads)).toEqual([
      '/2024/01/30/',
      '/2024/02/08/',
      '/2024/02/08/',
      '/2024/02/22/',
      '/2024/03/01/',
    ]);
    expect(days[7]).not.toHaveProperty('nearest');
    expect(days[8]?.nearest).toBe('8 February 2024');
  });

  test('leads to its weeks that have a page', () => {
    expect(view.weekLinks.map((link) => link?.href)).toEqual([
      '/2024/week-05/',
      '/2024/week-06/',
      undefined,
      undefined,
      '/2024/week-09/',
    ]);
  });

  test('shows the first articles of a busy day and says how many more there are', () => {
    const days = view.weeks.flat().flatMap((day) => ('stories' in day ? [day] : []));
    expect(days.map(({ stories, more }) => [stories.length, more])).toEqual([
      [2, 38],
      [1, 0],
    ]);
    expect(view).not.toHaveProperty('few');
  });

  test('with few articles has them all, beside a small calendar', () => {
    const { few, weeks } = monthView(archive, 0, urls, 'busy');
    const day = weeks.flat().find(({ date }) => date === '2024-01-30');
    expect(few?.stories.seconds).toHaveLength(3);
    expect(day).toMatchObject({ count: 5, href: '/2024/01/30/' });
    expect(day).not.toHaveProperty('stories');
  });

  test('with very few has what was before them', () => {
    const sparse = countedArchive({ '2023-12-24': 1, '2024-01-30': 1 });
    const { few } = monthView(sparse, 1, urls, 'busy');
    expect(few?.earlier?.lines.map(({ date }) => date)).toEqual(['2023-12-24']);
  });
});
