import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedFolder } from '../support/shared-folder.ts';
import { periodsIn } from '../support/dates/periods.ts';

const FILE = join(sharedFolder, 'cases/places-dates.jsonl');

interface SharedCase {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly text: string;
}

/** What the words of `right` mean, by the id of a case. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'p-08': ['2023-07-01..2023-07-31', '2023-06-01..2023-06-30'],
  'p-09': ['2023-07-01..2023-07-31'],
  'p-10': ['2020-01-01..2020-12-31', '2020-06-09', '2020-10-10'],
  'p-11': ['2010-12-16', '2010-12-27', '2010-12-29'],
  'p-12': ['2019-11-22', '2019-11-22'],
  'p-13': ['2024-01-30'],
  'p-14': ['2024-01-29'],
  'p-15': ['2024-02-14'],
  'p-16': ['2024-02-09'],
  'p-17': ['2024-02-10'],
  'p-18': ['2024-02-09', '2024-02-14'],
  'p-19': [],
  'p-20': ['2021-05-01..2021-05-31'],
  'p-21': ['2024-02-06'],
  'p-22': ['2024-02-10'],
  'p-23': ['2024-02-03..2024-02-04'],
  'p-24': ['2024-02-03..2024-02-04'],
  'p-25': ['2024-01-25..2024-02-08'],
  'p-26': ['2024-02-05..2024-02-08'],
  'p-27': ['2024-04-01..2024-06-30'],
  'p-28': ['2024-04-01..2024-06-30'],
  'p-29': ['2021-09-01..2021-12-31'],
  'p-30': ['2023-05-29..2023-05-31'],
  'p-31': ['2012-08-10..2012-08-22'],
  'p-32': ['2011-08-10..2011-11-12'],
  'p-33': ['2013-08-10..2013-09-12'],
  'p-34': ['2024-01-22..2024-01-23'],
  'p-35': ['2016-03-01..2016-03-31', '2016-09-01..2016-09-30'],
  'p-36': ['1996-08-03'],
  'p-37': ['1994-12-31'],
  'p-38': [],
  'p-39': ['2023-08-02'],
  'p-40': ['2023-05-24'],
  'p-41': ['2024-02-08..2024-02-22'],
  'p-42': ['2023-12-25'],
  'p-43': ['1990-01-01..1999-12-31'],
};

function readCases(): SharedCase[] {
  if (!existsSync(FILE)) {
    console.warn(`shared-dates.test.ts skipped: ${FILE} is not there; set VERBATIM_SHARED.`);
    return [];
  }
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SharedCase).filter(({ id }) => id in EXPECTED);
}

const cases = readCases();

describe.skipIf(cases.length === 0)('dates of the shared cases', () => {
  test('are all expected here', () => {
    expect(cases.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
    const right = cases.filter(
      ({ id, text, date }) => String(periodsIn(text, date)) === String(EXPECTED[id]),
    );
    console.log(`${right.length} of ${cases.length} date cases right`);
  });

  test.each(cases)('$id $kind', ({ id, text, date }) => {
    expect(periodsIn(text, date)).toEqual(EXPECTED[id]);
  });
});
