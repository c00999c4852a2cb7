import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { groupByYear, linksDown } from './year-groups.ts';

const item = (date: string) => ({ date: date as CalendarDate });

test('items are split by year, in the order given', () => {
  const groups = groupByYear([item('2024-02-08'), item('2024-01-01'), item('2023-05-05')]);
  expect(groups.map(({ year, items }) => [year, items.length])).toEqual([
    ['2024', 2],
    ['2023', 1],
  ]);
  expect(groupByYear([])).toEqual([]);
});

test('links down are for pages of several years only', () => {
  expect(linksDown(groupByYear([item('2024-02-08')]))).toEqual([]);
  expect(linksDown(groupByYear([item('2024-02-08'), item('2023-02-08')]))).toEqual([
    { label: '2024', href: '#y-2024', count: 1, current: false },
    { label: '2023', href: '#y-2023', count: 1, current: false },
  ]);
});
