import { isCitable, type CitableQuote } from '../weight/citable.ts';
import type { WeightRules } from '../weight/rules.ts';

/** What has a page of its own. */
export interface PageRules extends Pick<
  WeightRules,
  'quotePages' | 'quotedFrom' | 'namedIn' | 'subjectPages' | 'numberPages' | 'joinedYears'
> {
  /** Ids of the quotes that were published with a page, which they keep. */
  readonly pagedQuotes?: ReadonlySet<string>;
}

/** Whether a quote has a page of its own. */
export function hasOwnPage(
  quote: CitableQuote & { readonly id: string },
  { quotePages, pagedQuotes }: PageRules,
): boolean {
  if (pagedQuotes?.has(quote.id) || quotePages === 'all') return true;
  return quotePages === 'citable' && isCitable(quote);
}
