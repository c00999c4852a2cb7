import { describe, expect, test } from 'vitest';
import { mentionOf, readProse } from '../../../../test/support/prose.ts';
import { lemmaCode } from '../../prose/sequence.ts';
import { readTraits } from './mention-traits.ts';

function traitsOf(text: string, printed: string) {
  const reading = readProse(text);
  const { outline, sequence, mentions } = reading;
  return readTraits(outline, sequence, mentions)[mentionOf(reading, printed)];
}

describe('readTraits', () => {
  test('the cue beside a mention, and none for one inside a quote', () => {
    const text = '“We met Eva Holm,” said Ana Ruiz.';
    expect(traitsOf(text, 'Ana Ruiz')).toMatchObject({ cueType: 2 });
    expect(traitsOf(text, 'Eva Holm')).toMatchObject({ cueType: 0, cueItem: -1 });
  });

  test('the verb of the cue has a number', () => {
    const text = '“We met Eva Holm,” said Ana Ruiz.';
    expect(traitsOf(text, 'Ana Ruiz')?.cueLemma).toBe(lemmaCode('say'));
    expect(traitsOf(text, 'Eva Holm')?.cueLemma).toBe(-1);
  });

  test('how often the head of a mention is mentioned', () => {
    const text = 'Then Ana Ruiz met Eva Ruiz. On Friday Karl Moss left.';
    expect(traitsOf(text, 'Eva Ruiz')?.frequency).toBe(2);
    expect(traitsOf(text, 'Karl Moss')?.frequency).toBe(1);
    expect(traitsOf('Karl Moss left. '.repeat(12), 'Karl Moss')?.frequency).toBe(8);
  });

  test.each([
    ['Then the official left.', 'the official', 1],
    ['Then an official left.', 'an official', 2],
    ['Then another official left.', 'another official', 2],
    ['Then some officials left.', 'some officials', 3],
    ['Then Ana Ruiz left.', 'Ana Ruiz', 0],
  ])('how definite it is: %s', (text, printed, definite) => {
    expect(traitsOf(text, printed)?.definite).toBe(definite);
  });

  test('a full name, a surname and each sort of pronoun are kinds of their own', () => {
    const kinds = [
      traitsOf('Then Ana Ruiz left.', 'Ana Ruiz'),
      traitsOf('Ana Ruiz came. Then Ruiz left.', 'Ruiz'),
      traitsOf('Then she left.', 'she'),
      traitsOf('Then we left.', 'we'),
      traitsOf('Then they met him there.', 'him'),
      traitsOf('Then they left.', 'they'),
      traitsOf('Then the ministry left.', 'the ministry'),
      traitsOf('Then the report came.', 'the report'),
    ].map((traits) => traits?.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    // A kind has four bits in the numbers of the features.
    for (const kind of kinds) expect(kind).toBeLessThan(16);
  });
});
