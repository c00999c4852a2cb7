import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { frontUnit } from './unit.ts';

const unitOf = (...dates: string[]) => {
  const { kind, own, before } = frontUnit(
    buildArchive(dates.map((date, at) => makeEntry(date, `story-${at}`))),
  );
  return [kind, own.map(({ id }) => id).join(' '), before.map(({ id }) => id).join(' ')];
};

describe('frontUnit', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', [], ['year', '', '']],
    ['a single article', ['2024-02-08'], ['year', '2024', '']],
    [
      'a daily: its newest day',
      ['2024-02-07', ...Array<string>(4).fill('2024-02-08')],
      ['day', '2024-02-08', '2024-02-07'],
    ],
    [
      'a weekly with one article an issue: its month',
      ['2024-01-25', '2024-02-01', '2024-02-08', '2024-02-15', '2024-02-22'],
      ['month', '2024-02', '2024-01'],
    ],
    [
      'a monthly: its year',
      ['2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'],
      ['year', '2024', '2023'],
    ],
    [
      'a monthly in January: as many years as it takes',
      ['2021-05-01', '2022-11-01', '2023-11-01', '2023-12-01', '2024-01-01'],
      ['year', '2022 2023 2024', '2021'],
    ],
  ])('of %s', (_what, dates, expected) => {
    expect(unitOf(...dates)).toEqual(expected);
  });
});
