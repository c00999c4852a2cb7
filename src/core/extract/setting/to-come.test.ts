import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../speech.ts';
import { isToCome } from './to-come.ts';

test.each([
  ['“It is over,” Ada Lunt will say.', true],
  ['Ada Lunt is due to tell voters “it is over.”', true],
  ['“It is over,” Ada Lunt said.', false],
])('%s', (text, coming) => {
  const [quote] = extractSpeech(articleTextFromPlain(text)).quotes;
  expect(quote && isToCome(text, quote)).toBe(coming);
});
