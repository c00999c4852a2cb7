import { describe, expect, test } from 'vitest';
import { editorNote, isOnlyNote } from './editor-note.ts';

const match = 'We sail';

describe('editorNote', () => {
  test.each([
    [{ match }, undefined],
    [{ match, speaker: 'Ana Ruiz' }, undefined],
    [{ match, said: null }, { said: null }],
    [{ match, said: 'nonsense' }, { said: null }],
    [{ match, place: false as const }, { place: null }],
    [{ match, place: null }, { place: null }],
    [{ match, place: 'Tolva' }, { place: { name: 'Tolva', index: 3 } }],
    [
      { match, place: 'Tolva', country: 'BG' },
      { place: { name: 'Tolva', country: 'BG', index: 3 } },
    ],
    [{ match, country: 'BG' }, undefined],
    [{ match, translated: 'by Eva Holm' }, { translated: 'by Eva Holm' }],
    [{ match, source: { name: 'Minutes' } }, { source: { name: 'Minutes' } }],
  ])('%j', (override, note) => {
    expect(editorNote(override, 3)).toEqual(note);
  });

  test.each([
    ['2024-02-07', '2024-02-07', '2024-02-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('said: %s', (said, start, end) => {
    expect(editorNote({ match, said }, 0)?.said).toMatchObject({ start, end });
  });
});

describe('isOnlyNote', () => {
  test.each([
    [{ match, said: '2024' }, true],
    [{ match, said: '2024', speaker: null }, false],
    [{ match, said: '2024', role: 'Mayor' }, false],
    [{ match, place: 'Tolva', quote: true }, false],
    [{ match }, false],
  ])('%j: %s', (override, only) => {
    expect(isOnlyNote(override)).toBe(only);
  });
});
