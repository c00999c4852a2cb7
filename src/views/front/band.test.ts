import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { archiveBand } from './band.ts';

const bandOf = (...dates: string[]) =>
  archiveBand(buildArchive(dates.map((date, at) => makeEntry(date, `s${at}`))), createUrls('/'));

describe('archiveBand', () => {
  test('has a bar for each month with articles, the newest marked, and empty years', () => {
    const band = bandOf('2022-02-08', '2022-02-09', '2022-02-10', '2022-02-11', '2024-12-01');
    expect(band.width).toBe(36);
    expect(band.bars.map(({ at, height, href, current }) => [at, height, href, current])).toEqual([
      [1, 36, '/2022/02/', false],
      [35, 18, '/2024/12/', true],
    ]);
    expect(band.years.map(({ label, count, href }) => [label, count, href])).toEqual([
      ['2022', 4, '/2022/'],
      ['2023', 0, undefined],
      ['2024', 1, '/2024/'],
    ]);
  });

  test('has bars for years, and decades, if the archive is long', () => {
    const band = bandOf('1985-01-01', '2024-01-01');
    expect(band.bars.map(({ at, href }) => [at, href])).toEqual([
      [5, '/1985/'],
      [44, '/2024/'],
    ]);
    expect(band.years.map(({ label }) => label)).toEqual([
      '1980s',
      '1990s',
      '2000s',
      '2010s',
      '2020s',
    ]);
  });

  test('of nothing is empty', () => {
    expect(bandOf()).toMatchObject({ bars: [], years: [] });
  });
});
