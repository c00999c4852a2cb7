import { expect, test } from 'vitest';
import { splitWholeRuns } from './whole-runs.ts';

const wholes = (text: string) =>
  splitWholeRuns(text).flatMap(({ text: run, isWhole }) => (isWhole ? [run] : []));

test.each([
  ['Vaccine against COVID-19 is on its way', ['COVID-19']],
  ['Rivals lose 7–1 at home, 2-0 away', ['7–1', '2-0']],
  ['“F-35” jets for 2019–20', ['F-35', '2019–20']],
  ['A one-day offensive on the half-hour', []],
  ['Call 555-0123-4567 now', []],
  ['The longest-22 of names', ['longest-22']],
  ['Electroencephalography-9', []],
  ['- 19', []],
  ['', []],
])('%s', (text, expected) => {
  expect(wholes(text)).toEqual(expected);
  expect(
    splitWholeRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
