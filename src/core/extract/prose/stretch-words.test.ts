import { expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { lookInside } from './stretch-words.ts';

const inside = (text: string) => {
  const { outline } = readProse(text);
  const [stretch] = outline.stretches;
  return stretch && lookInside(outline, stretch);
};

test('it counts words, capitals, speaking pronouns, auxiliaries and marks', () => {
  expect(inside('He said: “We will meet Ana at 12, I hope. Soon.”')).toEqual({
    words: 9,
    capitals: 4,
    speaking: 2,
    auxiliaries: 3,
    stops: 2,
    commas: 1,
  });
});

test('marks alone are no words', () => {
  expect(inside('He wrote “…” and left.')?.words ?? 0).toBe(0);
});

test('what comes after the sixtieth token tells nothing more', () => {
  const long = (count: number) => inside(`He said: “${'we '.repeat(count)}sail.”`);
  expect(long(500)).toEqual(long(59));
});
