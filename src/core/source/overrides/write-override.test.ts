import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeOverride } from './write-override.ts';

test('an entry has its keys in order, and null where nobody is named', () => {
  const override = { speaker: null, match: 'It is: safe', said: '2024-02' } as const;
  expect(writeOverride(override, { indent: 2, withKey: true })).toBe(
    "quotes:\n  - match: 'It is: safe'\n    speaker: null\n    said: 2024-02\n",
  );
  expect(writeOverride({ match: 'a', quote: false }, { indent: 0, withKey: false })).toBe(
    '- match: a\n  quote: false\n',
  );
});

test('several speakers are a list', () => {
  const override = { match: 'a', speaker: ['Ana Ruiz', 'Tom Reed'] };
  expect(parse(writeOverride(override, { indent: 4, withKey: true }))).toEqual({
    quotes: [override],
  });
});

test('any words read back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(6), (text, indent) => {
      const match = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, ' ');
      const written = writeOverride({ match, speaker: match }, { indent, withKey: true });
      expect(parse(written)).toEqual({ quotes: [{ match, speaker: match }] });
    }),
  );
});
