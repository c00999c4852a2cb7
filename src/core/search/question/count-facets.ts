import { FACETS, type Facet, type FacetCounts } from '../facet-keys.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { narrowTo, type Choices } from './answer-question.ts';
import { articlesOf, yearsOf } from './periods.ts';

/**
 * Counts for each speaker, place and year the articles that a search would find if it were narrowed to
 * it: what is chosen of the same list does not count, what is chosen of the others does. Values with
 * no such article are in it with 0, so that a list is never empty because of the words.
 *
 * @param matching the articles that have all words of the search
 * @throws if a file cannot be read
 */
export async function countFacets(
  index: SearchIndex,
  matching: readonly number[],
  choices: Choices,
): Promise<FacetCounts> {
  const [speaker, place, year] = await Promise.all(
    FACETS.map(async (facet) => {
      const { [facet]: _chosen, ...others } = choices;
      const [narrowed, values] = await Promise.all([
        narrowTo(index, others),
        valuesOf(index, facet),
      ]);
      const counted = new Set(narrowed ? matching.filter((at) => narrowed.has(at)) : matching);
      return Object.fromEntries(
        values.map(([value, articles]) => [value, articles.filter((at) => counted.has(at)).length]),
      );
    }),
  );
  return { speaker: speaker ?? {}, place: place ?? {}, year: year ?? {} };
}

async function valuesOf(
  index: SearchIndex,
  facet: Facet,
): Promise<(readonly [value: string, articles: readonly number[]])[]> {
  if (facet === 'year') {
    return yearsOf(index.head).map((year) => [year, articlesOf(index.head, year)] as const);
  }
  const keys = index.head.facets.filter((key) => key.startsWith(`${facet}-`));
  const files = await Promise.all(keys.map((key) => index.facet(key)));
  return files.flatMap((file) => [...file]);
}
