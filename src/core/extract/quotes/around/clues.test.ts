import { expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { MARK_CLUES } from '../../words/mark-words.ts';
import { readClues } from './clues.ts';

/** The clues before and after the last words in marks, each with how far it is. */
function clues(text: string): Record<string, number>[] {
  const { outline } = readProse(text);
  const stretch = outline.stretches.at(-1);
  if (!stretch) throw new Error('no stretch');
  const { first, after, paragraph } = stretch;
  return [
    readClues(outline, first - 1, -1, paragraph),
    readClues(outline, after, 1, paragraph),
  ].map((found) =>
    Object.fromEntries(
      MARK_CLUES.flatMap((name, k): [string, number][] => {
        const distance = found[k] ?? -1;
        return distance < 0 ? [] : [[name, distance]];
      }),
    ),
  );
}

test.each([
  ['“Slow Tide” director Vera Holt left.', {}, { maker: 0 }],
  ['He removed the word “urgent” here.', { mention: 0 }, {}],
  ['The sign said in large red letters “Closed” here.', { slogan: 2, mention: 0 }, {}],
])('%s', (text, before, after) => {
  const [ahead, behind] = clues(text);
  expect(ahead).toMatchObject(before);
  expect(behind).toMatchObject(after);
});

test('a clue in another sentence or paragraph tells nothing', () => {
  expect(clues('They saw the film. “Closed” stood there.')[0]).toEqual({});
  expect(clues('They saw the film\n\n“Closed” stood there.')[0]).toEqual({});
});

test('other words in marks count as one word', () => {
  expect(clues('She directed “A Long Way to the Far Sea” and “Slow Tide” once.')[0]).toHaveProperty(
    'made',
  );
});
