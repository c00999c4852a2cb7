/**
 * What a place can be, with the feature by which the choice among namesakes knows a place of that kind
 * that was written by hand. `area` is anything that has an extent and is not a state or a part of one.
 */
export const FEATURE_OF_KIND = {
  country: 'COUNTRY',
  region: 'REGION',
  city: 'SEAT',
  area: 'AREA',
} as const;

export type PlaceKind = keyof typeof FEATURE_OF_KIND;

export const PLACE_KINDS = Object.keys(FEATURE_OF_KIND) as [PlaceKind, ...PlaceKind[]];
