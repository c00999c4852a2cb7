import { expect, test } from 'vitest';
import { holds } from './liquid-conditions.ts';

const values: Record<string, string> = {
  'page.photo': 'https://a.example/b.png',
  'page.empty': '',
  'page.off': 'false',
};
const lookup = (name: string) => {
  if (!name.startsWith('page.')) return undefined;
  const value = values[name];
  return value === undefined ? {} : { value };
};

test.each([
  ['page.photo', true],
  ['page.none', false],
  ['page.empty', true],
  ['page.off', false],
  ['page.photo contains "://"', true],
  ["page.photo contains 'zz'", false],
  ['page.none contains "x"', false],
  ['page.none == nil', true],
  ['page.empty == blank', true],
  ['page.photo != blank', true],
  ['page.photo and page.none', false],
  ['page.none or page.photo', true],
  ['page.photo and page.none or page.photo', true],
  ['true', true],
])('%s', (condition, expected) => {
  expect(holds(condition, lookup)).toBe(expected);
});

test.each(['forloop.first', 'page.photo and x', 'page.size > 3', 'page.photo == x | upcase'])(
  '%s is not known',
  (condition) => {
    expect(holds(condition, lookup)).toBeUndefined();
  },
);
