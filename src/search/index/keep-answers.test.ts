import { expect, test } from 'vitest';
import { keepAnswers } from './keep-answers.ts';

test('each word is asked for once', () => {
  let asked = 0;
  const length = keepAnswers((word) => {
    asked++;
    return word.length;
  });
  expect(['bridge', 'ferry', 'bridge'].map(length)).toEqual([6, 5, 6]);
  expect(asked).toBe(2);
});

test('not more are kept than a large archive has', () => {
  let asked = 0;
  const same = keepAnswers((word) => {
    asked++;
    return word;
  });
  for (let word = 0; word <= 200_000; word++) same(`${word}`);
  expect(same('200000')).toBe('200000');
  expect(same('0')).toBe('0');
  expect(asked).toBe(200_002);
});
