import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Weekends', () => {
  test.each([
    ['Police made 12 arrests over the weekend.', ['2024-02-03..2024-02-04']],
    ['The mayor apologised at the weekend.', ['2024-02-03..2024-02-04']],
    ['The match will be played at the weekend.', ['2024-02-10..2024-02-11']],
    ['Storms battered the coast during the weekend.', ['2024-02-03..2024-02-04']],
    ['Over the weekend, two barns burned.', ['2024-02-03..2024-02-04']],
    ['The road will be shut over the weekend.', ['2024-02-10..2024-02-11']],
    ['She was elected last weekend.', ['2024-02-03..2024-02-04']],
    ['The festival is next weekend.', ['2024-02-17..2024-02-18']],
    ['Talks broke down over the past weekend.', ['2024-02-03..2024-02-04']],
    ['The fair opens this weekend.', ['2024-02-10..2024-02-11']],
  ])('weekend: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
