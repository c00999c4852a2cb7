import type { SearchNames } from '../../search/names.ts';
import type { Facet } from '../../core/search/facet-keys.ts';
import { slugName } from '../../core/search/slug-name.ts';
import { spokenLanguage } from '../../wording/say.ts';

/** One value that results can be narrowed to. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

const MOST_OPTIONS = 200;
const LIST_OF = { speaker: 'speakers', about: 'speakers', place: 'places', tag: 'tags' } as const;

/**
 * The values of a facet, for a list to choose from: years from the newest, names from the most
 * frequent. The chosen value is always among them; if nothing is found, all values are, so that
 * another one can be chosen.
 *
 * @param counts how many results each value has
 */
export function facetOptions(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  names: SearchNames,
  chosen: string | undefined,
): FacetOption[] {
  const nameOf = (value: string) => {
    if (facet === 'year') return value;
    return names[LIST_OF[facet]][value] ?? slugName(value);
  };
  const nothing = Object.values(counts).every((count) => count === 0);
  const all = Object.entries(counts)
    .filter(([value, count]) => nothing || count > 0 || value === chosen)
    .map(([value, count]) => ({ value, count, name: nameOf(value) }))
    .sort((a, b) =>
      facet === 'year'
        ? Number(b.value) - Number(a.value)
        : b.count - a.count || a.name.localeCompare(b.name, spokenLanguage()),
    );
  const shown = all.filter(({ value }, index) => index < MOST_OPTIONS || value === chosen);
  const options = shown.map(({ value, count, name }) => ({ value, label: `${name} (${count})` }));
  if (chosen === undefined || shown.some(({ value }) => value === chosen)) return options;
  return [{ value: chosen, label: `${nameOf(chosen)} (0)` }, ...options];
}
