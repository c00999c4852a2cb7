import { expect, test } from 'vitest';
import { cutAtItems } from './cut-at-items.ts';

const cut = (...lines: string[]) =>
  cutAtItems({ line: 5, lines }).map((one) => [one.line, one.lines.length]);

test('each item of a list is a paragraph', () => {
  expect(cut('- One', '  more', '+ Two', '* Three')).toEqual([
    [5, 2],
    [7, 1],
    [8, 1],
  ]);
  expect(cut('7. One', '8. Two', '9. Three')).toHaveLength(3);
  expect(cut('Words', '1. One', '2. Two')).toHaveLength(3);
});

test('what the parser reads as one paragraph stays one', () => {
  expect(cut('Words', '2. no item', '3. neither')).toHaveLength(1);
  expect(cut('1. One', '2) of another list')).toHaveLength(1);
  expect(cut('Words', '    - too far in')).toHaveLength(1);
  expect(cut('Words', '-', '-no item', '**marks**')).toHaveLength(1);
});
