import countryNames from '../../data/en/places/country-names.json' with { type: 'json' };
import type {
  GazetteerColumns,
  GazetteerData,
  GazetteerRow,
  NamedPlace,
  ToponymLexicon,
  TownNames,
} from './data.ts';
import { packRows } from './data.ts';
import { foldPlaceName } from './place-name.ts';

/** A town as GeoNames lists it; the fields that are used. */
export interface TownRecord {
  readonly geonameId: number;
  readonly name: string;
  readonly asciiName: string | undefined;
  readonly alternateNames: readonly string[] | undefined;
  readonly latitude: number;
  readonly longitude: number;
  readonly featureCode: string;
  readonly countryCode: string;
  readonly admin1Code: string | undefined;
  readonly admin2Code: string | undefined;
  readonly population: number;
}

/** A country as world-countries lists it; the fields that are used. */
export interface CountryRecord {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly latlng: readonly number[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
}

/** The name of an administrative division: `{code: 'US.TX', name: 'Texas'}`. */
export interface DivisionName {
  readonly code: string;
  readonly name: string;
}

/** What `src/data/places.json` holds. */
export interface CuratedPlaces {
  /** By ISO 3166-1 alpha-2: what the table of countries lacks or has wrong. */
  readonly countries: Readonly<Record<string, CountryCorrection>>;
  readonly places: readonly NamedPlace[];
  readonly divisions: readonly NamedPlace[];
  readonly usualNames: readonly TownNames[];
  readonly seats: readonly TownNames[];
}

/** Lists are added to those of the package; `demonyms` and `peoples` replace them. */
export interface CountryCorrection {
  readonly name?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly names?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly peoples?: readonly string[];
}

/** The tables that towns and divisions come from, as plain data. */
export interface TownSources {
  readonly towns: Iterable<TownRecord>;
  /** First-order divisions of the world; may be empty. */
  readonly divisions: readonly DivisionName[];
  /** Second-order divisions (counties); may be empty. */
  readonly counties: readonly DivisionName[];
}

/** What is small enough to be read as it is: countries, and what was written by hand. */
export interface NamedSources {
  readonly countries: readonly CountryRecord[];
  readonly curated: CuratedPlaces;
  readonly lexicon: ToponymLexicon;
}

/** Countries whose hamlets stand in English-language news, and so are all kept. */
const KEPT_WHOLE = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
const SMALLEST_TOWN = 1000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2']);
/** Below this, other names are mostly spellings in other languages. */
const ALTERNATES_FROM = 300_000;
/** Yet a name that other towns bear is kept from here on: Palmyra of Tadmur, beside ten in America. */
const NAMESAKES_FROM = 15_000;
/** Ludwigshafen am Rhein and Clacton-on-Sea are mostly printed without their waters. */
const BY_WATER = /^(\p{Lu}[\p{L}\p{M}'’ -]{4,}?)[- ](?:am|an der|nad|on|sur|upon)[- ]\p{L}/u;
const COUNTIES_OF = new Set(['US', 'GB', 'IE', 'CA', 'AU']);
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’.\- ]{3,}$/u;

/** Chooses which towns and divisions are worth keeping and packs them. The same in gives the same out. */
export function packTowns({ towns, divisions, counties }: TownSources): GazetteerColumns {
  const boxes = new Map<string, Box>();
  const kept: TownRecord[] = [];
  for (const town of towns) {
    addToBoxes(boxes, town);
    if (isKept(town)) kept.push(town);
  }
  const names = new Set(kept.map(({ name }) => foldPlaceName(name)));
  const rows = kept.map((town) => rowOfTown(town, names));
  for (const { code, name } of divisions) {
    const box = boxes.get(code);
    if (box) rows.push(rowOfDivision(code, name, 'ADM1', box));
  }
  for (const { code, name } of counties) {
    const box = boxes.get(code);
    if (box && COUNTIES_OF.has(code.slice(0, 2))) rows.push(rowOfDivision(code, name, 'ADM2', box));
  }
  return packRows(rows);
}

/** Adds countries and what was written by hand to the towns. */
export function completeGazetteer(
  columns: GazetteerColumns,
  { countries, curated, lexicon }: NamedSources,
): GazetteerData {
  return {
    columns,
    named: [
      ...countries.map((country) => placeOfCountry(country, curated.countries[country.cca2])),
      ...curated.divisions,
      ...curated.places,
    ],
    usualNames: curated.usualNames,
    seats: curated.seats,
    lexicon,
  };
}

function isKept(town: TownRecord): boolean {
  return (
    town.population >= SMALLEST_TOWN ||
    SEATS.has(town.featureCode) ||
    KEPT_WHOLE.has(town.countryCode)
  );
}

function rowOfTown(town: TownRecord, names: ReadonlySet<string>): GazetteerRow {
  return {
    name: town.name,
    alternates: otherNames(town, names),
    latitude: town.latitude,
    longitude: town.longitude,
    country: town.countryCode,
    admin1: town.admin1Code ? `${town.countryCode}.${town.admin1Code}` : '',
    feature: town.featureCode,
    population: town.population,
    geonameId: town.geonameId,
    code: '',
  };
}

/**
 * The other names of a town that are kept, as printed, each folded form once.
 *
 * @param names the folded names of all towns
 */
function otherNames(town: TownRecord, names: ReadonlySet<string>): string[] {
  const { population, countryCode } = town;
  if (population < NAMESAKES_FROM) return [];
  const all = population >= ALTERNATES_FROM;
  const key = foldPlaceName(town.name);
  const others = new Map<string, string>();
  const short = BY_WATER.exec(town.name)?.[1];
  if (short !== undefined) others.set(foldPlaceName(short), short);
  const listed = all || !KEPT_WHOLE.has(countryCode) ? (town.alternateNames ?? []) : [];
  for (const name of [town.asciiName ?? '', ...listed]) {
    const folded = foldPlaceName(name);
    if (folded === key || others.has(folded) || !LATIN_NAME.test(name)) continue;
    if (all || names.has(folded)) others.set(folded, name);
  }
  return [...others.values()].sort();
}

/** The towns of a division bound it; no source gives its centre. */
interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

function addToBoxes(boxes: Map<string, Box>, town: TownRecord): void {
  const admin1 = `${town.countryCode}.${town.admin1Code}`;
  for (const code of [admin1, `${admin1}.${town.admin2Code}`]) {
    const { latitude, longitude } = town;
    const box = boxes.get(code);
    if (box) {
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
    } else {
      boxes.set(code, { south: latitude, north: latitude, west: longitude, east: longitude });
    }
  }
}

function rowOfDivision(code: string, name: string, feature: string, box: Box): GazetteerRow {
  const [country = '', admin1 = ''] = code.split('.');
  return {
    name,
    alternates: [],
    latitude: (box.south + box.north) / 2,
    longitude: (box.west + box.east) / 2,
    country,
    admin1: `${country}.${admin1}`,
    feature,
    population: 0,
    geonameId: 0,
    code,
  };
}

function placeOfCountry(country: CountryRecord, correction: CountryCorrection = {}): NamedPlace {
  const spellings = [country.name.common, country.name.official, ...country.altSpellings];
  const names = spellings.filter(
    (name) =>
      LATIN_NAME.test(name) &&
      !NOT_A_COUNTRY_NAME.has(name) &&
      !name.includes(',') &&
      !name.startsWith('The '),
  );
  const adjectives = correction.demonyms ?? demonymsOf(country);
  return {
    id: `country:${country.cca2.toLowerCase()}`,
    name: correction.name ?? country.name.common,
    kind: 'country',
    country: country.cca2,
    latitude: correction.latitude ?? country.latlng[0] ?? 0,
    longitude: correction.longitude ?? country.latlng[1] ?? 0,
    names: [...new Set([...names, ...(correction.names ?? [])])],
    abbreviations: correction.abbreviations ?? [],
    demonyms: adjectives,
    peoples:
      correction.peoples ??
      adjectives.filter((word) => REGULAR_PLURAL.test(word)).map((word) => `${word}s`),
  };
}

/** Spellings in the table of countries that are other words, or other countries' names, in English. */
const NOT_A_COUNTRY_NAME: ReadonlySet<string> = new Set(countryNames.excluded);
const REGULAR_PLURAL = /(?:an|i|er)$/;

function demonymsOf(country: CountryRecord): readonly string[] {
  return (country.demonyms?.eng?.m ?? '').split(/, | or /).filter((word) => word.length > 2);
}
