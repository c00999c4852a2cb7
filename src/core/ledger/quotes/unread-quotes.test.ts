import { describe, expect, test } from 'vitest';
import { articleRow, ledgerOf, quoteRow } from '../../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import type { QuoteRow } from '../ledger.ts';
import { noTombstones } from '../record/tombstones.ts';
import { withoutUnread } from './unread-quotes.ts';

const WORDS = 'The bridge is safe for all traffic.';
const BODY = 'a'.repeat(16);

/** Ids of lost quotes that were taken away and not only left unread. */
async function lost(
  row: QuoteRow,
  text: string,
  {
    body = 'b'.repeat(16),
    denied,
    source = '',
  }: { body?: string; denied?: string[]; source?: string } = {},
): Promise<string[]> {
  const entry = makeEntry('2024-02-08', 'bridge', {
    id: 'bridge',
    basis: { body, ...(denied ? { denied } : {}) },
  });
  const ledger = ledgerOf({ quotes: [row], articles: [articleRow('bridge', { body: BODY })] });
  const left = await withoutUnread([row], {
    entries: [entry],
    record: { ledger, tombstones: noTombstones },
    textOf: () => Promise.resolve({ ...articleTextFromPlain(text), readSource: () => source }),
  });
  return left.map(({ id }) => id);
}

describe('withoutUnread', () => {
  const row = quoteRow('q1', { exact: WORDS, prefix: 'He said ', suffix: ' and left.' });

  test('in an unchanged article only the program reads otherwise', async () => {
    expect(await lost(row, '', { body: BODY })).toEqual([]);
  });

  test('words that are between marks where they were are only unread', async () => {
    expect(await lost(row, `He said “${WORDS}” and left.`)).toEqual([]);
  });

  test('words that are gone were taken away', async () => {
    expect(await lost(row, 'Nothing was said on that day.')).toEqual(['q1']);
  });

  test('words without their marks were taken out of them', async () => {
    expect(await lost(row, `He said ${WORDS} and left.`)).toEqual(['q1']);
  });

  test('an editor’s “no quote” is a decision', async () => {
    expect(await lost(row, `He said “${WORDS}” and left.`, { denied: [WORDS] })).toEqual(['q1']);
  });

  test('what the text has no more may be in the file', async () => {
    expect(await lost(row, 'Nothing.', { source: `He said “${WORDS}” and left.` })).toEqual([]);
  });

  test('one that the ledger has as unread stays so', async () => {
    expect(await lost({ ...row, unread: true }, 'Nothing.')).toEqual([]);
  });

  test('without its article a quote is lost', async () => {
    const left = await withoutUnread([row], {
      entries: [],
      record: { ledger: ledgerOf({ quotes: [row] }), tombstones: noTombstones },
      textOf: () => Promise.reject(new Error('asked for a text that is not there')),
    });
    expect(left).toEqual([row]);
  });
});
