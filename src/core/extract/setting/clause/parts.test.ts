import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../../test/support/clause.ts';
import { afterCue, between, front, takesObject, type Part } from './parts.ts';

const words = (part: Part | undefined) =>
  part?.tokens
    .slice(part.first, part.after)
    .map(({ text }) => text)
    .join(' ');
const read = (text: string, part: typeof afterCue) => {
  const { clause, dates } = clauseOf(text);
  return words(part(clause, dates));
};

describe('afterCue', () => {
  test.each([
    ['“We sail,” Ana Ruiz said on Monday in Tolva.', 'on Monday in Tolva'],
    ['“We sail,” said Ana Ruiz on Monday.', 'on Monday'],
    ['“We sail,” said Ana Ruiz, a professor at the University of Tolva, on Monday.', 'on Monday'],
    ['“We sail,” said Ana Ruiz, 34, a professor, on Monday.', 'on Monday'],
    ['“We sail,” Ana Ruiz told reporters on Monday.', 'reporters on Monday'],
  ])('%s', (text, part) => {
    expect(read(text, afterCue)?.replace(/ \.$/, '')).toBe(part);
  });

  test('what is said is no part of it', () => {
    expect(read('Ana Ruiz said the 2019 vote was “a farce.”', afterCue)).toBeUndefined();
    expect(read('Ana Ruiz said Thursday was “a dark day.”', afterCue)).toBeUndefined();
  });

  test('it says where somebody spoke only for verbs that need a mouth', () => {
    const speaks = (text: string) => {
      const { clause, dates } = clauseOf(text);
      return afterCue(clause, dates)?.speaksFrom !== undefined;
    };
    expect(speaks('“We sail,” Ana Ruiz said in Tolva.')).toBe(true);
    expect(speaks('“We sail,” Ana Ruiz wrote in Tolva.')).toBe(false);
  });
});

describe('between', () => {
  test.each([
    ['Ana Ruiz on Thursday insisted that it was “a farce.”', 'on Thursday'],
    [
      'Ana Ruiz, speaking in Tolva on Thursday, said it was “a farce.”',
      'speaking in Tolva on Thursday ,',
    ],
  ])('%s', (text, part) => {
    expect(read(text, between)).toBe(part);
  });

  test('an apposition is none', () => {
    expect(read('Ana Ruiz, the mayor in Tolva, said it was “a farce.”', between)).toBeUndefined();
  });
});

describe('front', () => {
  test.each([
    ['On Thursday, Ana Ruiz said it was “a farce.”', 'On Thursday ,'],
    [
      'In an interview on Thursday, Mayor Ana Ruiz said it was “a farce.”',
      /^In an interview on Thursday ,/,
    ],
    ['TOLVA — On Thursday, Ana Ruiz said it was “a farce.”', 'On Thursday ,'],
    ['It rained, and on Thursday Ana Ruiz said it was “a farce.”', 'on Thursday'],
  ])('%s', (text, part) => {
    const found = read(text, front);
    if (typeof part === 'string') expect(found).toBe(part);
    else expect(found).toMatch(part);
  });

  test('what is said may open the sentence', () => {
    expect(read('Six months ago, Ana Ruiz said, nobody was “on board.”', front)).toBeUndefined();
    expect(read('In June, Ana Ruiz said, ministers “left.”', front)).toBeUndefined();
    expect(read('In June, Ana Ruiz said, adding that it was “a farce.”', front)).toBe('In June ,');
  });
});

test.each([
  ['called', true],
  ['criticized', true],
  ['said', false],
  ['bridge', false],
])('“%s” takes an object: %s', (cue, takes) => {
  expect(takesObject(cue)).toBe(takes);
});
