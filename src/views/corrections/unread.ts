import type { Article } from '../../core/article/article.ts';
import { createQuoteLocator } from '../../core/ledger/quotes/locate-quote.ts';
import { outerSpan } from '../../core/ledger/quotes/match-in-text.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { Selector } from '../../core/ledger/quotes/selector.ts';
import { wasMade } from '../../core/weight/made.ts';
import { contains, overlap } from '../../core/text/span.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { quoteContext, type QuoteContext } from '../quote/context.ts';
import { say } from '../../wording/say.ts';

type Crumbs = readonly { readonly label: string; readonly href: string }[];

/** The page of words that were published as a quote and are no longer read as one. */
export interface UnreadQuoteView {
  readonly id: string;
  readonly href: string;
  readonly crumbs: Crumbs;
  /** How the words are found in their article. */
  readonly selector: Selector;
  /** The article they are in, if it is still there, and the digest that names its side file. */
  readonly article?: ArticleLink;
  readonly stored?: string;
}

/** Pages of all quotes that are no longer read as such and had a page. */
export function unreadQuoteViews({ unread }: PublicationHistory, urls: Urls): UnreadQuoteView[] {
  const crumbs = [{ label: say('site.quotes'), href: urls.quotes }];
  const paged = unread.filter(({ row }) => wasMade(row, 'page'));
  return paged.map(({ row: { id, exact, prefix, suffix, start }, article }) => ({
    id,
    href: urls.quote(id),
    crumbs,
    selector: { exact, prefix, suffix, start },
    ...(article ? { article: articleLink(article, urls), stored: article.inputDigest } : {}),
  }));
}

/** The words as their article prints them today. */
export interface UnreadPassage extends QuoteContext {
  /** Address of their paragraph. */
  readonly href: string;
  /** Id of the quote that they are part of now, if they are. */
  readonly partOf?: string;
}

/** Finds the words of a quote that is no longer read as one; undefined if they are gone. */
export function unreadPassage(
  article: Article,
  { selector, article: link }: UnreadQuoteView,
): UnreadPassage | undefined {
  const { text, paragraphs, paragraphAnchors, quotes } = article;
  const located = createQuoteLocator(text, paragraphs)(selector);
  if (!located || !link) return undefined;
  const { span } = located;
  const at = paragraphs.findIndex((paragraph) => contains(paragraph, span));
  const holding = at < 0 ? paragraphs.findIndex((each) => overlap(each, span) > 0) : at;
  const whole = quotes.find((quote) => overlap(outerSpan(quote), span) > 0);
  return {
    ...quoteContext(article, { spans: [span] }),
    href: `${link.href}#${paragraphAnchors[holding] ?? 'p1'}`,
    ...(whole ? { partOf: whole.id } : {}),
  };
}

/** The page at the address of a speaker or a place that is no longer read as one. */
export interface UnreadNameView {
  readonly slug: string;
  readonly href: string;
  /** What it is no longer read as. */
  readonly unreadAs: 'speaker' | 'place';
  /** As it was published. */
  readonly name: string;
  /** Articles that still print it, as far as that is known. */
  readonly articles: readonly ArticleLink[];
  readonly crumbs: Crumbs;
}
