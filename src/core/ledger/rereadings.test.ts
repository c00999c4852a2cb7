import { describe, expect, test } from 'vitest';
import { articleRow, ledgerOf } from '../../test/support/ledger/ledger-rows.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import type { QuoteRow } from './ledger.ts';
import { findRereadings, noRereadings } from './rereadings.ts';
import { noTombstones } from './record/tombstones.ts';
import { updateLedger } from './update-ledger.ts';

const SAID =
  '“The bridge is safe for all traffic from today,” said Mayor Stefan Iliev.\n\nHarbour master Elena Markova said: “The ferry stays until the spring.”';
const { archive, articles } = archiveOf([SAID]);
const [article] = articles;
if (!article) throw new Error('The article is missing.');
const textOf = () => Promise.resolve({ ...article, readSource: () => SAID });
const { ledger } = await updateLedger(
  archive,
  { ledger: ledgerOf({}), tombstones: noTombstones },
  noRereadings,
  textOf,
);
const [row, ...others] = ledger.quotes;
if (!row) throw new Error('The row is missing.');

async function reread(more: Partial<QuoteRow>, body = ledger.articles[0]?.body) {
  const quotes = [{ ...row, ...more } as QuoteRow, ...others];
  const rows = [{ ...articleRow(article?.id ?? ''), ...(body === undefined ? {} : { body }) }];
  const record = { ledger: { ...ledger, quotes, articles: rows }, tombstones: noTombstones };
  const { reworded, regiven } = await findRereadings(archive, record, textOf);
  return { reworded: [...reworded], regiven: [...regiven] };
}

describe('findRereadings', () => {
  test('nothing where all is as it was published', async () => {
    expect(await reread({})).toEqual({ reworded: [], regiven: [] });
  });

  test('in an unchanged article, other words and another speaker are the program’s', async () => {
    expect(await reread({ exact: 'The bridge is safe' })).toEqual({
      reworded: [row.id],
      regiven: [],
    });
    expect(await reread({ speaker: 'elena-markova' })).toEqual({ reworded: [], regiven: [row.id] });
  });

  test('in an edited article they are the editor’s', async () => {
    const edited = 'f'.repeat(16);
    expect(
      await reread(
        { exact: 'The bridge was closed to lorries on Monday.', prefix: '', suffix: '' },
        edited,
      ),
    ).toEqual({ reworded: [], regiven: [] });
    expect(await reread({ speaker: 'elena-markova' }, edited)).toEqual({
      reworded: [],
      regiven: [],
    });
  });
});
