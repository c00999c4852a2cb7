import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { dateOfPage } from './date-of-page.ts';

test.each([
  ['/paper/speakers/berg/', '2024-01-01'],
  ['/paper/speakers/berg/2019/page-2/', '2024-01-01'],
  ['/paper/about/', '2024-02-02'],
  ['/elsewhere/', undefined],
])('%s has the date of %s', (path, date) => {
  const dates = {
    '/paper/': '2024-02-02' as CalendarDate,
    '/paper/speakers/berg/': '2024-01-01' as CalendarDate,
  };
  expect(dateOfPage(path, dates)).toBe(date);
});
