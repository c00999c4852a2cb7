import { expect, test } from 'vitest';
import { saidDays } from '../../../../test/support/dates/said-days.ts';

test.each([
  // Who is shown in an older story, and who only speaks of it.
  [
    'The Tolva lifeboat handed in its keys on Monday.\n\nCoxswain Ole Dahl carried out the log book. “I have signed it 611 times,” Dahl told them.',
    '2024-02-05',
  ],
  [
    'The Tolva lifeboat handed in its keys on Monday.\n\n“I have signed it 611 times,” said coxswain Ole Dahl.',
    '',
  ],
  // Announced yesterday: on the day of the announcement, or at its news conference.
  [
    'Ada Lunt said on Wednesday that she would race no more.\n\nHer coach, Ole Dahl, sat next to her. “I have trained faster ones,” Dahl said.',
    '2024-02-07',
  ],
  [
    'Scholars said on Wednesday that they had found a ship.\n\n“It is still wet,” Ole Dahl, who leads the dig, said at a news conference in Tolva.',
    '2024-02-07',
  ],
  [
    'Scholars said on Wednesday that they had found a ship.\n\n“It is not old,” said Ole Dahl of Tolva University.',
    '',
  ],
  // The paragraph has turned away, and what is told in a hall is told there.
  [
    'Scholars showed a ship on Wednesday.\n\nIn 2019 the hall was flooded. “I laughed,” Ole Dahl said.',
    '',
  ],
  [
    'Scholars showed a ship on Wednesday.\n\nIn 2019 the hall was flooded. “I laughed,” Ole Dahl told the audience.',
    '2024-02-07',
  ],
])('%s', (text, day) => {
  expect(saidDays(text)).toEqual([day]);
});
