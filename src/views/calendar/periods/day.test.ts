import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../core/addresses/urls.ts';
import { countedArchive } from '../../../test/support/counted-archive.ts';
import { buildAlmanac } from '../almanac.ts';
import { dayPages, type DayView } from './day.ts';

const dayViews = (...given: Parameters<typeof dayPages>) =>
  dayPages(...given).map((make) => make());

const urls = createUrls('/');

const sizeOf = ({ lead, seconds, thirds, wire }: DayView['stories']) =>
  [...(lead ? [lead] : []), ...seconds, ...thirds, ...(wire?.lines ?? [])].length;

describe('a day', () => {
  test('has one page, but for a very busy one', () => {
    const archive = countedArchive({ '2024-02-08': 130 });
    const views = dayViews(archive, 0, urls, buildAlmanac(archive), 'on');
    expect(views.map(({ href, stories }) => [href, sizeOf(stories)])).toEqual([
      ['/2024/02/08/', 100],
      ['/2024/02/08/articles/page-2/', 30],
    ]);
    expect(views[0]?.page.after?.href).toBe('/2024/02/08/articles/page-2/');
  });

  test('does not change when later years are added', () => {
    const days = { '2022-02-08': 1, '2023-02-08': 1, '2023-05-01': 1 };
    const viewOf = (counts: Readonly<Record<string, number>>) => {
      const archive = countedArchive(counts);
      return dayViews(archive, 1, urls, buildAlmanac(archive), 'on');
    };
    expect(viewOf({ ...days, '2024-02-08': 1 })).toEqual(viewOf(days));
    expect(viewOf(days)[0]?.onThisDay.map(({ label }) => label)).toEqual(['2022']);
  });

  test('with few articles has those before it, and none of those after', () => {
    const archive = countedArchive({ '2024-02-06': 1, '2024-02-08': 1, '2024-02-09': 1 });
    const [view] = dayViews(archive, 1, urls, buildAlmanac(archive), 'on');
    expect(view?.earlier?.lines.map(({ date }) => date)).toEqual(['2024-02-06']);
    expect([view?.before?.label, view?.after?.label]).toEqual(['6 February', '9 February']);
  });

  test('with few articles has its month beside it; a busy one fills the page', () => {
    const archive = countedArchive({ '2024-02-06': 2, '2024-02-08': 1, '2024-02-09': 9 });
    const monthOf = (index: number) =>
      dayViews(archive, index, urls, buildAlmanac(archive), 'on')[0]?.month;
    const days =
      monthOf(1)
        ?.weeks.flat()
        .filter(({ count }) => count > 0) ?? [];
    expect(monthOf(1)?.name).toBe('February');
    expect(days.map(({ href, count }) => [href, count])).toEqual([
      // Not how many, which would change this page with each article of another day.
      ['/2024/02/06/', 1],
      ['/2024/02/08/', 1],
      ['/2024/02/09/', 1],
    ]);
    expect(monthOf(2)).toBeUndefined();
  });
});
