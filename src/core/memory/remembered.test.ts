import { expect, test, vi } from 'vitest';
import { Remembered } from './remembered.ts';

test('a value is made once, and never if an earlier run made it', () => {
  const make = vi.fn(() => ['made']);
  const remembered = new Remembered<readonly string[]>([['a', ['before']]]);
  expect(remembered.of('a', make)).toEqual(['before']);
  expect(make).not.toHaveBeenCalled();
  expect(remembered.of('b', make)).toBe(remembered.of('b', make));
  expect(make).toHaveBeenCalledOnce();
});

test('hands on what was used, and nothing else', () => {
  const remembered = new Remembered([
    ['a', [1]],
    ['b', [2]],
  ]);
  remembered.of('b', () => []);
  remembered.of('c', () => [3]);
  expect([...remembered.used()]).toEqual([
    ['b', [2]],
    ['c', [3]],
  ]);
});
