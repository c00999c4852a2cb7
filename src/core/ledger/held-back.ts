import type { ArticleEntry } from '../archive/entry.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';
import type { ArticleRow } from './ledger.ts';
import type { LedgerPlaces, LedgerRecord } from './problems.ts';

/**
 * Published articles that a run leaves out because they are drafts or embargoed now. Their addresses, and
 * those of their quotes, would be lost, which is what a tombstone is for.
 *
 * @param leftOut the articles that the run leaves out
 */
export function heldBackRows(
  leftOut: readonly ArticleEntry[],
  { ledger, tombstones }: LedgerRecord,
): { readonly row: ArticleRow; readonly entry: ArticleEntry }[] {
  const byId = new Map(leftOut.map((entry) => [entry.id, entry]));
  return ledger.articles.flatMap((row) => {
    const entry = byId.get(row.id);
    return entry && !tombstones.articles.has(row.id) ? [{ row, entry }] : [];
  });
}

/** Says which published articles a run would take from the site, each with its file and what to do. */
export function heldBackProblems(
  leftOut: readonly ArticleEntry[],
  record: LedgerRecord,
  { tombstonesFile }: LedgerPlaces,
): Problem[] {
  return heldBackRows(leftOut, record).map(({ row: { id, address }, entry }) => {
    const kind = entry.status === 'draft' ? 'draft' : 'embargo';
    const line = kind === 'draft' ? 'status: draft' : 'embargo: true';
    const count = record.ledger.quotes.filter(({ article }) => article === id).length;
    const withdraw = say('ledger.withdraw-fix', {
      file: tombstonesFile,
      key: 'article',
      value: id,
    });
    return {
      file: entry.file,
      message: say('ledger.held-back', { address: `/${address}/`, line, count }),
      hint: say('ledger.held-back-fix', { line, kind, date: entry.date, withdraw }),
    };
  });
}
