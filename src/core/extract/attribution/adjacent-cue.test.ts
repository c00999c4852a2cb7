import { describe, expect, test } from 'vitest';
import { itemOf, readProse, wordAt } from '../../../test/support/prose.ts';
import { adjacentCue, cueItemOf, hasAdjacentCue } from './adjacent-cue.ts';

describe('adjacentCue', () => {
  test.each<[string, number, string]>([
    ['Ana Ruiz said no.', 1, 'said'],
    ['“No,” said Ana Ruiz.', 2, 'said'],
    ['Ana Ruiz has said no.', 3, 'said'],
    ['Ana Ruiz has repeatedly said no.', 3, 'said'],
    ['Ana Ruiz, the mayor, said no.', 4, 'said'],
    ['Ana Ruiz, speaking on the pier, said no.', 4, 'said'],
    ['According to Ana Ruiz it is over.', 5, 'According'],
    ['Ana Ruiz of the Harbour Board said no.', 6, 'said'],
  ])('%s', (text, type, cue) => {
    const reading = readProse(text);
    const found = adjacentCue(reading.sequence.items, itemOf(reading, 'Ana Ruiz'));
    expect(found.type).toBe(type);
    expect(wordAt(reading, found.item)).toBe(cue);
  });

  test.each([
    'Ana Ruiz sailed home.',
    'Ana Ruiz, the mayor, sailed. “No,” said Karl Moss.',
    'Ana Ruiz',
    '“No,” said Karl Moss, and Ana Ruiz left.',
  ])('none in: %s', (text) => {
    const reading = readProse(text);
    const at = itemOf(reading, 'Ana Ruiz');
    expect(adjacentCue(reading.sequence.items, at)).toEqual({ type: 0, item: -1 });
    expect(hasAdjacentCue(reading.sequence.items, at)).toBe(false);
    expect(cueItemOf(reading.sequence.items, at)).toBe(-1);
  });

  test('of nothing, none', () => {
    expect(adjacentCue([], 0)).toEqual({ type: 0, item: -1 });
  });
});
