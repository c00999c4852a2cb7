import type { Archive } from '../../core/archive/archive.ts';
import type { QuotedArticle, ShownQuote } from '../../core/archive/shown.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import { changedWords, type WordChange } from '../../core/sayings/changed-words.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { ownMarks, type QuotedLine } from './page.ts';
import { otherPrintings } from './saying-item.ts';

/** What a page says of the words of its quote in another article. */
export interface PrintingFacts extends Pick<
  ShownQuote,
  'id' | 'words' | 'commas' | 'marks' | 'hasPage'
> {
  readonly article: Pick<QuotedArticle, 'slug' | 'date' | 'lang' | 'title'>;
}

/** The other quotes of a saying. */
export interface PrintingInputs {
  /** Oldest first; of very many the oldest, so that old pages do not change. */
  readonly others: readonly PrintingFacts[];
  /** How many more there are. */
  readonly more: number;
}

/** The words of a quote in another article. */
export interface Printing extends Pick<QuotedLine, 'marks'> {
  /** Where that quote is. */
  readonly href: string;
  readonly article: ArticleLink;
  /** The words as printed there, where they differ from those of the quote. */
  readonly changes?: readonly WordChange[];
}

/** Where else a quote’s words were printed. */
export interface Printings {
  readonly others: readonly Printing[];
  readonly more: number;
  /** The oldest, where another article printed the words before. */
  readonly first?: ArticleLink;
}

/** So many other articles are listed. */
const MOST_LISTED = 10;

/** What the page of a quote shows of its words in other articles; undefined where there are none. */
export function printingInputs(quote: ArchiveQuote, archive: Archive): PrintingInputs | undefined {
  const others = otherPrintings(quote, archive);
  if (others.length === 0) return undefined;
  return {
    others: others.slice(0, MOST_LISTED).map(printingFacts),
    more: Math.max(0, others.length - MOST_LISTED),
  };
}

function printingFacts(quote: ArchiveQuote): PrintingFacts {
  const { id, words, commas, marks, hasPage, article } = quote;
  const { slug, date, lang, title } = article;
  return {
    id,
    words,
    ...(commas === undefined ? {} : { commas }),
    ...(marks === undefined ? {} : { marks }),
    hasPage,
    article: { slug, date, lang, title },
  };
}

/** The other printings of a quote, each with the words that differ. */
export function printingsOf(
  quote: ShownQuote,
  { others, more }: PrintingInputs,
  urls: Urls,
): Printings {
  const own = displayedWords(quote);
  const [oldest] = others;
  const first = oldest && isBefore(oldest.article, quote) ? oldest.article : undefined;
  return {
    others: others.map((other): Printing => {
      const changes = changedWords(own, displayedWords(other));
      return {
        href: quoteHref(other, urls),
        article: articleLink(other.article, urls),
        ...ownMarks(other),
        ...(changes.some(({ kind }) => kind !== 'same') ? { changes } : {}),
      };
    }),
    more,
    ...(first ? { first: articleLink(first, urls) } : {}),
  };
}

/** Whether an article of an earlier day has the words, too. */
const isBefore = ({ date }: PrintingFacts['article'], { article }: ShownQuote): boolean =>
  date < article.date;
