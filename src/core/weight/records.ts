import type { Archive } from '../archive/archive.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { wasMade } from './made.ts';
import type { WeightRules } from './rules.ts';

/** What has a record of its own; all records are in lists besides. */
export interface OwnRecords {
  /** Quotes that were published with a frame and an oEmbed answer of their own. */
  readonly quotes: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Every record was a file when there were no rules of weight; those that were published stay. */
export function ownRecords(
  { articles }: Pick<Archive, 'articles'>,
  ledger: Ledger,
  { records }: Pick<WeightRules, 'records'>,
): OwnRecords {
  const slugs = (rows: Ledger['speakers'] | Ledger['places']) =>
    new Set(rows.filter((row) => wasMade(row, 'record')).map(({ slug }) => slug));
  const published = ledger.articles.filter((row) => wasMade(row, 'record'));
  const own = records === 'each' ? [...articles, ...published] : published;
  return {
    quotes: new Set(ledger.quotes.flatMap(({ id, made }) => (made === undefined ? [id] : []))),
    articles: new Set(own.map(({ id }) => id)),
    speakers: slugs(ledger.speakers),
    places: slugs(ledger.places),
  };
}
