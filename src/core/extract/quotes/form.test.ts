import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { CLASS } from '../prose/sequence.ts';
import { bucket, cap, readQuoteForm } from './form.ts';

const form = (text: string, nth = 0) => {
  const { outline, sequence } = readProse(text);
  const stretch = outline.stretches[nth];
  if (!stretch) throw new Error('no stretch');
  return readQuoteForm(outline, sequence, stretch);
};

describe('readQuoteForm', () => {
  test.each([
    ['“We sail,” he said.', 0],
    ['“We sail”, he said.', 0],
    ['“We sail.” He left.', 1],
    ['“We sail?” he said.', 2],
    ['It was “a gem” to him.', 3],
  ])('how %s ends: %d', (text, ending) => {
    expect(form(text).ending).toBe(ending);
  });

  test.each([
    ['“We sail.”', 3],
    ['“We sail,” he said.', 2],
    ['He said: “We sail.”', 1],
    ['He said “we sail” again.', 0],
  ])('where %s stands in its paragraph: %d', (text, place) => {
    expect(form(text).place).toBe(place);
  });

  test('how far the next cue is, on either side', () => {
    expect(form('He said: “We sail.”')).toMatchObject({ cueBefore: 1, cueAfter: 8 });
    expect(form('“We sail,” said Ana Ruiz.')).toMatchObject({ cueBefore: 8, cueAfter: 0 });
  });

  test('whether it begins with a capital, and what stands beside it', () => {
    expect(form('He said: “We sail.”')).toMatchObject({
      capital: 1,
      previous: CLASS.colon,
      next: CLASS.end,
    });
    expect(form('He said “we sail” again.').capital).toBe(0);
  });
});

test('classes of length grow and end', () => {
  const values = Array.from({ length: 200 }, (_, n) => bucket(n));
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect([bucket(0), bucket(5), bucket(6), bucket(1e9)]).toEqual([0, 5, 6, 12]);
  expect([cap(3, 7), cap(9, 7)]).toEqual([3, 7]);
});
