import { describe, expect, test } from 'vitest';
import { decodeColumns, encodeColumns } from './codec.ts';
import { packRows, type GazetteerRow } from './data.ts';

const row = (name: string, k: number): GazetteerRow => ({
  name,
  alternates: k === 1 ? ['Kristiania'] : [],
  latitude: -60.1234 + k,
  longitude: 179.999 - k,
  country: 'NO',
  admin1: `NO.${k}`,
  feature: 'PPL',
  population: 10 ** k,
  geonameId: 3_000_000_000 + k,
  code: k === 2 ? 'NO.2' : '',
});

describe('the file of the gazetteer', () => {
  test.each([
    ['empty', []],
    ['one row', ['Oslo']],
    ['several', ['Ålesund', 'Oslo', 'Bergen', 'Bodø', '東京']],
  ])('%s comes back as it was', (_, names) => {
    const columns = packRows(names.map(row));
    expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
  });

  const bytes = encodeColumns(packRows(['Ålesund', 'Oslo', 'Bergen'].map(row)));

  test('wherever it begins in memory', () => {
    for (let shift = 0; shift < 4; shift++) {
      const shifted = new Uint8Array(bytes.length + shift);
      shifted.set(bytes, shift);
      expect(decodeColumns(shifted.subarray(shift))).toEqual(decodeColumns(bytes));
    }
  });

  test('the same columns give the same bytes', () => {
    expect(encodeColumns(packRows(['Oslo', 'Bergen', 'Ålesund'].map((n) => row(n, 1))))).toEqual(
      encodeColumns(packRows(['Bergen', 'Ålesund', 'Oslo'].map((n) => row(n, 1)))),
    );
  });

  test.each([
    ['cut in the header', bytes.slice(0, 20)],
    ['cut at once', bytes.slice(0, 2)],
    ['something else', new TextEncoder().encode('not a gazetteer at all')],
    ['without its columns', new Uint8Array([2, 0, 0, 0, 123, 125, 0, 0])],
  ])('%s is refused', (_, broken) => {
    expect(() => decodeColumns(broken)).toThrow();
  });
});
