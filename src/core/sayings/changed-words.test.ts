import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

const written = (own: string, other: string) =>
  changedWords(own, other)
    .map(
      ({ kind, words }) => ({ same: words, added: `+${words}+`, 'left-out': `-${words}-` })[kind],
    )
    .join(' ');

test.each([
  ['We will not pay.', '“We will not pay”', '“We will not pay”'],
  ['We will not pay.', 'We will never pay.', 'We will -not- +never+ pay.'],
  ['We will not pay the fees.', 'We will pay.', 'We will -not- pay. -the fees.-'],
  ['We pay.', 'In the end, we pay.', '+In the end,+ we pay.'],
  ['We pay.', 'WE PAY!', 'WE PAY!'],
  ['', 'New words.', '+New words.+'],
])('%s and %s', (own, other, shown) => {
  expect(written(own, other)).toBe(shown);
});

test('what differs everywhere is shown whole', () => {
  const text = (mark: string) => Array.from({ length: 300 }, (_, at) => `${mark}${at}`).join(' ');
  expect(changedWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['left-out', 'added']);
});
