import { describe, expect, test } from 'vitest';
import { shardsOf } from '../../test/support/core/check-shards.ts';
import { checkClaim, claimsOf } from './check-text.ts';

const BRIDGE = 'The old bridge will not open until the inspectors have finished.';
const shards = shardsOf([{ id: 'bridge', quotes: [{ words: BRIDGE, speaker: 'Anna Berg' }] }]);

describe('what is checked', () => {
  test('is the whole text where it has no marks', async () => {
    expect(await claimsOf({ words: 'We don’t leave', who: '' }, 'en')).toEqual([
      { words: 'We don’t leave' },
    ]);
    expect(await claimsOf({ words: 'We stay', who: 'Anna Berg' }, 'en')).toEqual([
      { words: 'We stay', named: 'Anna Berg' },
    ]);
    expect(await claimsOf({ words: '', who: 'Anna Berg' }, 'en')).toEqual([]);
  });

  test('is what is in marks, of whatever shape', async () => {
    for (const words of [
      'Berg: “We will stay.”',
      'Berg: "We will stay."',
      "Berg: 'We will stay.'",
    ]) {
      expect(await claimsOf({ words, who: '' }, 'en')).toEqual([{ words: 'We will stay.' }]);
    }
  });
});

test('a claim gets its verdict', async () => {
  const { verdict } = await checkClaim({ words: BRIDGE.replace(' not', '') }, shards);
  expect(verdict).toMatchObject({ kind: 'altered', negated: true });
  const other = await checkClaim({ words: 'Nothing of the kind was said' }, shards);
  expect(other).toMatchObject({ verdict: { kind: 'absent' }, near: [] });
});
