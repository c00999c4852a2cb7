import { expect, test } from 'vitest';
import { nameBeside } from './name-beside.ts';

function beside(text: string): string | undefined {
  const start = text.indexOf('“');
  return nameBeside(text, { start, end: text.indexOf('”') + 1 });
}

test.each([
  ['“We stay,” said Anna Berg on Thursday.', 'Anna Berg'],
  ['“We stay,” Anna Berg said.', 'Anna Berg'],
  ['“We stay,” Mayor Anna Berg told the council.', 'Anna Berg'],
  ['“We stay,” said British Prime Minister Ada van der Lunt.', 'Ada van der Lunt'],
  ['The council met. Berg also said: “We stay.” Moe left.', 'Berg'],
  ['Anna Berg told reporters in Harstad, “We stay.”', 'Anna Berg'],
])('%s', (text, name) => {
  expect(beside(text)).toBe(name);
});

test.each([
  '“We stay,” she said.',
  '“We stay,” the mayor said.',
  '“We stay.” Then Carl Moe left.',
  'Carl Moe said nothing. “We stay.”',
  'On Monday he said: “We stay.”',
  '“We stay”',
])('nobody is named: %s', (text) => {
  expect(beside(text)).toBeUndefined();
});
