import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits, type WordRules } from './find-hits.ts';
import { readQuestion } from './read-question.ts';

const rules: WordRules = {
  stem: (term) => term.replace(/(?:ning|s)$/, '').replace(/n$/, ''),
  lang: 'en',
};
const hits = (text: string, question: string) =>
  findHits(text, readQuestion(question), rules).map(({ start, end, part }) => [
    text.slice(start, end),
    part,
  ]);

describe('findHits', () => {
  test.each<[string, string, unknown[]]>([
    ['The boat sails.', 'boat', [['boat', 0]]],
    [
      'Boats and a boat.',
      'boat',
      [
        ['Boats', 0],
        ['boat', 0],
      ],
    ],
    ['Boats and a boat.', '“boat”', [['boat', 0]]],
    [
      'The cease-fire holds; a ceasefire.',
      'cease-fire',
      [
        ['cease-fire', 0],
        ['ceasefire', 0],
      ],
    ],
    ['We shall strike.', '“we shall”', [['We shall', 0]]],
    ['We shall strike.', '“shall we”', []],
    [
      'The boat sails.',
      'sails boat',
      [
        ['boat', 1],
        ['sails', 0],
      ],
    ],
    ['The boat.', '', []],
    ['', 'boat', []],
  ])('%j asked for %j', (text, question, expected) => {
    expect(hits(text, question)).toEqual(expected);
  });

  test('hits lie in the text and are in its order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, question) => {
          const found = findHits(text, readQuestion(question), rules);
          return found.every(
            ({ start, end }, k) =>
              start >= (found[k - 1]?.start ?? 0) && end > start && end <= text.length,
          );
        },
      ),
    );
  });
});
