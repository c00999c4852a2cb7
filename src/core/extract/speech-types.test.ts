import { expect, test } from 'vitest';
import { speakersOfQuote } from './speech-types.ts';

test.each([
  [{}, []],
  [{ speaker: 'ana-ruiz' }, ['ana-ruiz']],
  [{ speaker: 'ana-ruiz', cospeakers: ['karl-moss'] }, ['ana-ruiz', 'karl-moss']],
  [{ cospeakers: ['karl-moss'] }, []],
])('the speakers of %j, the first first', (quote, speakers) => {
  expect(speakersOfQuote(quote)).toEqual(speakers);
});
