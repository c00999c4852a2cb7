import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { cardImage } from './image.ts';

const HREF = 'https://paper.example/cards/7zq4m2xk9d.png';
const altOf = (more: object = {}) =>
  cardImage({ ...cardSubjects.Latin, words: 'It is safe.', ...more }, HREF, 'The Post').alt;

test('a card is described by its words in their marks, and who said them, as what, when and where', () => {
  expect(cardImage({ ...cardSubjects.Latin, words: 'It is safe.' }, HREF, 'The Post')).toEqual({
    href: HREF,
    width: 1200,
    height: 630,
    alt: '“It is safe.” Elena Markova, Harbour Master, said 8 February 2024, The Post',
  });
});

test.each([
  [{ role: undefined }, '“It is safe.” Elena Markova, said 8 February 2024, The Post'],
  [{ marks: { open: '«', close: '»' }, role: undefined }, /^«It is safe\.» Elena/],
] as const)('%j: %s', (more, expected) => {
  expect(altOf(more)).toMatch(expected);
});

test('without a speaker it says so in place of a name', () => {
  expect(altOf({ speaker: undefined, role: undefined })).toMatch(
    /^“It is safe\.” speaker not identified, said 8 February 2024, The Post$/,
  );
});

test('long words end after a whole one', () => {
  const alt = altOf({ words: 'water '.repeat(100).trim() });
  expect(alt).toMatch(/water …” Elena/);
  expect(alt.length).toBeLessThan(400);
});

test('of any words no more than networks take are told, and no half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (words) => {
      const alt = altOf({ words });
      expect(alt.length).toBeLessThan(420);
      expect(alt.isWellFormed()).toBe(true);
    }),
  );
});
