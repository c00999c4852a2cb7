import { expect, test } from 'vitest';
import { tokensIn } from '../../../../../test/support/prose.ts';
import { isPast } from './past.ts';

test.each(['walked', 'sent', 'flew', 'was', 'said', 'wept'])('%s', (word) => {
  expect(tokensIn(`she ${word} here`).map(isPast)).toEqual([false, true, false]);
});

test.each(['walks', 'need', 'speed', 'Reed', 'has', 'will'])('not: %s', (word) => {
  expect(tokensIn(`she ${word} here`).some(isPast)).toBe(false);
});
