import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { wireLine, type Wire } from './wire.ts';

/** A card, and the year whose section begins with it. */
export interface DatedCard {
  readonly card: ArticleCard;
  /** Of links down the page: present on the first card of its year. */
  readonly begins?: string;
}

/** Articles newest first: the newest large, the next with their quotes, the others a line each. */
export interface DatedStories {
  readonly lead?: DatedCard;
  readonly rows: readonly (readonly DatedCard[])[];
  readonly years: readonly (Wire & {
    readonly year: string;
    /** Whether the section of the year begins here, and not with a card above. */
    readonly begins: boolean;
  })[];
}

const ROW = 3;
/** A short list has no lines at all. */
const MOST_ROWS = 4;
/** A longer one has lines below so many rows. */
const ROWS_ABOVE_LINES = 2;

/**
 * Lays out a list of articles by time.
 *
 * @param entries newest first
 */
export function storiesByYear(
  entries: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
): DatedStories {
  const seen = new Set<string>();
  const dated = (entry: ArticleEntry): DatedCard => {
    const year = entry.date.slice(0, 4);
    const isFirst = !seen.has(year);
    seen.add(year);
    return { card: articleCard(entry, archive, urls), ...(isFirst ? { begins: year } : {}) };
  };
  const isShort = entries.length <= 1 + ROW * MOST_ROWS;
  const large = isShort ? entries.length : 1 + ROW * ROWS_ABOVE_LINES;
  const [lead, ...others] = entries.slice(0, large).map(dated);
  const lines = Map.groupBy(entries.slice(large), ({ date }) => date.slice(0, 4));
  return {
    ...(lead ? { lead } : {}),
    rows: Array.from({ length: Math.ceil(others.length / ROW) }, (_, at) =>
      others.slice(ROW * at, ROW * (at + 1)),
    ),
    years: [...lines].map(([year, members]) => ({
      year,
      begins: !seen.has(year),
      heading: year,
      dated: true,
      lines: members.map((entry) => wireLine(entry, archive, urls, 'day')),
    })),
  };
}
