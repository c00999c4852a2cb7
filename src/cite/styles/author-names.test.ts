import { describe, expect, test } from 'vitest';
import { inOrder, inverted, listNames, shortForm, withInitials } from './author-names.ts';
import type { Author } from '../../core/authors/author.ts';

const person = (given: string, family: string, suffix = ''): Author => ({
  name: `${given} ${family}`,
  kind: 'person',
  parts: { given, family, suffix },
});
const desk: Author = { kind: 'organization', name: 'Harbour Desk' };

describe('an author’s name', () => {
  test.each([
    [person('Anna', 'Berg'), 'Anna Berg', 'Berg, Anna', 'Berg, A.', 'Berg'],
    [person('Anna Maria', 'Berg'), 'Anna Maria Berg', 'Berg, Anna Maria', 'Berg, A. M.', 'Berg'],
    [person('Jean-Paul', 'Hale'), 'Jean-Paul Hale', 'Hale, Jean-Paul', 'Hale, J.-P.', 'Hale'],
    [person('F.W.', 'de Lund'), 'F.W. de Lund', 'de Lund, F.W.', 'de Lund, F. W.', 'de Lund'],
    [
      person('Martin', 'Lund', 'Jr.'),
      'Martin Lund Jr.',
      'Lund, Martin, Jr.',
      'Lund, M., Jr.',
      'Lund',
    ],
    [person('Élodie', 'Roy'), 'Élodie Roy', 'Roy, Élodie', 'Roy, É.', 'Roy'],
    [desk, 'Harbour Desk', 'Harbour Desk', 'Harbour Desk', 'Harbour Desk'],
  ])('%j', (author, ordered, first, initials, short) => {
    expect([inOrder(author), inverted(author), withInitials(author), shortForm(author)]).toEqual([
      ordered,
      first,
      initials,
      short,
    ]);
  });
});

describe('listNames', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B, and C'],
  ])('%j is “%s”', (names, listed) => {
    expect(listNames(names, [' and ', ', and '])).toBe(listed);
  });
});
