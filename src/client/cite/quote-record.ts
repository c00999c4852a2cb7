import type { Cited, CitedArticle } from '../../cite/cited.ts';
import { recordedSpeaker, type SpeakerColumns } from '../../cite/recorded-speaker.ts';
import type { ApiQuote } from '../../exports/api-schemas.ts';

/** A quote's record, as far as citing needs it. */
type QuoteRecord = Pick<
  ApiQuote,
  | 'words'
  | 'address'
  | keyof SpeakerColumns
  | 'said_start'
  | 'said_end'
  | 'printed'
  | 'quote_source'
  | 'quote_source_url'
  | 'quote_translated'
  | 'article_translated'
  | 'article'
  | 'lang'
  | 'in_article_url'
>;

/** A quote ready to be cited, and its address in the article with a text fragment. */
export interface RecordedQuote {
  readonly cited: Cited;
  readonly inArticle: string;
}

const asked = new Map<string, Promise<RecordedQuote | undefined>>();

/**
 * Reads a quote's record from the site's own data, once. The record has what a note in the margin
 * has no room for, so that pages need not contain it.
 *
 * @param page address of the quote's page
 */
export function readQuote(page: string): Promise<RecordedQuote | undefined> {
  const known = asked.get(page);
  if (known) return known;
  const answer = fetchQuote(page.replace(/quotes\/([0-9a-z]+)\/$/, 'api/quotes/$1.json'));
  asked.set(page, answer);
  return answer;
}

async function fetchQuote(record: string): Promise<RecordedQuote | undefined> {
  const response = await fetch(record).catch(() => undefined);
  if (!response?.ok) return undefined;
  const quote = (await response.json()) as QuoteRecord;
  return { cited: toCited(quote), inArticle: quote.in_article_url };
}

function toCited(quote: QuoteRecord): Cited {
  const speaker = recordedSpeaker(quote);
  const article: CitedArticle = {
    title: quote.article,
    date: quote.printed as CitedArticle['date'],
    lang: quote.lang,
    site: siteName(),
    ...(quote.article_translated === null ? {} : { translated: quote.article_translated }),
  };
  const { said_start: start, said_end: end, quote_source: source, quote_source_url: url } = quote;
  const said = start === null ? undefined : ({ start, end } as NonNullable<Cited['said']>);
  const { quote_translated: translated } = quote;
  return {
    words: quote.words,
    ...(speaker ? { speaker } : {}),
    ...(said ? { said } : {}),
    ...(source === null ? {} : { source: { name: source, ...(url === null ? {} : { url }) } }),
    ...(translated === null ? {} : { translated }),
    article,
    address: quote.address,
  };
}

/** The quote's page that a note's link leads into. */
export function quotePageOf(link: HTMLAnchorElement): string {
  return link.href.replace(/#.*$/, '');
}

/** Address of a quote's page, as the note beside the quote gives it, be it by a link or by its menu. */
export function quotePage(id: string): string | undefined {
  const link = document.querySelector(`.note a[href="#q-${id}"]`)?.nextElementSibling;
  if (link instanceof HTMLAnchorElement) return quotePageOf(link);
  return link instanceof HTMLButtonElement ? link.dataset['page'] : undefined;
}

/** The archive's name, as the page states it for sharing. */
export function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
}

/** The article of this page. */
export function articleHere(): CitedArticle {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return {
    title: meta('citation_title'),
    date: meta('citation_publication_date').replaceAll('/', '-') as CitedArticle['date'],
    lang: meta('citation_language'),
    site: siteName(),
  };
}
