import { FACETS, facetKey, gatherCounts, type FacetCounts } from '../../search/facet-keys.ts';
import { readDateOrder, type DateOrder } from './date-order.ts';
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
}

type Result = Found['results'][number] & { readonly id: string };

/** Of Pagefind’s script what is used. */
interface Pagefind {
  createInstance(options: { readonly noWorker: boolean }): {
    search(
      term: string | null,
      options: SearchOptions,
    ): Promise<{ readonly results: readonly Result[]; readonly filters: CountsByKey }>;
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
  const { failures, listOfPages } = watchRequests(new URL('.', script).pathname);
  const guarded = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const before = failures();
    const answer = await ask();
    if (failures() > before) throw new Error('A file of the search index could not be loaded.');
    return answer;
  };
  let dateOrder: DateOrder | undefined;
  const byDate = async (results: readonly Result[], oldestFirst: boolean): Promise<Result[]> => {
    dateOrder ??= await readDateOrder(await listOfPages());
    const inOrder = dateOrder(results);
    return oldestFirst ? inOrder : inOrder.reverse();
  };
  return {
    search: async ({ words, chosen, order }) => {
      const term = searchTerm(words);
      const filters = Object.fromEntries(
        FACETS.flatMap((facet) => {
          const value = chosen[facet];
          return value === undefined ? [] : [[facetKey(facet, value), value] as const];
        }),
      );
      const { results, ...found } = await guarded(() => pagefind.search(term, { filters }));
      const byMatch = order === 'match' && term !== null;
      return {
        results: byMatch ? results : await byDate(results, order === 'oldest'),
        counts: gatherCounts(found.filters),
      };
    },
    loadFacets: async () => {
      await guarded(() => pagefind.filters());
    },
  };
}

/** What is seen of Pagefind's requests. */
interface WatchedRequests {
  /** How many have failed. */
  failures(): number;
  /** The bytes of its list of pages. */
  listOfPages(): Promise<ArrayBuffer>;
}

/**
 * Watches the requests below a folder: Pagefind keeps it to itself when a file of the index does not
 * come, and answers that nothing was found; and it does not show its list of pages.
 */
function watchRequests(folder: string): WatchedRequests {
  const plain = globalThis.fetch;
  let count = 0;
  let list: Response | undefined;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const ours = new URL(address, location.href).pathname.startsWith(folder);
    try {
      const answer = await plain(input, init);
      if (ours && !answer.ok) count++;
      else if (ours && address.includes('.pf_meta')) list = answer.clone();
      return answer;
    } catch (error) {
      if (ours) count++;
      throw error;
    }
  };
  return {
    failures: () => count,
    listOfPages: async () => {
      if (!list) throw new Error('The list of pages has not been loaded.');
      return list.clone().arrayBuffer();
    },
  };
}
