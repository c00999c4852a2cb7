import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPieces } from './read-pieces.ts';

const OR = new Set(['OR']);
const print = (question: string) =>
  readPieces(question, OR).map(
    ({ part, not, or, start, end }) =>
      `${or ? '|' : ''}${not ? '-' : ''}${part.printed}${part.exact ? '!' : ''} ${question.slice(start, end)}`,
  );

describe('readPieces', () => {
  test.each<[string, string[]]>([
    ['ferry talks', ['ferry ferry', 'talks talks']],
    ['ferry -talks', ['ferry ferry', '-talks -talks']],
    ['-“no way” ferry', ['-no way! -“no way”', 'ferry ferry']],
    ['fire-cease', ['fire-cease fire-cease']],
    ['ferry - talks', ['ferry ferry', 'talks talks']],
    ['ceasefire OR truce', ['ceasefire ceasefire', '|truce truce']],
    ['a OR b OR c', ['a a', '|b b', '|c c']],
    ['ceasefire|truce', ['ceasefire ceasefire', '|truce truce']],
    ['“no way” OR never', ['no way! “no way”', '|never never']],
    ['OR ferry', ['ferry ferry']],
    ['ferry OR', ['ferry ferry']],
    ['ferry or talks', ['ferry ferry', 'or or', 'talks talks']],
    ['a OR -b', ['a a', '-b -b']],
    ['(ferry)', ['ferry ferry']],
    ['strike "we', ['strike strike', 'we we']],
    ['−5 degrees', ['-5 −5', 'degrees degrees']],
    ['', []],
  ])('%s', (question, pieces) => {
    expect(print(question)).toEqual(pieces);
  });

  test('pieces are in order and do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab -"|OR“') }), (question) => {
        let end = 0;
        for (const piece of readPieces(question, OR)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(question.length);
      }),
    );
  });
});
