import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPlaceName } from './place-name.ts';

test.each([
  ['Oslo', 'oslo'],
  ['Tromsø', 'tromso'],
  ['Łódź', 'lodz'],
  ['Gießen', 'giessen'],
  ['Saint-Denis', 'st denis'],
  ['St. Louis', 'st louis'],
  ['Mt. Rainier', 'mount rainier'],
  ['Ft. Worth', 'fort worth'],
  ["Xi'an", 'xian'],
  ['Xi’an', 'xian'],
  ['', ''],
])('“%s” is looked up as “%s”', (name, key) => {
  expect(foldPlaceName(name)).toBe(key);
});

test('several names fold line by line', () => {
  expect(foldPlaceName('Paris\nSaint-Denis')).toBe(
    `${foldPlaceName('Paris')}\n${foldPlaceName('Saint-Denis')}`,
  );
});

test('folding twice changes nothing more', () => {
  const name = fc
    .array(fc.constantFrom('A', 'é', 'ø', '-', ' ', "'", '.', 'z', 'Mt '))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, (text) => {
      expect(foldPlaceName(foldPlaceName(foldPlaceName(text)))).toBe(
        foldPlaceName(foldPlaceName(text)),
      );
    }),
  );
});
