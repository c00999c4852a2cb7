/** What a place can be; `area` is whatever has an extent and is no state and no part of one. */
export const PLACE_KINDS = ['country', 'region', 'city', 'area'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
