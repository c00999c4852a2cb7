import { expect, test } from 'vitest';
import { countedArchive } from '../test/support/counted-archive.ts';
import { publishedMonth } from './published-month.ts';

test.each([
  ['month', '2024-03'],
  ['off', undefined],
] as const)('with epub: %s the site has the e-book of %s', (epub, id) => {
  const archive = countedArchive({ '2024-02-08': 2, '2024-03-01': 1 });
  expect(publishedMonth(archive, { epub })?.id).toBe(id);
});
