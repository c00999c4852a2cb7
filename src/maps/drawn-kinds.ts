import type { PlaceKind } from '../core/gazetteer/place-kind.ts';

/** How a map shows a kind of place. */
export interface DrawnKind {
  /** A town is a dot with its name beside it; anything with an extent has its name on it. */
  readonly mark: 'town' | 'area';
  /** Whether the outline that it has on the map says where its name goes. */
  readonly outlined: boolean;
  /**
   * Which kinds a map is fitted to: to those of the lowest number that are named. A town says more
   * about where a story is than a country, and a country more than a continent.
   */
  readonly focus: number;
  /** Kilometres from the middle of a map of one such place to its sides, at the least. */
  readonly around: number;
}

/** The one list of kinds on maps; a kind that is missing here does not compile. */
export const DRAWN_KINDS: Readonly<Record<PlaceKind, DrawnKind>> = {
  city: { mark: 'town', outlined: false, focus: 0, around: 600 },
  region: { mark: 'area', outlined: false, focus: 0, around: 650 },
  country: { mark: 'area', outlined: true, focus: 1, around: 350 },
  area: { mark: 'area', outlined: false, focus: 2, around: 1500 },
};

/** Whether a place is drawn as a dot. */
export function isTown({ kind }: { readonly kind: PlaceKind }): boolean {
  return DRAWN_KINDS[kind].mark === 'town';
}
