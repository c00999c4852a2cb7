import { quoteAnnotation } from '../cite/annotation.ts';
import { quoteFragment } from '../cite/article-page.ts';
import { whoIsQuoted } from '../cite/quoted-note.ts';
import { recordedSpeaker } from '../cite/recorded-speaker.ts';
import type { CitedArticleFile } from '../site/cited-article.ts';
import type { ApiQuote } from './api-schemas.ts';
import { placesIn, type RowFacts } from '../views/quote/inputs.ts';
import { quoteRow, type QuoteContext } from './quote-row.ts';
import { knownRow, type KnownQuoteRow, type QuoteRow } from './row-schema.ts';

/**
 * The part of a quote's record that depends on the archive; the rest is in the article's side file.
 */
export interface ApiQuoteView {
  readonly row: QuoteRow;
  /** Names the side file. */
  readonly stored: string;
  readonly record: string;
  readonly inArticle: string;
  readonly home: string;
  readonly speakerUrl?: string;
}

/** The record of a quote, as far as it depends on the archive. */
export function apiQuoteView(
  { quote, places, wordsBefore }: RowFacts,
  { urls, absolute }: Pick<QuoteContext, 'urls' | 'absolute'>,
): ApiQuoteView {
  const { id, article, speaker } = quote;
  return {
    row: quoteRow(quote, {
      archive: placesIn(places),
      urls,
      absolute,
      wordsBefore: () => wordsBefore,
    }),
    stored: article.inputDigest,
    record: absolute(urls.api.quote(id)),
    inArticle: absolute(urls.quoteInArticle(article, id)),
    home: absolute(urls.home),
    ...(speaker?.hasPage ? { speakerUrl: absolute(urls.speaker(speaker.slug)) } : {}),
  };
}

/** A quote’s record without what is for embedding. */
export type QuoteRecord = Pick<ApiQuote, keyof KnownQuoteRow | 'in_article_url' | 'annotation'>;

/**
 * A quote's record in the API: its row of the downloads, and where it is in its article.
 *
 * @param site the archive's name
 */
export function apiQuote(view: ApiQuoteView, file: CitedArticleFile, site: string): QuoteRecord {
  const { row, record, inArticle, home, speakerUrl } = view;
  const { article, page } = file;
  const quote = article.quotes.find(({ id }) => id === row.id);
  if (!quote) throw new Error(`The side file of ${row.article_id} has no quote ${row.id}.`);
  const who = whoIsQuoted(recordedSpeaker(row));
  return {
    ...knownRow(row),
    in_article_url: inArticle + quoteFragment(page, article, quote),
    annotation: quoteAnnotation(article, quote, {
      record,
      article: row.article_url,
      site: { name: site, home },
      ...(speakerUrl === undefined ? {} : { speaker: speakerUrl }),
      ...(who === undefined ? {} : { who }),
    }),
  };
}
