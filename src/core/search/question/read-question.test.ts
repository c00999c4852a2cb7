import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from './read-question.ts';

const parts = (question: string) =>
  readQuestion(question).map(({ printed, length, exact }) => [printed, length, exact]);

describe('readQuestion', () => {
  test.each<[string, unknown[]]>([
    [
      'two words',
      [
        ['two', 1, false],
        ['words', 1, false],
      ],
    ],
    ['“two words”', [['two words', 2, true]]],
    [
      'one “two words” three',
      [
        ['one', 1, false],
        ['two words', 2, true],
        ['three', 1, false],
      ],
    ],
    [
      '"two words',
      [
        ['two', 1, false],
        ['words', 1, false],
      ],
    ],
    ['al-Bashir', [['al-Bashir', 2, false]]],
    [
      'a,b',
      [
        ['a', 1, false],
        ['b', 1, false],
      ],
    ],
    ['9/11', [['9/11', 2, false]]],
    ['', []],
    ['  ', []],
    ['“”', []],
    ['?!', []],
  ])('%j', (question, expected) => {
    expect(parts(question)).toEqual(expected);
  });

  test('hyphened words are one word, too, unless they are many', () => {
    expect(readQuestion('cease-fire')[0]?.joined).toBe('ceasefire');
    expect(readQuestion('a-b-c-d')[0]).not.toHaveProperty('joined');
    expect(readQuestion('9/11')[0]).not.toHaveProperty('joined');
  });

  test('letters of a script without spaces are looked up in pairs', () => {
    const [part] = readQuestion('明日出発');
    expect(part?.length).toBe(4);
    expect(part?.words.map(({ terms }) => terms)).toEqual([['明日'], ['日出'], ['出発']]);
    expect(readQuestion('港')[0]?.words[0]?.terms).toEqual(['港']);
  });

  test('a number keeps its sign', () => {
    expect(readQuestion('$5m')[0]?.words[0]?.terms).toContain('$5m');
    expect(readQuestion('5 %')[0]?.words[0]?.terms).toContain('%5');
  });

  test('no question makes a part without words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) =>
        readQuestion(question).every(
          ({ words, length }) =>
            words.length > 0 && words.every(({ at, terms }) => at < length && terms.length > 0),
        ),
      ),
    );
  });
});
