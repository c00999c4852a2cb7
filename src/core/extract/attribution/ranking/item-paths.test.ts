import { expect, test } from 'vitest';
import { quoteItem, readProse } from '../../../../test/support/prose.ts';
import { CLASS } from '../../prose/sequence.ts';
import { pathCode, wholePath } from './item-paths.ts';

const reading = readProse('“We sail,” said Ana Ruiz, the mayor of Eastpool, who left.');
const { items } = reading.sequence;
const quote = quoteItem(reading);

test('a path begins with the item nearest to where it starts', () => {
  expect(items[quote + 1]?.cls).toBe(CLASS.say);
  expect(pathCode(items, quote + 1, quote + 2, 1)).toBe(CLASS.say);
  expect(pathCode(items, quote + 1, quote + 3, 1) >> 5).toBe(CLASS.say);
});

test('no way, no number', () => {
  expect(pathCode(items, quote, quote, 1)).toBe(0);
  expect(wholePath(items, quote, quote + 1)).toBe(wholePath(items, 0, 1));
});

test('only the first four items count, in twenty bits', () => {
  expect(pathCode(items, 0, 4, 1)).toBe(pathCode(items, 0, items.length, 1));
  expect(pathCode(items, 0, items.length, 1)).toBeLessThan(2 ** 20);
});

test('the direction matters', () => {
  expect(pathCode(items, quote + 1, quote + 3, 1)).not.toBe(pathCode(items, quote + 2, quote, -1));
});

test('of a whole path every item counts, but not its ends', () => {
  const changed = items.map((item, at) => (at === 3 ? { ...item, cls: CLASS.dash } : item));
  expect(wholePath(items, 0, 6)).not.toBe(wholePath(changed, 0, 6));
  expect(wholePath(items, 3, 6)).toBe(wholePath(changed, 3, 6));
});
