import { expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

test.each([
  [
    'The drill broke through on August 22. They spoke two days afterward.',
    ['2023-08-22', '2023-08-24'],
  ],
  ['He was hurt on Monday and died two days later.', ['2024-02-05', '2024-02-07']],
  ['He was hurt on Monday and died the next morning.', ['2024-02-05', '2024-02-06']],
  ['She left on Jan. 9. Three days earlier she had voted.', ['2024-01-09', '2024-01-06']],
  ['It sank on Jan. 9, 2020. The same day a tug burned.', ['2020-01-09', '2020-01-09']],
  // Nothing told before, or a day that its own clause tells.
  ['Two days later he died.', []],
  ['He phoned the day before he died.', []],
  ['It closed on Monday, the day after the vote failed.', ['2024-02-05']],
  ['On Jan. 9 he fell ill. He died two weeks later.', ['2024-01-09']],
  ['On Jan. 9 he fell ill.\n\nTwo days later he died.', ['2024-01-09', '2024-01-11']],
])('%s', (text, periods) => {
  expect(periodsIn(text)).toEqual(periods);
});
