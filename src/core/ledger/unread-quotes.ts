import type { ArticleEntry } from '../archive/entry.ts';
import { articleFates } from './article-fates.ts';
import type { QuoteRow } from './ledger.ts';
import type { LedgerRecord } from './ledger-problems.ts';
import { createQuoteLocator } from './locate-quote.ts';
import { isDenied, isSameBasis } from './same-basis.ts';
import type { PlainTextOf } from './unread-names.ts';

/** What finding out why quotes are not read any more asks of the archive. */
export interface UnreadContext {
  readonly entries: readonly ArticleEntry[];
  readonly record: LedgerRecord;
  /** The text of an article; asked only of those that have lost quotes. */
  readonly textOf: PlainTextOf;
}

/**
 * Leaves out of the lost quotes those that only the program does not read any more: their article is
 * unchanged, or their words are where they were, between marks, and no override speaks against them.
 * So is a quote that the ledger has as no longer read, whatever became of its words.
 *
 * @param lost published quotes that no article has
 */
export async function withoutUnread(
  lost: readonly QuoteRow[],
  { entries, record, textOf }: UnreadContext,
): Promise<QuoteRow[]> {
  if (lost.length === 0) return [];
  const fates = articleFates(entries, record.ledger, record.tombstones);
  const rows = new Map(record.ledger.articles.map((row) => [row.id, row]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const left: QuoteRow[] = [];
  for (const [article, quotes] of Map.groupBy(lost, (row) => row.article)) {
    const fate = fates.get(article);
    const entry = fate && 'entry' in fate ? fate.entry : byId.get(article);
    const known = entry && isSameBasis(rows.get(article), entry.basis);
    let isUnread = (_row: QuoteRow) => known === true;
    if (entry && known !== true) {
      const { text, paragraphs } = await textOf(entry);
      const locate = createQuoteLocator(text, paragraphs);
      isUnread = (row) => !isDenied(row.exact, entry.basis) && locate(row)?.bounded === true;
    }
    left.push(...quotes.filter((row) => !(entry && row.unread) && !isUnread(row)));
  }
  return left;
}
