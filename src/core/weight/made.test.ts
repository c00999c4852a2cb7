import { expect, test } from 'vitest';
import { formsMade, madeSince, wasMade } from './made.ts';

test('a row that is older than the rules was published with everything, and stays so', () => {
  expect(wasMade({}, 'page')).toBe(true);
  expect(formsMade({})).toEqual(['rss', 'atom', 'json']);
  expect(madeSince({}, ['page'])).toEqual({});
});

test('a new row says what was made, in one order', () => {
  expect(madeSince(undefined, ['json', 'page', 'rss'])).toEqual({ made: ['page', 'rss', 'json'] });
  expect(madeSince(undefined, [])).toEqual({ made: [] });
});

test('what was made once is made for good, and more may be', () => {
  expect(madeSince({ made: ['page'] }, [])).toEqual({ made: ['page'] });
  expect(madeSince({ made: ['rss'] }, ['atom'])).toEqual({ made: ['rss', 'atom'] });
  expect(wasMade({ made: [] }, 'page')).toBe(false);
});
