import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Quarters', () => {
  test.each([
    ['Sales rose last quarter, the firm said.', ['2023-10-01..2023-12-31']],
    ['Growth is expected this quarter.', ['2024-01-01..2024-03-31']],
    ['It expects a loss next quarter.', ['2024-04-01..2024-06-30']],
    ['Revenue fell in the fourth quarter of 2023.', ['2023-10-01..2023-12-31']],
    ['Output grew in Q3 2022.', ['2022-07-01..2022-09-30']],
    ['Profit doubled in the first quarter of last year.', ['2023-01-01..2023-03-31']],
    ['The economy shrank in the last quarter of 2022.', ['2022-10-01..2022-12-31']],
    ['Exports slipped in the previous quarter, to $3 million.', ['2023-10-01..2023-12-31']],
    ['Earnings for the current quarter will fall.', ['2024-01-01..2024-03-31']],
    ['The second half of 2023 was weak.', ['2023-07-01..2023-12-31']],
  ])('quarters: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['The plant will reopen next quarter.', ['2024-04-01..2024-06-30']],
    ['No one will be hired this quarter.', ['2024-01-01..2024-03-31']],
    ['Deliveries start in the coming quarter.', ['2024-04-01..2024-06-30']],
    ['The Owls scored twice in the last quarter.', []],
    ['The Owls will need more passes next quarter.', []],
  ])('of months, or of a game: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
