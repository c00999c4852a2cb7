import { expect, test } from 'vitest';
import { finish } from '../../test/support/finished-articles.ts';
import { changedElsewhere } from './read-again.ts';

const BODY = '“It is safe for all,” Anna Berg said. “It is safe for all,” Tom Reed said.';
const read = (more = '') => finish(BODY, { more });
const starts = read().article.quotes.map(({ spans }) => spans[0]?.start ?? 0);

test('an entry may decide about its own quote, and no other', () => {
  const after = read(
    'quotes:\n  - match: It is safe for all,\n    which: 1\n    speaker: Ida Holm\n',
  );
  expect(changedElsewhere(read(), after, starts[0] ?? 0)).toBe(false);
  expect(changedElsewhere(read(), after, starts[1] ?? 0)).toBe(true);
});

test('nor may it take another quote away', () => {
  const after = read('quotes:\n  - match: It is safe for all,\n    which: 1\n    quote: false\n');
  expect(changedElsewhere(read(), after, starts[0] ?? 0)).toBe(false);
  expect(changedElsewhere(read(), after, starts[1] ?? 0)).toBe(true);
});
