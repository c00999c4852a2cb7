import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Counted periods', () => {
  test.each([
    ['Wages fell in the last fortnight.', ['2024-01-25..2024-02-08']],
    ['He has been missing for the past fortnight.', ['2024-01-25..2024-02-08']],
    ['They met a fortnight ago.', ['2024-01-22..2024-01-28']],
    ['The ship sank two weeks ago.', ['2024-01-22..2024-01-28']],
    ['She will return in a fortnight.', ['2024-02-19..2024-02-25']],
    ['The inquiry ends in a fortnight’s time.', ['2024-02-19..2024-02-25']],
    ['A fortnight ago he was unknown.', ['2024-01-22..2024-01-28']],
    ['Over the past fortnight prices doubled.', ['2024-01-25..2024-02-08']],
    ['The next fortnight will be decisive.', ['2024-02-08..2024-02-22']],
    ['The bridge will open within a fortnight.', ['2024-02-08..2024-02-22']],
  ])('fortnight: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['The road will reopen within three days.', ['2024-02-08..2024-02-11']],
    ['He must answer within a month.', ['2024-02-08..2024-03-08']],
    ['The port will close within two years.', ['2024-02-08..2026-02-08']],
    ['A decision is expected within six weeks.', ['2024-02-08..2024-03-21']],
    ['The deal could be signed within days.', []],
    ['They will appeal within 30 days.', ['2024-02-08..2024-03-09']],
    ['Work will start in a few days.', []],
    ['The tunnel will be done in three years.', ['2027-01-01..2027-12-31']],
    ['She will be back in ten days.', ['2024-02-18']],
    ['He was dead within two days.', []],
  ])('within: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
