import { expect, test } from 'vitest';
import { parsePeriod } from './calendar-period.ts';

test.each([
  ['2024-02-08', '2024-02-08', '2024-02-08', 'day'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month'],
  ['2024', '2024-01-01', '2024-12-31', 'year'],
  ['2024-02-05/2024-02-07', '2024-02-05', '2024-02-07', 'day'],
  ['2023-12/2024-02', '2023-12-01', '2024-02-29', 'month'],
  ['1914/1918', '1914-01-01', '1918-12-31', 'year'],
])('%s', (printed, start, end, precision) => {
  expect(parsePeriod(printed)).toEqual({ start, end, precision });
});

test.each([
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-02-30',
  '2024-2-8',
  '2024-02-08/2024',
  '2024-02-08/2024-02-07',
  '2024/2023',
  '2024/',
  '/2024',
  '2024/2025/2026',
  'Feb. 2024',
  '2024-02-08T10',
])('%j is none', (printed) => expect(parsePeriod(printed)).toBeUndefined());
