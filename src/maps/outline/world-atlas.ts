import { readFileSync } from 'node:fs';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import countries from '../../data/countries.json' with { type: 'json' };
import { programFile } from '../../program/folder.ts';

/** The world as Natural Earth draws it: countries and land that share their arcs. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ readonly name: string }>;
  land: GeometryCollection;
}>;

/** Reads the world of the package world-atlas, as `npm run gazetteer` copied it. @param scale 1 : 50 million for regions, 1 : 110 million for the world */
export function readWorldAtlas(scale: '50m' | '110m'): WorldTopology {
  const file = programFile(`src/data/world/countries-${scale}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as WorldTopology;
}

/** Gives each corner its weight, which {@link simplifyWorld} goes by: once for all degrees of detail. */
export function weighWorld(topology: WorldTopology): WorldTopology {
  return presimplify(topology, sphericalTriangleArea);
}

/**
 * Leaves out what is too small to be seen. Countries that share a border share what is left of it.
 *
 * @param weight steradians of the smallest triangle that stays; an island must be twice as large
 */
export function simplifyWorld(weighed: WorldTopology, weight: number): WorldTopology {
  const simple = simplify(weighed, weight);
  const large = filterAttachedWeight(simple, 2 * weight, (ring) => sphericalRingArea(ring, false));
  // The world does not become an empty object, which the package's types allow for.
  return filter(simple, large) as WorldTopology;
}

/** The name of a country of the atlas. */
export function atlasName(country: GeometryObject): string {
  return (country.properties as { readonly name?: string } | undefined)?.name ?? '';
}

/** ISO 3166-1 alpha-2 by the numeric code that the atlas knows countries by. */
export function readCountryCodes(): ReadonlyMap<string, string> {
  return new Map(countries.map(({ cca2, ccn3 }) => [ccn3, cca2]));
}
