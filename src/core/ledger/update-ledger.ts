import { siteHome } from '../addresses/absolute.ts';
import type { Archive } from '../archive/archive.ts';
import { defaultSettings, type PageSettings } from '../settings/settings.ts';
import { feedPlan, type FeedRules } from '../weight/feeds.ts';
import type { WeightRules } from '../weight/rules.ts';
import type { ArticleRow, Ledger, QuoteRow } from './ledger.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { LedgerRecord } from './problems.ts';
import type { Rereadings, TextOf } from './rereadings.ts';
import { updateArticles } from './update/articles.ts';
import { updateNames } from './update/names.ts';
import { updateQuotes } from './update/quotes.ts';

/** What of the settings decides what a row says of its files. */
export interface LedgerRules extends FeedRules {
  readonly weight: Pick<WeightRules, 'feedForms' | 'feedFrom' | 'records'>;
  readonly pages: Pick<PageSettings, 'aliases'>;
  /** The address of the site, and the path below it. */
  readonly site: string;
  readonly base: string;
}

/** What bringing the ledger up to date did. */
export interface LedgerChanges {
  readonly published: readonly QuoteRow[];
  /** Quotes that are no longer read as such since the ledger was brought up to date last. */
  readonly unread: readonly QuoteRow[];
  /** How many quotes are read again that were not, or have other bounds, or another speaker. */
  readonly reread: number;
  /** Quotes whose words changed. */
  readonly corrected: readonly { readonly row: QuoteRow; readonly before: string }[];
  /** Quotes that are in another article now. */
  readonly moved: readonly { readonly row: QuoteRow; readonly from: string }[];
  /**
   * How many others have a different place in the text, or speaker’s address, from the one
   * recorded.
   */
  readonly refreshed: number;
  readonly articles: { readonly published: number; readonly moved: readonly ArticleRow[] };
  readonly speakers: NameCounts;
  readonly places: NameCounts;
}

/** What became of addresses of speakers or places. */
export interface NameCounts {
  readonly published: number;
  readonly moved: number;
  readonly unread: number;
}

/**
 * Brings the ledger up to date with the archive: rows of what is new, and what became of the rest.
 * Nothing is ever removed from it.
 *
 * @param rereadings differences that are not corrections
 * @param rules what is made a file of its own today
 * @param correctedOn the day of corrections of which their article does not tell it
 */
export async function updateLedger(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  rereadings: Rereadings,
  textOf: TextOf,
  rules: LedgerRules = defaultSettings,
  correctedOn?: CalendarDate,
): Promise<{ ledger: Ledger; changes: LedgerChanges }> {
  const quotes = await updateQuotes(
    archive,
    { ledger, tombstones },
    rereadings,
    textOf,
    correctedOn,
  );
  const feeds = feedPlan(archive, ledger, rules);
  const articles = updateArticles(
    archive,
    { ledger, tombstones },
    rules.weight,
    feeds,
    siteHome(rules),
  );
  const names = updateNames(archive, { ledger, tombstones }, rereadings, {
    feeds,
    aliases: rules.pages.aliases,
  });
  return {
    ledger: {
      quotes: quotes.rows,
      articles: articles.rows,
      speakers: names.speakers.rows,
      places: names.places.rows,
    },
    changes: {
      published: quotes.published,
      unread: quotes.unread,
      reread: quotes.reread,
      corrected: quotes.corrected,
      moved: quotes.moved,
      refreshed: quotes.refreshed,
      articles: { published: articles.published, moved: articles.moved },
      speakers: names.speakers.counts,
      places: names.places.counts,
    },
  };
}
