import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { PUBLISHED, toldSentences } from '../../../../test/support/dates/told-sentences.ts';
import { extractSpeech } from '../../speech.ts';
import { hasCountedDay, hasOwnDay, isOfOtherTime } from './elsewhere.ts';

test.each([
  ['“It is over,” Ruiz said.', false],
  ['“It is over,” Ruiz once said.', true],
  ['Ruiz has said: “It is over.”', true],
  ['“It is over,” Ruiz had said.', true],
])('whether words are of another time: %s', (text, other) => {
  const [quote] = extractSpeech(articleTextFromPlain(text)).quotes;
  const own = toldSentences(text)[0];
  expect(quote && own && isOfOtherTime(own, quote)).toBe(other);
});

test('a sentence with a day of its own, or with a counted one, is its own scene', () => {
  const [dated, counted, none] = toldSentences(
    'In 2015, he called it void. He said so on the first day of the attack. He spoke of Monday’s vote.',
  );
  expect([dated, counted, none].map((each) => each && hasOwnDay(each, PUBLISHED))).toEqual([
    true,
    false,
    false,
  ]);
  expect([dated, counted, none].map((each) => each && hasCountedDay(each))).toEqual([
    false,
    true,
    false,
  ]);
});
