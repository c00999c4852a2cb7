import { describe, expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { compareClaim } from './compare-claim.ts';

const PRINTED = spokenWords(
  'We will not open the old bridge before winter, whatever the council says.',
);

describe('compareClaim', () => {
  test.each([
    ['we will not open the old bridge before winter whatever the council says', 'same', 13],
    ['the old bridge before winter', 'cut', 5],
    ['we will not open the old bridge whatever the council says', 'altered', 11],
    ['we will open the old bridge before winter', 'altered', 8],
    ['open the old bridge', 'altered', 4],
    [
      'he said we will not open the old bridge before winter whatever the council says today',
      'within',
      13,
    ],
  ])('“%s” is %s', (asked, likeness, found) => {
    expect(compareClaim(spokenWords(asked), PRINTED)).toMatchObject({ likeness, found });
  });

  test('what an ellipsis leaves out is cut, if there is no “not” in it', () => {
    const asked = spokenWords('the old bridge whatever the council says');
    expect(compareClaim(asked, PRINTED, new Set([3]))?.likeness).toBe('cut');
    const lost = spokenWords('we will open the old bridge');
    expect(compareClaim(lost, PRINTED, new Set([2]))?.likeness).toBe('altered');
  });

  test.each(['', 'the council of the old', 'nothing of the kind was ever planned here'])(
    '“%s” is not that quote',
    (asked) => {
      expect(compareClaim(spokenWords(asked), PRINTED)).toBeUndefined();
    },
  );
});
