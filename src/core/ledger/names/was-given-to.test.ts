import { expect, test } from 'vitest';
import { wasGivenTo } from './was-given-to.ts';

const slugs = new Set(['ana-ruiz', 'karl-moss']);

test.each([
  ['another speaker of today', 'ana-ruiz', 'karl-moss', 'ana-ruiz'],
  ['nobody today', 'ana-ruiz', undefined, 'ana-ruiz'],
  ['the same', 'ana-ruiz', 'ana-ruiz', undefined],
  ['an address that is no speaker’s any more', 'a-ruiz', 'ana-ruiz', undefined],
  ['nobody before', undefined, 'ana-ruiz', undefined],
])('given to %s', (_, before, now, given) => {
  expect(wasGivenTo(before, now, slugs)).toBe(given);
});
