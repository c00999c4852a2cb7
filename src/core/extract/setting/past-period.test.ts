import { expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractDates } from '../dates/dates.ts';
import { pastPeriod } from './past-period.ts';

const PUBLISHED = '2024-02-08' as CalendarDate;

test.each([
  ['It was said on Monday.', '2024-02-05', '2024-02-05'],
  // Up to publication.
  ['It was said this month.', '2024-02-01', '2024-02-08'],
  // Nothing that is quoted was said later.
  ['It will be on Friday.', '2024-02-02', '2024-02-02'],
  ['It will be on March 3.', '2023-03-03', '2023-03-03'],
  ['It will be in July.', '2023-07-01', '2023-07-31'],
  ['It will be on March 3, 2025.', undefined, undefined],
  ['It will be next year.', undefined, undefined],
])('%s', (text, start, end) => {
  const [date] = extractDates(articleTextFromPlain(text), PUBLISHED);
  const period = date && pastPeriod(date, PUBLISHED, text);
  expect([period?.start, period?.end]).toEqual([start, end]);
});
