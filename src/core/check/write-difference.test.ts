import { describe, expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { compareClaim } from './compare-claim.ts';
import { writeDifference } from './write-difference.ts';

const PRINTED = 'We will not open the old bridge before winter, whatever the council says.';

function show(asked: string): string {
  const comparison = compareClaim(spokenWords(asked), spokenWords(PRINTED));
  if (!comparison) return 'nothing';
  const { before, parts, after } = writeDifference(asked, PRINTED, comparison);
  const shown = parts.map((part) =>
    part.kind === 'same' ? part.words : `[${part.printed}|${part.asked}]`,
  );
  return [`<${before}>`, ...shown, `<${after}>`].join(' ');
}

describe('writeDifference', () => {
  test.each([
    [PRINTED, '<> We will not open the old bridge before winter, whatever the council says <>'],
    [
      'the old bridge',
      '<We will not open> the old bridge <before winter, whatever the council says>',
    ],
    [
      'We will open the old bridge before winter',
      '<> We will [not|] open the old bridge before winter <whatever the council says>',
    ],
    [
      'We will not open the new bridge before winter',
      '<> We will not open the [old|new] bridge before winter <whatever the council says>',
    ],
    [
      'We will certainly not open the old bridge',
      '<> We will [|certainly] not open the old bridge <before winter, whatever the council says>',
    ],
  ])('%s', (asked, shown) => {
    expect(show(asked)).toBe(shown);
  });
});
