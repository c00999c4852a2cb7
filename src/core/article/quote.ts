import type { Paragraph } from './text.ts';
import type { QuoteSetting } from '../extract/setting/quote-settings.ts';
import type { ExtractedQuote } from '../extract/speech-types.ts';
import type { StatedDate, StatedPlace } from '../extract/setting/stated.ts';
import type { PublicSource } from '../source/field-schemas.ts';
import { matchInText } from '../ledger/quotes/match-in-text.ts';
import type { PublishedIds } from '../ledger/record/published-ids.ts';
import { quoteIds } from './quote-id.ts';

/** A quote with its permanent id. */
export interface Quote extends Omit<ExtractedQuote, 'editor'> {
  readonly id: string;
  /** When it was said: absent unless the text or an editor says so. */
  readonly said?: StatedDate;
  /** Where it was said: absent unless the text or an editor says so. */
  readonly saidIn?: StatedPlace;
  /** Where it can be checked; the article's sources are the article's. */
  readonly checkedIn?: PublicSource;
  /** The language it was translated from, and the translator. */
  readonly translated?: string;
}

/** What must be known of an article in order to identify its quotes. */
export interface QuotedArticle {
  readonly id: string;
  /** The plain text that the quotes' spans refer to. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Gives each quote of an article its permanent id, and when and where it was said as far as that is
 * known. A quote that was published before keeps its id though its words changed.
 *
 * @param settings for each quote what its attribution or the editor says of when and where
 */
export function identifyQuotes(
  article: QuotedArticle,
  extracted: readonly ExtractedQuote[],
  settings: readonly QuoteSetting[],
  published?: PublishedIds,
): Quote[] {
  const ids = idsOf(article, extracted, published);
  return extracted.map(({ editor, ...quote }, index) => ({
    ...quote,
    ...settings[index],
    ...(editor?.source ? { checkedIn: editor.source } : {}),
    ...(editor?.translated === undefined ? {} : { translated: editor.translated }),
    id: ids[index] ?? '',
  }));
}

function idsOf(
  article: QuotedArticle,
  extracted: readonly ExtractedQuote[],
  published: PublishedIds | undefined,
): string[] {
  const words = extracted.map((quote) => quote.words);
  const { id } = article;
  if (!published) return quoteIds(id, words);
  const matches = matchInText(article, published.quotes, extracted);
  return quoteIds(id, words, {
    published: matches.map((at) => (at === undefined ? undefined : published.quotes[at]?.id)),
    spent: new Set([...published.quotes.map((quote) => quote.id), ...published.withdrawn]),
    foreign: new Set(published.foreign),
  });
}
