import type { IndexedFacet } from '../core/search/facet-keys.ts';
import type { SearchDocument } from './document.ts';

/** One value of a facet that an article has. */
export interface ArticleFacet {
  readonly facet: IndexedFacet;
  readonly value: string;
  /** Numbers of the quotes to which it belongs, ascending. */
  readonly quotes: readonly number[];
}

/** All that a search can be narrowed to of an article, with the quotes that each value belongs to. */
export function facetsOf({
  quotes,
  speakers,
  places,
  tags = [],
  named = [],
}: Pick<SearchDocument, 'quotes' | 'speakers' | 'places' | 'tags' | 'named'>): ArticleFacet[] {
  const numbersWhere = (holds: (at: number) => boolean | undefined) =>
    quotes.flatMap((_, at) => (holds(at) ? [at] : []));
  const about = [...new Set(named.flatMap((each) => each.about))];
  return [
    ...speakers.map((value) => ({
      facet: 'speaker' as const,
      value,
      quotes: numbersWhere((at) => isSaidBy(quotes[at], value)),
    })),
    ...about.map((value) => ({
      facet: 'about' as const,
      value,
      quotes: numbersWhere((at) => named[at]?.about.includes(value)),
    })),
    ...places.map((value) => ({
      facet: 'place' as const,
      value,
      quotes: numbersWhere((at) => named[at]?.places.includes(value)),
    })),
    ...tags.map((value) => ({ facet: 'tag' as const, value, quotes: [] })),
  ];
}

function isSaidBy(quote: SearchDocument['quotes'][number] | undefined, slug: string): boolean {
  return quote?.speaker === slug || (quote?.with ?? []).some((other) => other.slug === slug);
}
