import { readByline } from '../../../core/authors/read-byline.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import type { CitedQuote, SignedArticle } from '../../../cite/cited.ts';

/** A quote for tests, with what a test is about in place of the usual. */
export function citedQuote({
  article: { byline = '', ...article } = {},
  ...more
}: Partial<Omit<CitedQuote, 'article'>> & {
  /** `byline` is read as authors. */
  article?: Partial<SignedArticle> & { readonly byline?: string };
} = {}): CitedQuote {
  return {
    id: '7zq4m2xk9d',
    words: 'There is no way back',
    speaker: { name: 'Ilona Brandt', kind: 'person', resolved: true, role: 'Mayor' },
    article: {
      title: 'Bridge opens',
      authors: readByline(byline),
      date: '2024-02-08' as CalendarDate,
      lang: 'en',
      site: 'Verbatim',
      ...article,
    },
    address: 'https://verbatim.example/quotes/7zq4m2xk9d/',
    ...more,
  };
}
