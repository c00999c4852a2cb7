import { describe, expect, test } from 'vitest';
import { isNameOf } from './same-name.ts';

const NAMES = ['Sergei Lavrov', 'Lavrov'];

describe('isNameOf', () => {
  test.each([
    'Sergei Lavrov',
    'sergei lavrov',
    'Lavrov',
    'S. Lavrov',
    'Sergey Lavrov',
    'Sergei Lavrow',
    'Srgei Lavrov',
  ])('%s is meant', (asked) => {
    expect(isNameOf(asked, NAMES)).toBe(true);
  });
  test.each(['Mikhail Petrov', 'Sergei Petrov', 'Sergei', ''])('%s is another', (asked) => {
    expect(isNameOf(asked, ['Sergei Lavrov'])).toBe(false);
  });
  test('a short name may have a slip', () => {
    expect(isNameOf('Carl Moee', ['Carl Moe'])).toBe(true);
    expect(isNameOf('Anna Moe', ['Carl Moe'])).toBe(false);
  });
});
