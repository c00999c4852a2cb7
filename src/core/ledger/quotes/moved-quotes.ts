import type { ArticleEntry, EntryQuote } from '../../archive/entry.ts';
import { foldWords } from './fold-words.ts';
import type { QuoteRow } from '../ledger.ts';
import type { PublishedQuotes } from '../record/published.ts';
import { comparableSelector, contextLikeness, type Selector } from './selector.ts';

/** Surroundings that a quote takes along when a passage is moved to another article. */
const SAME_PASSAGE = 0.6;
/** As many folded letters as hardly occur twice by chance, if a whole article is gone. */
const TELLING_LENGTH = 40;

/** What finding moved quotes needs from the archive. */
export interface MovedContext {
  readonly entries: readonly ArticleEntry[];
  readonly published: PublishedQuotes;
  /** Selectors of all quotes of an article, in their order; called for few articles. */
  readonly selectorsOf: (entry: ArticleEntry) => Promise<readonly Selector[]>;
}

/**
 * Finds the articles to which lost quotes moved: an article was split, or came back under another
 * id. The same words alone are not enough, since many articles print what was said: the passage
 * around them must have come along, or the article that they were in must be gone. Where some
 * quotes of an article moved to another, the rest of its lost quotes are looked for there, too,
 * though their words may have changed.
 *
 * @param lost published quotes that their articles no longer have
 * @returns by the id of an article the rows that it may have
 */
export async function findMovedQuotes(
  lost: readonly QuoteRow[],
  context: MovedContext,
): Promise<Map<string, QuoteRow[]>> {
  const moved = new Map<string, QuoteRow[]>();
  if (lost.length === 0) return moved;
  const give = (articleId: string, row: QuoteRow) => {
    moved.set(articleId, [...(moved.get(articleId) ?? []), row]);
  };
  const candidates = newQuotes(context);
  const existing = new Set(context.entries.map(({ id }) => id));
  for (const [from, rows] of Map.groupBy(lost, ({ article }) => article)) {
    const rest: QuoteRow[] = [];
    const targets = new Map<string, number>();
    for (const row of rows) {
      const target = await bestTarget(row, candidates, !existing.has(from), context);
      if (target === undefined) rest.push(row);
      else {
        give(target, row);
        targets.set(target, (targets.get(target) ?? 0) + 1);
      }
    }
    const [main] = [...targets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (main) for (const row of rest) give(main[0], row);
  }
  return moved;
}

interface Candidate {
  readonly entry: ArticleEntry;
  readonly index: number;
}

/** Quotes that the ledger does not know, by their folded words. */
function newQuotes({ entries, published }: MovedContext): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const entry of entries) {
    entry.quotes.forEach((quote: EntryQuote, index) => {
      if (published.row(quote.id)) return;
      const words = foldWords(quote.words);
      const known = found.get(words);
      if (known) known.push({ entry, index });
      else found.set(words, [{ entry, index }]);
    });
  }
  return found;
}

async function bestTarget(
  row: QuoteRow,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  articleIsGone: boolean,
  { selectorsOf }: MovedContext,
): Promise<string | undefined> {
  const words = foldWords(row.exact);
  const before = comparableSelector(row);
  const telling = articleIsGone && words.length >= TELLING_LENGTH;
  let best: { id: string; score: number } | undefined;
  for (const { entry, index } of candidates.get(words) ?? []) {
    const selector = (await selectorsOf(entry))[index];
    if (!selector) continue;
    const score = contextLikeness(before, comparableSelector(selector));
    if (score < SAME_PASSAGE && !telling) continue;
    if (!best || score > best.score) best = { id: entry.id, score };
  }
  return best?.id;
}
