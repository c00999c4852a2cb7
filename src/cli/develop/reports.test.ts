import { expect, describe, test } from 'vitest';
import type { Measured } from '../../test/measure/accuracy.ts';
import { reportMeasured } from './accuracy.ts';
import { describeSlow, writeTables } from '../../test/measure/extraction.ts';

describe('the report of accuracy', () => {
  const ours: Measured = {
    corpus: 'polnear-dev',
    who: 'verbatim',
    articles: 12,
    sampled: false,
    figures: { f1: 91.24 },
  };
  const floors = { 'polnear-dev': { f1: { atLeast: 91, aim: 95 } } };

  function report(measured: readonly Measured[], options = { quick: true, json: false }) {
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    return { status: reportMeasured(measured, floors, options, io), out, err };
  }

  test('a figure that holds its floor is a success, and what is wanted is named', () => {
    expect(report([ours])).toMatchObject({
      status: 0,
      err: 'polnear-dev: f1 is 91.2; 95.0 is wanted\n',
    });
  });

  test('a figure under its floor fails', () => {
    const { status, err } = report([{ ...ours, figures: { f1: 90.5 } }]);
    expect(status).toBe(1);
    expect(err).toContain('f1 is 90.5, 0.5 under its floor of 91.0');
  });

  test.each([
    ['a rival', { who: 'naive' }],
    ['a sample', { sampled: true }],
    ['a genre by itself', { genre: 'sport' }],
  ] as const)('%s is held to nothing', (_, other) => {
    expect(report([{ ...ours, ...other, figures: { f1: 1 } }])).toMatchObject({
      status: 0,
      err: '',
    });
  });

  test('says what the rival is only where it was measured', () => {
    expect(report([ours]).out).not.toContain('compromise');
    expect(report([ours], { quick: false, json: false }).out).toContain('compromise');
  });

  test('as JSON it is one document with the shortfalls', () => {
    const { out } = report([{ ...ours, figures: { f1: 90 } }], { quick: true, json: true });
    expect(JSON.parse(out)).toMatchObject({
      measured: [{ corpus: 'polnear-dev' }],
      shortfalls: [{ figure: 'f1', value: 90, bound: 91, side: 'under' }],
    });
  });

  test('nothing measured is no failure', () => {
    expect(report([])).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('the report of speed', () => {
  const quick = { extractSpeech: 10, extractPlaces: 20, extractDates: 30 };

  test('has a table for each kind of measurement, and none for what was left out', () => {
    const all = writeTables({
      speeds: [{ what: 'verbatim', articles: 3, megabytes: 1.234, megabytesPerSecond: 5.678 }],
      gazetteer: { loadMilliseconds: 41.6, bytesOnDisk: 2_340_000 },
      lengths: [{ times: 2, kilobytes: 12.4, millisecondsPerKilobyte: quick }],
      hostile: [{ name: 'quotation marks', times: quick }],
    });
    expect(all).toMatch(/verbatim +3 +1\.23 +5\.68/);
    expect(all).toContain('gazetteer: 42 ms to load, 2.34 MB on disk');
    expect(all).toMatch(/×2 +12 +10\.000 +20\.000 +30\.000/);
    expect(all).toMatch(/quotation marks +10 +20 +30$/m);
    const hostile = writeTables({ speeds: [], lengths: [], hostile: [] });
    expect(hostile).not.toContain('MB/s');
    expect(hostile).not.toContain('gazetteer');
  });

  test('an extraction that takes over a second, or does not end, is too slow', () => {
    const hostile = [
      { name: 'digits', times: { ...quick, extractDates: 1001 } },
      { name: 'names', times: { extractSpeech: 1, extractPlaces: 999 } },
    ];
    expect(describeSlow(hostile)).toEqual([
      'extractDates takes over a second for 1 MB of digits',
      'extractDates takes over a second for 1 MB of names',
    ]);
    const table = writeTables({ speeds: [], lengths: [], hostile });
    expect(table).toMatch(/digits .*too slow/);
    expect(table).toMatch(/names .*no end .*too slow/);
  });
});
