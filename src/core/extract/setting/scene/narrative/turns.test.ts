import { describe, expect, test } from 'vitest';
import { saidDays } from '../../../../../test/support/dates/said-days.ts';

const LEAD = 'The last ferry of Tolva sailed on Wednesday.\n\n';

describe('quotes that follow a turn of the story', () => {
  test.each([
    [
      'Farmers had driven their sheep into town on Monday. Their leader, Ole Dahl, stood on a bale and read out names. “Each was worth a minister,” he said.',
      ['2024-02-05'],
    ],
    [
      'Farmers had driven their sheep into town on Monday. Ole Dahl led them.\n\nLater that day Dahl was received by the mayor. “He looked at his watch,” Dahl said.',
      ['2024-02-05'],
    ],
    [
      'On Sunday the poet Ole Dahl was led to the water and put his hand in it. “Salt,” he said.',
      ['2024-02-04'],
    ],
    [
      'The firm proposed the plan in June. At that time its chief, Ole Dahl, called it “the last train.”',
      ['2023-06-01'],
    ],
    [
      'The firm was fined in March 2021, and a judge, Ada Lunt, wrote at the time that it “treats safety as a rumor.”',
      ['2021-03-01'],
    ],
    [
      'Ole Dahl came to power in July 2018. “You will forget my name,” he told voters then.',
      ['2018-07-01'],
    ],
    [
      'When Judge Ada Lunt opened the inquiry last August, she promised to “turn over every stone.”',
      ['2023-08-01'],
    ],
    [
      'In October the mayor, Ole Dahl, stood between the two men. “I have no police for this,” he told them.',
      ['2023-10-01'],
    ],
    [
      'The ban was announced on Monday by the minister, Ada Lunt. “We cannot wait,” she said.',
      ['2024-02-05'],
    ],
    [
      'A spokesman for the county said on Tuesday that it would look at it. “We owe it to them,” he said.',
      ['2024-02-06'],
    ],
    [
      'A day later the flag still hung there. “Leave it to the wind,” the captain, Ada Lunt, said.',
      ['2024-02-08'],
    ],
    ['In a letter of Jan. 15, Ada Lunt wrote that the work was “nearly done.”', ['2024-01-15']],
    [
      'Nine months ago, captain Ada Lunt told her guests that she would “never again” sail.',
      ['2023-05-01'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(LEAD + text)).toEqual(days);
  });
});

describe('quotes of a time that nobody knows', () => {
  test.each([
    'On the eve of the trip, Ole Dahl had gone to the pier. “She looked at me,” he said.',
    'Ole Dahl was caught on Dec. 27, when he leaned over to a friend. “They whine,” he was heard to say.',
    'On the day he signed, Ole Dahl told fans that he would “run until the grass complains.”',
    'Ole Dahl had asked for mercy. “He is a broken man,” Dahl said.',
    'The office closed in 2021. “We had no money,” said Ole Dahl.',
  ])('%s', (text) => {
    expect(saidDays(LEAD + text)).toEqual(['']);
  });
});
