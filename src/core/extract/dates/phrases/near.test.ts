import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Days and units around publication', () => {
  test.each([
    ['He fled the day before yesterday.', ['2024-02-06']],
    ['The day before yesterday it snowed.', ['2024-02-06']],
    ['The vote is the day after tomorrow.', ['2024-02-10']],
    ['The day after tomorrow, she flies home.', ['2024-02-10']],
    ['It was stolen the day before yesterday in Brevik.', ['2024-02-06']],
    ['Rain is due by the day after tomorrow.', ['2024-02-10']],
    ['Since the day before yesterday, nobody has called.', ['2024-02-06']],
    ['We will know the day after tomorrow, he said.', ['2024-02-10']],
    ['They spoke on the day before yesterday.', ['2024-02-06']],
    ['He came in the day before yesterday afternoon.', ['2024-02-06']],
  ])('before: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['Later in the week the talks will resume.', ['2024-02-08..2024-02-11']],
    ['Earlier in the month he had resigned.', ['2024-02-01..2024-02-08']],
    ['Later in the year the plant will close.', ['2024-02-08..2024-12-31']],
    ['Earlier in the year she had moved to Tolva.', ['2024-01-01..2024-02-08']],
    ['He had said so earlier in the week.', ['2024-02-05..2024-02-08']],
    ['More snow is expected later in the month.', ['2024-02-08..2024-02-29']],
    ['Earlier this week a barge sank.', ['2024-02-05..2024-02-08']],
    ['The firm cut 40 jobs earlier this month.', ['2024-02-01..2024-02-08']],
    ['It is to be sold later this month.', ['2024-02-08..2024-02-29']],
  ])('in the week: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['It snowed the week before last.', ['2024-01-22..2024-01-28']],
    ['They met the weekend before last.', ['2024-01-27..2024-01-28']],
    ['Prices fell the month before last.', ['2023-12-01..2023-12-31']],
    ['He won the year before last.', ['2022-01-01..2022-12-31']],
  ])('before last: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
