import { describe, expect, test } from 'vitest';
import { saidDays } from '../../../../test/support/dates/said-days.ts';

describe('no day where two are possible', () => {
  test.each([
    [
      'Finance minister Brian Moss spoke in the Senate on Tuesday.\n\nIn December 2020, he said, Government “approved the loan.”',
      [''],
    ],
    [
      'Lunt told Tolva Radio on Monday that she would go. In May she told the Gazette that she would stay.\n\n“I love this town,” Lunt said.',
      [''],
    ],
    ['Reed was arrested on Jan. 12.\n\n“He is a good man,” said his wife, Ada Reed.', ['']],
    ['Holt joined the Owls in May 2015. “I was young,” Holt said.', ['']],
    [
      'The fire broke out on Saturday.\n\n“We have always said it would burn,” said Dan Pike, a neighbor.',
      [''],
    ],
    [
      'Lind said on Monday that he would run.\n\n“I will never run,” he had said in 2019.',
      ['2019-01-01'],
    ],
    [
      'Lind said on Monday that he would run.\n\n“He cannot win,” says Nora Blake, a professor.',
      [''],
    ],
    [
      'Ruiz told reporters on Monday that the search was over.\n\n“I have two dogs,” Ruiz once said.',
      [''],
    ],
    [
      'The dam broke on Jan. 3. It has been rebuilt.\n\n“It will hold,” said engineer Kim Sole.',
      [''],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('attribution', () => {
  test.each([
    ['“It was cold,” Lunt said over the weekend.', ['2024-02-03']],
    ['“It was loud,” Lunt wrote in a Nov. 30, 2023, letter.', ['2023-11-30']],
    ['“It was dark,” Lunt said on the 6th of February.', ['2024-02-06']],
    ['“It was far,” Lunt said at 12:30 a.m. on Feb. 7.', ['2024-02-07']],
    ['Clark pledged to the board in July that the line “would be the best.”', ['2023-07-01']],
    ['“We have time,” Lind told reporters three days before Saturday’s summit.', ['2024-02-07']],
    ['“The ferry is safe,” Lund said on Monday last week.', ['2024-01-29']],
    ['“We saw it,” Ada Lunt said the day before yesterday.', ['2024-02-06']],
    ['“We lost,” Berg said at the weekend.', ['2024-02-03']],
    ['“We are ready,” Ruiz said in a Feb. 5 interview.', ['2024-02-05']],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});
