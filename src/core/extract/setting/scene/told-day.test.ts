import { expect, test } from 'vitest';
import { toldSentences } from '../../../../test/support/dates/told-sentences.ts';
import { isAttributive, isOfClause, isToldDay } from './told-day.ts';

const cases = (text: string) =>
  toldSentences(text).flatMap((sentence) => sentence.dates.map((date) => ({ sentence, date })));

test.each([
  ['The mayor of Tolva left on Monday.', true],
  ['On Monday, the mayor of Tolva left.', true],
  ['The pact, signed last year by two states, was ended on Monday.', true],
  ['The court described the ban as void on Monday.', true],
  ['The merger, which became final Tuesday, will cost jobs.', false],
  ['Reed said the vote on Monday was rigged.', false],
  ['The Monday vote was close.', false],
  ['Friday’s quake was the worst.', false],
  ['It has rained since Monday.', false],
  ['They had met on Monday.', false],
])('whether a sentence tells of its day: %s', (text, told) => {
  expect(cases(text).some(({ sentence, date }) => isToldDay(sentence, date))).toBe(told);
});

test('a day of a subordinate clause is one from which the story may go on', () => {
  const [found] = cases('The council met in Tolva, where it was still Wednesday night.');
  expect(found && isOfClause(found.sentence, found.date)).toBe(true);
});

test.each([
  ['Friday’s quake was the worst.', true],
  ['It came after Monday.', true],
  ['It came on Monday.', false],
])('whether a day belongs to another word: %s', (text, attributive) => {
  const [found] = cases(text);
  expect(found && isAttributive(found.sentence.tokens, found.date)).toBe(attributive);
});
