import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../test/support/dates/periods.ts';

describe('Printed days', () => {
  test.each([
    ['It dates from Mar. 3 , 2001.', ['2001-03-03']],
    ['It was signed June 5 , 1999 , in Tolva.', ['1999-06-05']],
    ['On July 4 , 2018, it sank.', ['2018-07-04']],
    ['On Monday , May 6 , 2019 , he died.', ['2019-05-06']],
    ['He was born on October 31 , 1950.', ['1950-10-31']],
    ['It opened in May , 2010.', ['2010-05-01..2010-05-31']],
    ['The act of Jan. 1 , 1970 stands.', ['1970-01-01']],
    ['By Nov. 9 , 2022 , it was over.', ['2022-11-09']],
    ['Dec. 31 , 1994 was a Saturday.', ['1994-12-31']],
    ['Sept. 8 , 2016 : the trial.', ['2016-09-08']],
  ])('space before comma: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['On Feb. 30, 2022, nothing happened.', []],
    ['On June 31, 2020, it closed.', []],
    ['The note of 31 April 2019 is a fake.', []],
    ['On February 29, 2021, he said so.', []],
    ['The receipt says Nov. 31, 2018.', []],
    ['It is dated 30 February.', []],
    ['On 29 Feb 2023 he was in Tolva.', []],
    ['The stub reads September 31, 2017.', []],
    ['2019-02-30 is no day.', []],
    ['On Feb. 29, 2024, it snows.', ['2024-02-29']],
  ])('no such day: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['He died on the third of June.', ['2023-06-03']],
    ['She sailed on June twenty-first.', ['2023-06-21']],
    ['They met on the twenty-second of November.', ['2023-11-22']],
    ['It began on October first.', ['2023-10-01']],
    ['The fourth of September was cold.', ['2023-09-04']],
    ['He left on the thirtieth of January.', ['2024-01-30']],
    ['On the sixth of February they met.', ['2024-02-06']],
    ['The act was signed on July fourth, 1976.', ['1976-07-04']],
    ['She was born on the second of August 1988.', ['1988-08-02']],
    ['We open on the 12th of March.', ['2024-03-12']],
  ])('words: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['JAN. 27, 2017', ['2017-01-27']],
    ['It opened on MARCH 3, 2011.', ['2011-03-03']],
    ['POSTED 4 OCT 2019', ['2019-10-04']],
  ])('in capitals: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
