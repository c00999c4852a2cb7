import type { Cited, CitedArticle } from './cited.ts';

/** What the note beside a quote knows of it, where the quote has no record. */
export interface NotedQuote extends Omit<Cited, 'article' | 'address'> {
  /** From which language the whole article was translated, and by whom. */
  readonly articleTranslated?: string;
}

/** A quote of an article’s page that is cited by its anchor. */
export function citeNoted(
  { articleTranslated, ...noted }: NotedQuote,
  article: CitedArticle,
  address: string,
): Cited {
  const translated = articleTranslated === undefined ? {} : { translated: articleTranslated };
  return { ...noted, article: { ...article, ...translated }, address };
}
