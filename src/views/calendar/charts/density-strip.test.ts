import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../core/archive/archive.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { densityOf, densityStrip } from './density-strip.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';

const entry = (date: string, slug = 'story') => makeEntry(date, slug);

const stripOf = (...dates: string[]) =>
  densityStrip(buildArchive(dates.map((date, index) => entry(date, `s${index}`))));

/** Position and height of each bar, and how many there is room for. */
function read(svg: string): { room: number; bars: [number, number][] } {
  const bars = [...svg.matchAll(/M(\d+) 40v-(\d+)h/g)].map(([, at, height]): [number, number] => [
    Number(at),
    Number(height),
  ]);
  return { room: Number(/viewBox="0 0 (\d+) 40"/.exec(svg)?.[1]), bars };
}

describe('densityStrip', () => {
  test('a bar a month, as high as its share of the fullest, over whole years', () => {
    expect(read(stripOf('2023-02-08', '2023-02-09', '2024-12-31'))).toEqual({
      room: 24,
      bars: [
        [1, 40],
        [23, 20],
      ],
    });
  });

  test('one article among many is seen still', () => {
    const many = Array.from({ length: 500 }, () => '2024-02-08');
    expect(read(stripOf(...many, '2024-07-01')).bars).toEqual([
      [1, 40],
      [6, 3],
    ]);
  });

  test.each([
    ['a month', '2005-01-01', '2024-12-31', 240, 239],
    ['a quarter', '2004-01-01', '2024-12-31', 84, 83],
    ['a quarter, at the most', '1965-01-01', '2024-12-31', 240, 239],
    ['a year', '1964-01-01', '2024-12-31', 61, 60],
    ['a year, over centuries', '1605-01-01', '2024-12-31', 420, 419],
  ])('the longer the archive, the coarser: a bar %s', (_what, first, last, room, at) => {
    const strip = read(stripOf(first, last));
    expect(strip.room).toBe(room);
    expect(strip.bars.map(([position]) => position)).toEqual([0, at]);
  });

  test('an empty archive is an empty strip', () => {
    const svg = densityStrip(buildArchive([]));
    expect(read(svg).bars).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ 40"/);
  });
});

test('densityOf draws some of the articles over the time of the whole archive', () => {
  const archive = buildArchive(
    ['2020-01-05', '2022-06-05', '2023-12-05'].map((date) => entry(date)),
  );
  const { width, height, path } = densityOf(archive, ['2022-06-05' as CalendarDate]);
  expect([width, height, path]).toEqual([48, 40, 'M29 40v-40h.8v40z']);
  expect(densityOf(archive, []).path).toBe('');
});
