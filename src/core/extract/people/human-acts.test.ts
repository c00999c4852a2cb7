import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../speech.ts';

/** The keys of whom the quotes of a text are given to. */
const speakers = (text: string) =>
  extractSpeech(articleTextFromPlain(text)).quotes.map(({ speaker }) => speaker);

test.each([
  [
    'Torben Hall was closing the shop.\n\nHall looked at the door.\n\n“Nobody is here,” he said.',
    'torben-hall',
  ],
  [
    'Ilsabet Park sat by the stove.\n\nPark smiled.\n\n“My hands are cold,” she said.',
    'ilsabet-park',
  ],
  ['Joan waved from the boat. “The net is full,” she shouted.', 'joan'],
])('who looks or smiles is somebody: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('what rises or falls may be a firm', () => {
  expect(speakers('Torvik Rand was on sale.\n\nRand fell by a third.\n\n“No,” he said.')).toEqual([
    undefined,
  ]);
});
