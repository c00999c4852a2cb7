import { slugName } from '../../core/search/slug-name.ts';
import type { SearchNames } from '../../search/names.ts';
import { element } from '../markup/element.ts';
import { FACETS, type Facet } from '../../core/search/facet-keys.ts';
import { facetOptions, type FacetOption } from './facet-options.ts';
import { countFacets } from '../../core/search/answer/count-facets.ts';
import type { Holding } from '../../core/search/answer/holding.ts';
import type { Answered } from './find-answer.ts';
import type { SearchQuery } from './query.ts';
import { say } from '../../wording/say.ts';

/** The lists by which results are filtered; they are filled when a reader opens them. */
export interface FacetLists {
  /** Sets what is chosen, as the address says it. */
  choose(chosen: SearchQuery['chosen']): void;
  /**
   * Fills the lists with the counts for a search, if they are open; failures are reported there.
   *
   * @param found the answer to it, which is counted
   */
  fill(found: Answered): Promise<void>;
}

/**
 * Manages the facets' lists in a form.
 *
 * @param namesAddress address of the names of speakers and places
 */
export function connectFacets(details: HTMLDetailsElement, namesAddress: string): FacetLists {
  const problem = details.querySelector<HTMLElement>('[role="alert"]');
  let loaded: Promise<SearchNames> | undefined;
  let newest: SearchQuery | undefined;
  const fill = async ({ query, opened, answer, chosen }: Answered) => {
    loaded ??= readNames(namesAddress);
    const names = await loaded;
    const facetOf = ({ condition }: Holding) => chosen.get(condition);
    const counts = await countFacets(opened.index, answer, facetOf, query.show);
    if (newest !== query) return;
    for (const [facet, list] of listsIn(details)) {
      const options = facetOptions(facet, counts[facet], names, query.chosen[facet]);
      setOptions(list, options, query.chosen[facet] ?? '');
    }
  };
  return {
    choose: (chosen) => {
      for (const [facet, list] of listsIn(details)) {
        const value = chosen[facet] ?? '';
        const known = [...list.options].map((option) => ({
          value: option.value,
          label: option.text,
        }));
        const has = known.some((option) => option.value === value);
        setOptions(
          list,
          [
            ...known.slice(1),
            ...(has ? [] : [{ value, label: facet === 'year' ? value : slugName(value) }]),
          ],
          value,
        );
      }
      if (Object.keys(chosen).length > 0) details.open = true;
    },
    fill: async (found) => {
      newest = found.query;
      if (!details.open) return;
      if (problem) problem.textContent = '';
      try {
        await fill(found);
      } catch (error) {
        console.error(error);
        loaded = undefined;
        if (problem) problem.textContent = say('search.lists-failed');
      }
    },
  };
}

async function readNames(address: string): Promise<SearchNames> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as SearchNames;
}

function listsIn(details: HTMLDetailsElement): [Facet, HTMLSelectElement][] {
  return FACETS.flatMap((facet) => {
    const list = details.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    return list ? [[facet, list] satisfies [Facet, HTMLSelectElement]] : [];
  });
}

/** The first option, which chooses nothing, stays. */
function setOptions(list: HTMLSelectElement, options: readonly FacetOption[], value: string): void {
  const [nothing] = list.options;
  list.replaceChildren(
    ...(nothing ? [nothing] : []),
    ...options.map((option) => element('option', { value: option.value }, option.label)),
  );
  list.value = value;
}
