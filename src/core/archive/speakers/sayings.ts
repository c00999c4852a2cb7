import type { CalendarDate } from '../../calendar/date.ts';
import { speakersOfQuote } from '../../extract/speech-types.ts';
import { joinSayings } from '../../sayings/join-sayings.ts';
import type { SayingQuote } from '../../sayings/same-saying.ts';
import { spokenWords } from '../../sayings/spoken-words.ts';
import type { ArticleEntry } from '../entry.ts';

/** The saying that a quote belongs to, where it is not a saying of its own under its own id. */
export interface QuoteSaying {
  readonly id: string;
  /** The day on which the archive first printed it. */
  readonly first: CalendarDate;
  /** In how many of the archive’s quotes it is printed. */
  readonly printed: number;
}

/**
 * Joins the quotes of an archive into sayings.
 *
 * @param articles sorted by date
 * @param find the speaker of a key in an article
 * @param published ids of sayings by those of their quotes
 * @returns by the quotes’ ids; a quote that is the only one of its saying is in it only if the saying has
 * another id
 */
export function gatherSayings(
  articles: readonly ArticleEntry[],
  find: (articleId: string, key: string) => { readonly slug: string } | undefined,
  published: ReadonlyMap<string, string>,
): ReadonlyMap<string, QuoteSaying> {
  const days = new Map<string, CalendarDate>();
  const quotes = articles.flatMap((article) =>
    article.quotes.map((quote): SayingQuote => {
      days.set(quote.id, article.date);
      const speakers = speakersOfQuote(quote).flatMap((key) => find(article.id, key)?.slug ?? []);
      return {
        id: quote.id,
        words: speakers.length === 0 ? [] : spokenWords(quote.words),
        speakers,
        printed: article.date,
        ...(quote.said ? { said: quote.said } : {}),
      };
    }),
  );
  const sayings = new Map<string, QuoteSaying>();
  for (const { id, quotes: all } of joinSayings(quotes, published)) {
    const first = days.get(all[0] ?? '');
    if (first === undefined || (all.length === 1 && all[0] === id)) continue;
    const saying = { id, first, printed: all.length };
    for (const quote of all) sayings.set(quote, saying);
  }
  return sayings;
}
