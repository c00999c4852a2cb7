import { describe, expect, test } from 'vitest';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  stone,
  stonesOf,
} from '../../../test/support/ledger/ledger-rows.ts';
import { archiveOf } from '../../../test/support/finished-articles.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import type { Ledger } from '../ledger.ts';
import { noTombstones } from '../record/tombstones.ts';
import { noRereadings } from '../rereadings.ts';
import { updateQuotes } from './quotes.ts';

const SAID = '“The bridge is safe for all traffic from today,” said Mayor Stefan Iliev.';
const { archive, articles } = archiveOf([SAID, { more: 'updated: 2024-02-10\n' }]);
const [article] = articles;
if (!article) throw new Error('The article is missing.');

const update = (
  ledger: Partial<Ledger>,
  rereadings = noRereadings,
  tombstones = noTombstones,
  correctedOn?: CalendarDate,
) =>
  updateQuotes(
    archive,
    { ledger: ledgerOf(ledger), tombstones },
    rereadings,
    () => Promise.resolve({ ...article, readSource: () => SAID }),
    correctedOn,
  );
const [row] = (await update({})).rows;
if (!row) throw new Error('The row is missing.');

describe('the day on which a quote was published', () => {
  test('is that of a new article', () => expect(row.published).toBe('2024-02-08'));

  test('is that of the update, where the article was published without it', async () => {
    const { rows } = await update({ articles: [articleRow(article.id)] });
    expect(rows[0]?.published).toBe('2024-02-10');
  });

  test('stays', async () => {
    const published = '2024-01-01' as CalendarDate;
    const { rows } = await update({ quotes: [{ ...row, published }] });
    expect(rows[0]?.published).toBe(published);
  });
});

describe('what was before', () => {
  test('a correction says until when the words were so', async () => {
    const { rows } = await update({ quotes: [{ ...row, exact: 'The bridge is unsafe.' }] });
    expect(rows[0]?.before).toEqual([{ exact: 'The bridge is unsafe.', until: '2024-02-10' }]);
  });

  test('several runs of one day are one correction', async () => {
    const before = [{ exact: 'The bridge is closed.', until: '2024-02-10' as CalendarDate }];
    const { rows } = await update({ quotes: [{ ...row, exact: 'The bridge is unsafe.', before }] });
    expect(rows[0]?.before).toEqual(before);
  });

  test('a later correction has the day that the editor gives', async () => {
    const before = [{ exact: 'The bridge is closed.', until: '2024-02-10' as CalendarDate }];
    const quotes = [{ ...row, exact: 'The bridge is unsafe.', before }];
    const on = '2024-03-01' as CalendarDate;
    const { rows } = await update({ quotes }, noRereadings, noTombstones, on);
    expect(rows[0]?.before?.map(({ until }) => until)).toEqual(['2024-02-10', on]);
  });

  test('words that are there again are not among the earlier ones', async () => {
    const before = [{ exact: row.exact }];
    const { rows } = await update({ quotes: [{ ...row, exact: 'The bridge is unsafe.', before }] });
    expect(rows[0]?.before?.map(({ exact }) => exact)).toEqual(['The bridge is unsafe.']);
  });

  test('marks and white space are no correction', async () => {
    const { rows, corrected } = await update({ quotes: [{ ...row, exact: `“${row.exact}” ` }] });
    expect(rows[0]?.before).toBeUndefined();
    expect(corrected).toEqual([]);
  });

  test('earlier corrections are kept, and the new one added last', async () => {
    const earlier = { exact: 'The bridge is closed.' };
    const old = { ...row, exact: 'The bridge is unsafe.', before: [earlier] };
    const { rows } = await update({ quotes: [old] });
    expect(rows[0]?.before?.map(({ exact }) => exact)).toEqual([earlier.exact, old.exact]);
  });
});

describe('a quote that is not read any more', () => {
  const gone = quoteRow('gone', { article: article.id });

  test('is marked once', async () => {
    const once = await update({ quotes: [gone] });
    expect(once.unread).toEqual([gone]);
    const twice = await update({ quotes: once.rows });
    expect(twice.unread).toEqual([]);
    expect(twice.rows).toContainEqual({ ...gone, unread: true });
  });

  test.each([
    ['it was withdrawn', stonesOf({ quotes: new Map([['gone', stone()]]) })],
    ['its article was', stonesOf({ articles: new Map([[article.id, stone()]]) })],
  ])('is left alone where %s', async (_, tombstones) => {
    const { rows, unread } = await update({ quotes: [gone] }, noRereadings, tombstones);
    expect(unread).toEqual([]);
    expect(rows).toContainEqual(gone);
  });

  test('and read again, it is no longer unread', async () => {
    const { rows, reread } = await update({ quotes: [{ ...row, unread: true }] });
    expect(rows[0]?.unread).toBeUndefined();
    expect(reread).toBe(1);
  });
});
