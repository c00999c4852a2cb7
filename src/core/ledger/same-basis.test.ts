import { describe, expect, test } from 'vitest';
import { articleRow } from '../../test/support/ledger/ledger-rows.ts';
import { isDenied, isSameBasis } from './same-basis.ts';

const [A, B] = ['a'.repeat(16), 'b'.repeat(16)];

describe('isSameBasis', () => {
  test.each([
    [articleRow('x', { body: A }), { body: A }, true],
    [articleRow('x', { body: A, overrides: B }), { body: A, overrides: B }, true],
    [articleRow('x', { body: A }), { body: B }, false],
    [articleRow('x', { body: A }), { body: A, overrides: B }, false],
    [articleRow('x'), { body: A }, undefined],
    [undefined, { body: A }, undefined],
  ])('%j and %j: %s', (row, basis, same) => {
    expect(isSameBasis(row, basis)).toBe(same);
  });
});

describe('isDenied', () => {
  test.each([
    ['The bridge is “safe,” they said', ['The bridge is safe'], true],
    ['The bridge is safe.', ['the BRIDGE'], true],
    ['The bridge', ['The bridge is safe'], false],
    ['The bridge', [], false],
    ['The bridge', undefined, false],
  ])('“%s” by %j: %s', (words, denied, is) => {
    expect(isDenied(words, { body: A, ...(denied ? { denied } : {}) })).toBe(is);
  });
});
