import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

test.each([
  ['“We sail,”', '“', 'We sail,', '”'],
  ['« Oui »', '«', ' Oui ', '»'],
  ['“We sail', '“', 'We sail', ''],
  ['We sail', '', 'We sail', ''],
  ['', '', '', ''],
])('%s', (printed, open, words, close) => {
  expect(markedWords(printed)).toEqual({ open, words, close });
});
