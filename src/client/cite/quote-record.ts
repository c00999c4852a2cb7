import type { Cited, CitedArticle } from '../../cite/cited.ts';
import { citeNoted, type NotedQuote } from '../../cite/noted-quote.ts';
import { recordedSpeaker, type SpeakerColumns } from '../../cite/recorded-speaker.ts';
import type { ApiQuote } from '../../exports/api-schemas.ts';

/** A quote's record, as far as citing needs it. */
type QuoteRecord = Pick<
  ApiQuote,
  | 'cited'
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

/** Where the record of a quote is, or what the note beside it says. */
export interface CiteSource {
  /** Address of the quote’s page, or of its anchor where it has none. */
  readonly page: string;
  /** What the note says of a quote without a page: a {@link NotedQuote} as JSON. */
  readonly quote?: string;
}

const asked = new Map<string, Promise<RecordedQuote | undefined>>();

/**
 * Reads a quote's record from the site's own data, once. The record has what a note in the margin
 * has no room for, so that pages need not contain it; of a quote without a page the note has all.
 */
export function readQuote({ page, quote }: CiteSource): Promise<RecordedQuote | undefined> {
  if (quote !== undefined) return Promise.resolve(notedHere(quote, page));
  const known = asked.get(page);
  if (known) return known;
  const answer = fetchQuote(page.replace(/quotes\/([0-9a-z]+)\/$/, 'api/quotes/$1.json'));
  asked.set(page, answer);
  return answer;
}

function notedHere(quote: string, page: string): RecordedQuote {
  const noted = JSON.parse(quote) as NotedQuote;
  return { cited: citeNoted(noted, articleHere(), page), inArticle: page };
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
    ...(quote.article_translated ? { translated: quote.article_translated } : {}),
  };
  const { said_start: start, said_end: end, quote_source: source, quote_source_url: url } = quote;
  const said = start ? ({ start, end } as NonNullable<Cited['said']>) : undefined;
  const { quote_translated: translated } = quote;
  return {
    words: quote.cited,
    ...(speaker ? { speaker } : {}),
    ...(said ? { said } : {}),
    ...(source ? { source: { name: source, ...(url ? { url } : {}) } } : {}),
    ...(translated ? { translated } : {}),
    article,
    address: quote.address,
  };
}

/** The end of a quote’s own address, and of its anchor. */
const QUOTE_ADDRESS = /(?:\/quotes\/|#q-)([0-9a-z]{1,64})\/?$/;

/** The id of the quote that a note’s link leads to. */
export function quoteIdOf({ href }: HTMLAnchorElement): string {
  return QUOTE_ADDRESS.exec(href)?.[1] ?? '';
}

/** What a note’s link says of its quote. */
export function citeSource({ href, hash, dataset: { quote } }: HTMLAnchorElement): CiteSource {
  return quote === undefined ? { page: href } : { page: pageHere() + hash, quote };
}

/** The same of a quote of this page, by the note beside it. */
export function sourceOf(id: string): CiteSource | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.note .acts a');
  const link = [...links].find((one) => quoteIdOf(one) === id);
  return link && citeSource(link);
}

/** The address of this page as it is to be cited. */
export function pageHere(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ?? location.href.replace(/#.*$/, '');
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
