import { expect, test } from 'vitest';
import { tokensIn } from '../../../../../test/support/prose.ts';
import { daysLaterIn, sameTimeIn, stepBackIn } from './same-time.ts';

test.each([
  ['That evening she met the crew.', 0],
  ['Later that day he was received.', 1],
  ['In a letter that was printed the same night, she said no.', 7],
  ['Lunt called it a toy at the time.', 5],
  ['he told voters then.', 3],
  ['Lunt said then that it would sink.', 2],
  ['Then he told them to go.', undefined],
  ['She has been silent since that day.', undefined],
  ['at the time of the fire', undefined],
  ['He said, then left the room.', undefined],
])('words for a time told before: %s', (text, at) => {
  expect(sameTimeIn(tokensIn(text))).toBe(at);
});

test.each([
  ['A few hours before the vote, Lunt had gone to the pier.', 'day'],
  ['On the eve of the vote, Lunt had gone to the pier.', 'away'],
  ['Days earlier, Lunt had resigned.', 'away'],
  ['On the day he signed, Lunt told fans that he was glad.', 'away'],
  ['On the day of the vote Lunt was ill.', undefined],
  ['Hours before the vote it rained.', undefined],
])('steps back: %s', (text, step) => {
  expect(stepBackIn(tokensIn(text))).toBe(step);
});

test.each([
  ['A day later, the banner still hung.', 1],
  ['Two days afterward the windows were shut.', 2],
  ['The next morning she left.', 1],
  ['The following week she left.', undefined],
  ['Two men later left.', undefined],
])('days later: %s', (text, days) => {
  expect(daysLaterIn(tokensIn(text))).toBe(days);
});
