import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { isSingle, readHabits, titleForm } from './habits.ts';

const habits = (text: string) => readHabits(readProse(text).outline);
const form = (words: string) => {
  const { outline } = readProse(`They saw “${words}” once.`);
  const [stretch] = outline.stretches;
  return stretch && titleForm(outline, stretch);
};

describe('titleForm', () => {
  test.each([
    ['Tidewater', 1],
    ['The Lights of the Harbour', 2],
    ['The lights of the harbour', 0],
    ['I Am Late', 0],
    ['We Go', 0],
  ])('%s: %i', (words, found) => {
    expect(form(words)).toBe(found);
  });
});

describe('readHabits', () => {
  test('an article about works prints titles', () => {
    expect(habits('They saw “Low Water” and “Slow Tide.”')).toMatchObject({
      titled: 4,
      short: 4,
      sentences: 0,
    });
  });

  test('an article of speech prints sentences', () => {
    expect(
      habits('“We will sail at noon today,” said Ana Ruiz. “We will not wait for them.”'),
    ).toMatchObject({ titled: 0, short: 0, sentences: 4, doubles: true });
  });

  test('words that stand in marks and outside them again are counted', () => {
    const { marked, unmarked } = habits('“Rez” is fun. Rez sold well, and “Rez” again.');
    expect(marked).toEqual([2, 2]);
    expect(unmarked).toEqual([1, 1]);
  });

  test('a writer who speaks to the reader is heard', () => {
    expect(habits('I think you know it. We call it “free.”').voice).toBe(3);
    expect(habits('The boat is called “free.”').voice).toBe(0);
  });

  test('a paragraph without a stop is open', () => {
    expect(habits('A heading with “words”\n\nA sentence.').open).toEqual([false, false]);
    expect(habits('A heading with “words” in it\n\nA sentence.').open).toEqual([true, false]);
  });
});

test('a single mark is no double one', () => {
  expect([isSingle('‘a’', 0), isSingle('“a”', 0)]).toEqual([true, false]);
});
