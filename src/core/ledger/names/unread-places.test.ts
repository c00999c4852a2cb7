import { expect, test } from 'vitest';
import { quoteRow } from '../../../test/support/ledger/ledger-rows.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { unreadPlaces } from './unread-places.ts';

const TEXT = 'On Monday he said “the bridge is quite safe” and left.';
const published = (...rows: ReturnType<typeof quoteRow>[]) => ({
  quotes: rows,
  withdrawn: [],
  foreign: [],
});
const row = quoteRow('q1', {
  exact: 'the bridge is quite safe',
  prefix: 'he said ',
  suffix: ' and',
});

test('the words of a quote that is read no more keep their anchor', () => {
  const [place] = unreadPlaces(articleTextFromPlain(TEXT), published(row), []);
  expect(place?.id).toBe('q1');
  expect(
    TEXT.slice(place?.start).startsWith('the bridge') ||
      TEXT.slice(place?.start).startsWith('“the'),
  ).toBe(true);
});

test.each([
  ['it is read', published(row), ['q1']],
  ['its words are gone', published(quoteRow('q1', { exact: 'nobody had seen the ferry' })), []],
  ['nothing was published', undefined, []],
])('none where %s', (_, rows, ids) => {
  expect(unreadPlaces(articleTextFromPlain(TEXT), rows, ids)).toEqual([]);
});
