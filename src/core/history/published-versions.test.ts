import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import { publishedVersions } from './published-versions.ts';

const PUBLISHED = '2024-02-08' as CalendarDate;

test.each([
  ['one version', ['08 a'], ['08 a']],
  ['a later version', ['08 a', '10 b'], ['08 a', '10 b']],
  ['the last of a day', ['08 a', '10 b', '10 c', '11 d'], ['08 a', '10 c', '11 d']],
  ['drafts before its day', ['01 a', '05 b', '08 c', '10 d'], ['08 c', '10 d']],
  ['drafts, and nothing on its day', ['01 a', '05 b', '10 c'], ['05 b', '10 c']],
  ['an archive that was imported later', ['20 a', '21 b'], ['20 a', '21 b']],
  ['a date before the one above it', ['10 a', '09 b', '12 c'], ['10 b', '12 c']],
])('%s', (_what, versions, seen) => {
  const all = versions.map((text) => {
    const [day = '', name = ''] = text.split(' ');
    return { date: `2024-02-${day}` as CalendarDate, name };
  });
  const found = publishedVersions(all, PUBLISHED);
  expect(found.map(({ date, name }) => `${date.slice(8)} ${name}`)).toEqual(seen);
});
