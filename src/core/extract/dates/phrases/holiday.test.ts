import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Holidays', () => {
  test.each([
    ['She was born on New Year’s Day.', ['2024-01-01']],
    ['He was shot on Christmas Eve.', ['2023-12-24']],
    ['The shops were shut on Thanksgiving.', ['2023-11-23']],
    ['They married on Valentine’s Day.', ['2023-02-14']],
    ['It burned down on Halloween.', ['2023-10-31']],
    ['The parade was held on the Fourth of July.', ['2023-07-04']],
    ['The race is run on Boxing Day.', ['2023-12-26']],
    ['He will speak on St. Patrick’s Day.', ['2024-03-17']],
    ['The store opened on Labor Day.', ['2023-09-04']],
    ['She died on Christmas Day 2019.', ['2019-12-25']],
  ])('holidays: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
