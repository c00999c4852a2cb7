import { describe, expect, test } from 'vitest';
import { ledgerOf, quoteRow } from '../../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import type { QuoteRow } from '../ledger.ts';
import { indexQuotes } from '../record/published.ts';
import { noTombstones } from '../record/tombstones.ts';
import { findMovedQuotes } from './moved-quotes.ts';

const LONG = 'The bridge is safe for all traffic from this very day on';
const PASSAGE = { prefix: 'The mayor told the crowd: ', suffix: ' and left the hall.' };

/** Looks for rows of an article among the quotes of others, whose surroundings are given. */
async function moved(
  rows: QuoteRow[],
  here: { id: string; words: string; around?: typeof PASSAGE }[],
  stays = false,
) {
  const entries = here.map(({ id, words }) =>
    makeEntry('2024-02-09', id, {
      id,
      quotes: [{ id: `new-${id}`, kind: 'direct', words, by: 'none', confidence: 1 }],
    }),
  );
  const old = makeEntry('2024-02-08', 'bridge', { id: 'bridge' });
  const found = await findMovedQuotes(rows, {
    entries: stays ? [old, ...entries] : entries,
    published: indexQuotes(ledgerOf({ quotes: rows }), noTombstones),
    selectorsOf: (entry) => {
      const quote = here.find(({ id }) => id === entry.id);
      const none = { prefix: 'Elsewhere: ', suffix: ' so they said.' };
      const around = quote?.around ?? none;
      return Promise.resolve(quote ? [{ exact: quote.words, start: 0, ...around }] : []);
    },
  });
  return [...found].map(([id, list]) => [id, list.map((row) => row.id)]);
}

describe('findMovedQuotes', () => {
  const row = quoteRow('q1', { exact: LONG, ...PASSAGE });

  test('the passage around it came along', async () => {
    expect(await moved([row], [{ id: 'new', words: LONG, around: PASSAGE }], true)).toEqual([
      ['new', ['q1']],
    ]);
  });

  test('the same words alone do not do where its article is still there', async () => {
    expect(await moved([row], [{ id: 'new', words: LONG }], true)).toEqual([]);
  });

  test('they do where its article is gone and they are long enough', async () => {
    expect(await moved([row], [{ id: 'new', words: LONG }])).toEqual([['new', ['q1']]]);
    const short = quoteRow('q1', { exact: 'No way back.', ...PASSAGE });
    expect(await moved([short], [{ id: 'new', words: 'No way back.' }])).toEqual([]);
  });

  test('of two articles the one with the closest passage', async () => {
    const here = [
      { id: 'a', words: LONG },
      { id: 'b', words: LONG, around: PASSAGE },
    ];
    expect(await moved([row], here)).toEqual([['b', ['q1']]]);
  });

  test('the rest of an article’s lost quotes are looked for where some went', async () => {
    const other = quoteRow('q2', { exact: 'Nobody will ever read this again.' });
    expect(await moved([row, other], [{ id: 'new', words: LONG, around: PASSAGE }])).toEqual([
      ['new', ['q1', 'q2']],
    ]);
  });

  test('nothing lost, nothing moved', async () => {
    expect(await moved([], [{ id: 'new', words: LONG }])).toEqual([]);
  });
});
