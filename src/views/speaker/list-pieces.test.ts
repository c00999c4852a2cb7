import { expect, test } from 'vitest';
import { listPieces } from './list-pieces.ts';

test.each([
  [[{ name: 'Ana' }], [{ name: 'Ana' }]],
  [
    [{ name: 'Ana' }, { name: 'Ole' }],
    [{ name: 'Ana' }, ' and ', { name: 'Ole' }],
  ],
  [
    [{ name: 'Ana' }, { name: 'Ole' }, { name: 'Ida' }],
    [{ name: 'Ana' }, ', ', { name: 'Ole' }, ' and ', { name: 'Ida' }],
  ],
])('%o', (members, pieces) => {
  expect(listPieces(members)).toEqual(pieces);
});
