import { expect, test } from 'vitest';
import { withoutPastedMarks } from './pasted.ts';

test.each([
  [
    ['> It has to', '> stop.'],
    ['It has to', 'stop.'],
  ],
  [
    ['>> It has to', '> > stop.'],
    ['It has to', 'stop.'],
  ],
  [
    ['  > It', '\t>has'],
    ['It', 'has'],
  ],
])('%j', (lines, words) => {
  expect(withoutPastedMarks(lines)).toEqual(words);
});

test.each([
  [[]],
  [['> one line']],
  [['> It has to', 'stop.']],
  [['> It has to', '>']],
  [['a > b', 'c > d']],
])('none were pasted in %j', (lines) => {
  expect(withoutPastedMarks(lines)).toBeUndefined();
});
