import { describe, expect, test } from 'vitest';
import { entityOf, readPeople } from '../../../../test/support/prose.ts';
import { resolveReferences } from './pronouns.ts';

function meaning(text: string, printed: string, nth = 0): string | undefined {
  const people = readPeople(text);
  resolveReferences(people.reading, people.chain, new Set());
  return entityOf(people, printed, nth)?.name;
}

describe('pronouns', () => {
  test.each([
    ['Ana Ruiz met Karl Moss. She left early.', 'She', 'Ana Ruiz'],
    ['Ana Ruiz met Karl Moss. He left early.', 'He', 'Karl Moss'],
    ['Ana Ruiz opened the bridge. Her speech was short.', 'Her', 'Ana Ruiz'],
    ['The Harbour Board met on Monday. It said the pier was safe.', 'It', 'Harbour Board'],
    ['Ana Ruiz, who built the pier, left.', 'who', 'Ana Ruiz'],
    ['Asked whether she was ill, Ana Ruiz shook her head.', 'she', 'Ana Ruiz'],
  ])('%s', (text, printed, name) => {
    expect(meaning(text, printed)).toBe(name);
  });

  test.each([
    ['nobody of that gender is named', 'Karl Moss left the pier. She waved.', 'She'],
    [
      'a stranger is nearer',
      'Ana Ruiz sat down.\n\nA driver said the road was closed. She wept.',
      'She',
    ],
    ['“it” is no person', 'Ana Ruiz sat down. It said the pier was safe.', 'It'],
    ['“which” is nobody', 'Ana Ruiz saw the pier, which shook.', 'which'],
  ])('is open where %s', (_, text, printed) => {
    expect(meaning(text, printed)).toBeUndefined();
  });

  test('who is told something is not the one who tells it', () => {
    expect(meaning('Ana Ruiz called Eva Holm. She told Eva Holm to wait.', 'She')).toBe('Ana Ruiz');
  });
});

describe('descriptions', () => {
  test('“the minister” is the one whose title was printed', () => {
    expect(
      meaning(
        'Foreign Minister Ana Ruiz met Mayor Karl Moss. On Friday the minister left.',
        'the minister',
      ),
    ).toBe('Ana Ruiz');
  });

  test('“a minister” is somebody new', () => {
    expect(
      meaning('Foreign Minister Ana Ruiz left. Then a minister called.', 'a minister'),
    ).toBeUndefined();
  });

  test('“the board” is the body that was named', () => {
    expect(meaning('The Harbour Board met. On Friday the board said no.', 'the board')).toBe(
      'Harbour Board',
    );
  });
});

test('a mention that is resolved is recorded with the person, by its form', () => {
  const people = readPeople('Mayor Ana Ruiz sat down. She smiled. On Friday the mayor left.');
  resolveReferences(people.reading, people.chain, new Set());
  expect(entityOf(people, 'Mayor Ana Ruiz')?.mentions.map(({ form }) => form)).toEqual([
    'full',
    'pronoun',
    'description',
  ]);
});

test('“that president” tells no role of the one who quarrelled with him', () => {
  const people = readPeople('Ana Ruiz quarrelled with the club. That president is gone.');
  resolveReferences(people.reading, people.chain, new Set());
  expect(entityOf(people, 'Ana Ruiz')?.roles).toEqual([]);
});
