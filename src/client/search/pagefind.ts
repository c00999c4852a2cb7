import { FACETS, facetKey, gatherCounts, type FacetCounts } from '../../search/facet-keys.ts';
import { searchTerm, type SearchQuery } from './query.ts';

/** An article as the index hands it out; of Pagefind's fields those that are used. */
export interface Fragment {
  readonly url: string;
  /** Its words, parted by white space. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly title?: string }[];
  /** Numbers of the words that were found, from 0. */
  readonly locations: readonly number[];
}

/** Answer to a search. */
export interface Found {
  readonly results: readonly { data(): Promise<Fragment> }[];
  /** For those values only that have been loaded. */
  readonly counts: FacetCounts;
}

type CountsByKey = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Of Pagefind’s script what is used. */
interface Pagefind {
  createInstance(options: { readonly noWorker: boolean }): {
    search(
      term: string | null,
      options: SearchOptions,
    ): Promise<Pick<Found, 'results'> & { readonly filters: CountsByKey }>;
    filters(): Promise<CountsByKey>;
  };
}

/** The search index, loaded as far as it is needed. */
export interface SearchIndex {
  /** @throws where a file that the answer needs cannot be loaded */
  search(query: SearchQuery): Promise<Found>;
  /** Loads all that results can be narrowed by; afterwards answers carry counts. */
  loadFacets(): Promise<void>;
}

/**
 * Opens the index.
 *
 * @param script absolute address of Pagefind's script
 * @throws where it cannot be loaded
 */
export async function openIndex(script: string): Promise<SearchIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  // Its worker is as large as the script again, and a search takes milliseconds.
  const pagefind = createInstance({ noWorker: true });
  const failures = countFailures(new URL('.', script).pathname);
  const guarded = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const before = failures();
    const answer = await ask();
    if (failures() > before) throw new Error('A file of the search index could not be loaded.');
    return answer;
  };
  return {
    search: async ({ words, chosen, order }) => {
      const term = searchTerm(words);
      const byDate = order === 'match' && term !== null ? undefined : order;
      const sort = byDate && { date: byDate === 'oldest' ? ('asc' as const) : ('desc' as const) };
      const filters = Object.fromEntries(
        FACETS.flatMap((facet) => {
          const value = chosen[facet];
          return value === undefined ? [] : [[facetKey(facet, value), value] as const];
        }),
      );
      const options = { filters, ...(sort ? { sort } : {}) };
      const found = await guarded(() => pagefind.search(term, options));
      return { results: found.results, counts: gatherCounts(found.filters) };
    },
    loadFacets: async () => {
      await guarded(() => pagefind.filters());
    },
  };
}

/**
 * Counts the requests below a folder that fail: Pagefind keeps it to itself when a file of the index
 * does not come, and answers that nothing was found.
 */
function countFailures(folder: string): () => number {
  const plain = globalThis.fetch;
  let count = 0;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const ours = new URL(address, location.href).pathname.startsWith(folder);
    try {
      const answer = await plain(input, init);
      if (ours && !answer.ok) count++;
      return answer;
    } catch (error) {
      if (ours) count++;
      throw error;
    }
  };
  return () => count;
}
