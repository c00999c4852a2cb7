import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../test/support/dates/periods.ts';

describe('Weekdays', () => {
  test.each([
    ['The deadline is Monday.', ['2024-02-12']],
    ['The hearing is Tuesday in Tolva.', ['2024-02-13']],
    ['The funeral is on Saturday.', ['2024-02-10']],
    ['Polls are on Sunday.', ['2024-02-11']],
    ['Next on the calendar is Wednesday’s auction.', ['2024-02-14']],
    ['The last day to register is Friday.', ['2024-02-09']],
    ['Her first match is Sunday against Brevik.', ['2024-02-11']],
    ['The closing date is Monday, the council said.', ['2024-02-12']],
    ['Entries are due Tuesday.', ['2024-02-13']],
    ['The next meeting is on Wednesday evening.', ['2024-02-14']],
  ])('deadline is: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['She resigned on Wednesday of last week.', ['2024-01-31']],
    ['The vote was held Thursday last week.', ['2024-02-01']],
    ['The fire broke out on Friday of last week.', ['2024-02-02']],
    ['Talks resume on Monday of next week.', ['2024-02-12']],
    ['The ship sails Sunday next week.', ['2024-02-18']],
    ['The strike begins a week on Monday.', ['2024-02-19']],
    ['He was fined on Tuesday last week.', ['2024-01-30']],
    ['They meet again on Thursday of next week.', ['2024-02-15']],
    ['The bridge shut on Sunday of last week.', ['2024-02-04']],
    ['It was sold on Monday of this week.', ['2024-02-05']],
  ])('another week: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['The court sits tomorrow morning and again on Monday.', ['2024-02-09', '2024-02-12']],
    ['The ferry leaves tomorrow, not Saturday.', ['2024-02-09', '2024-02-10']],
    ['Snow is forecast for tomorrow and Saturday.', ['2024-02-09', '2024-02-10']],
    ['The show opens tomorrow and closes on Sunday.', ['2024-02-09', '2024-02-11']],
    ['Schools reopen tomorrow, or on Monday at the latest.', ['2024-02-09', '2024-02-12']],
    ['They play tomorrow night and Tuesday night.', ['2024-02-09', '2024-02-13']],
    ['The talks begin tomorrow, not Monday as planned.', ['2024-02-09', '2024-02-12']],
    ['The count starts tomorrow and ends Wednesday.', ['2024-02-09', '2024-02-14']],
    ['The sale is tomorrow; viewing is Sunday.', ['2024-02-09', '2024-02-11']],
  ])('beside tomorrow: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['The market is held every Saturday.', []],
    ['The choir meets each Tuesday.', []],
    ['The museum is closed on Mondays.', []],
    ['She swims every Wednesday morning.', []],
    ['The bins are emptied every other Thursday.', []],
    ['The paper comes out every second Friday.', []],
    ['He plays cards each Sunday night.', []],
    ['The ferry sails every Monday and Thursday.', []],
    ['They hold a vigil every single Sunday.', []],
    ['A clinic opens on the first Monday of every month.', []],
  ])('recurring: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['He was hired last week on Monday.', ['2024-01-29']],
    ['They meet next week on Thursday.', ['2024-02-15']],
    ['She sold it last week, Friday.', ['2024-02-02']],
    ['A week ago Tuesday the roof fell in.', ['2024-01-30']],
    ['It sank on a Sunday three weeks ago.', ['2024-01-21']],
    ['The shop was robbed on Monday two weeks ago.', ['2024-01-22']],
    ['The Friday before last it rained.', ['2024-01-26']],
    ['He called on the Thursday before last.', ['2024-01-25']],
    ['Registration closes Friday.', ['2024-02-09']],
    ['The term ends Saturday.', ['2024-02-10']],
    ['The fair returns Sunday.', ['2024-02-11']],
  ])('counted in weeks, or to come: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
