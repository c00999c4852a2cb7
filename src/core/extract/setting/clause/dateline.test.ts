import { expect, test } from 'vitest';
import { tokensIn } from '../../../../test/support/prose.ts';
import { afterDateline } from './dateline.ts';

test.each([
  ['TOLVA, Norway — On Monday it rained.', 'On'],
  ['ST. OLAV (AP) — It rained.', 'It'],
  ['It rained — at last.', 'It'],
  ['NATO met on Monday.', 'NATO'],
  ['A storm — the third — came.', 'A'],
])('%s', (text, first) => {
  const tokens = tokensIn(text);
  expect(tokens[afterDateline(tokens)]?.text).toBe(first);
});
