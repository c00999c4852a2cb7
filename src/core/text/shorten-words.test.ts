import { expect, test } from 'vitest';
import { shortenWords } from './shorten-words.ts';

test.each([
  ['All of it.', 20, 'All of it.'],
  ['The bridge is open again', 14, 'The bridge is …'],
  ['x'.repeat(20), 10, `${'x'.repeat(10)} …`],
])('%s within %d', (words, most, short) => {
  expect(shortenWords(words, most)).toBe(short);
});
