import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../test/support/dates/periods.ts';

describe('What comes and what was', () => {
  test.each([
    ['The council in June was to hear the plan.', ['2023-06-01..2023-06-30']],
    ['The board in October was to vote on it.', ['2023-10-01..2023-10-31']],
    ['He promised the board in August that it would be ready.', ['2023-08-01..2023-08-31']],
    ['She said in May that she would resign.', ['2023-05-01..2023-05-31']],
    ['The firm announced in September that it would close.', ['2023-09-01..2023-09-30']],
    ['He vowed in April that the line would pay.', ['2023-04-01..2023-04-30']],
    ['The minister told lawmakers in June that taxes would fall.', ['2023-06-01..2023-06-30']],
    ['The bridge would open in March, he said.', ['2024-03-01..2024-03-31']],
    ['The book was due to be released in September.', ['2023-09-01..2023-09-30']],
    ['The vaccine could be ready in September.', ['2024-09-01..2024-09-30']],
  ])('was to, would: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['UP NEXT\n\nBears: Visit the Lions on Saturday.', ['2024-02-10']],
    ['Lions: Host Tolva on Sunday night.', ['2024-02-11']],
    ['UP NEXT: The Owls play at Brevik on Monday.', ['2024-02-12']],
    ['Owls: At Brevik on Friday night.', ['2024-02-09']],
    ['Hawks: Begin a three-game trip Tuesday at Arnsau.', ['2024-02-13']],
    ['Wolves: Play the Bears on Wednesday.', ['2024-02-14']],
    ['Up next: Tolva hosts Brevik on Saturday.', ['2024-02-10']],
    ['The Bears face the Lions on Sunday.', ['2024-02-11']],
    ['Lions: Travel to Arnsau on Monday.', ['2024-02-12']],
    ['Tigers: Open a homestand against Brevik on Friday.', ['2024-02-09']],
  ])('sport: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
