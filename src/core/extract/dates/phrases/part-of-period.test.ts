import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Parts of a period', () => {
  test.each([
    ['It rained on the last two days of April.', ['2023-04-29..2023-04-30']],
    ['In the first three months of 2022 he was ill.', ['2022-01-01..2022-03-31']],
    ['The final six weeks of 2020 were quiet.', ['2020-11-20..2020-12-31']],
    ['In the last five months of 2019 trade fell.', ['2019-08-01..2019-12-31']],
    ['They won in the last week of May 2018.', ['2018-05-25..2018-05-31']],
    ['The first ten days of March 2021 were dry.', ['2021-03-01..2021-03-10']],
    ['The last three years of the 1980s were hard.', ['1987-01-01..1989-12-31']],
    ['In the first week of January 2020 they met.', ['2020-01-01..2020-01-07']],
    ['The last two months of last year were slow.', ['2023-11-01..2023-12-31']],
    ['The first two months of this year were mild.', ['2024-01-01..2024-02-29']],
  ])('last N of: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
