import type { PlaceKind } from './place-kind.ts';
import { foldPlaceName } from './place-name.ts';

/** One city, town or administrative division, before it is packed. */
export interface GazetteerRow {
  readonly name: string;
  /** Other names: "Bombay" of Mumbai. */
  readonly alternates: readonly string[];
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of the first-order division, country included: `US.TX`; empty where unknown. */
  readonly admin1: string;
  /** GeoNames feature code: PPLC, PPLA, PPL, ADM1, ADM2. */
  readonly feature: string;
  readonly population: number;
  /** 0 if the source gives none. */
  readonly geonameId: number;
  /** Code of a division itself: `US.TX`, `US.KY.125`; empty for towns. */
  readonly code: string;
}

/** A place entered by hand, or a country, with all its names. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly geonameId?: number;
  /** For a first-order division: `US.TX`. */
  readonly code?: string;
  /** Other names, matched without regard to accents. */
  readonly names?: readonly string[];
  /** Abbreviations, matched exactly as written: "U.S.", "Ky.". */
  readonly abbreviations?: readonly string[];
  /** Adjectives: "Armenian". */
  readonly demonyms?: readonly string[];
  /** Words for the people: "Armenians", "Turks". */
  readonly peoples?: readonly string[];
}

/** Names for a town that the table of towns lacks, or lists among a hundred others. */
export interface TownNames {
  /** Id of the town. */
  readonly place: string;
  readonly names: readonly string[];
  /** What the town is called, if English does not use its own name: Geneva. */
  readonly shown?: string;
  /** The archive names no country for it: Jerusalem. */
  readonly disputed?: true;
}

/** Word lists that distinguish toponyms from other capitalised words; all in lower case. */
export interface ToponymLexicon {
  /** Names of towns that in news never mean the town: Supreme, Of, Same. */
  readonly neverTowns: readonly string[];
  /** Names of other things that hold the name of a place: Bank of America. */
  readonly noPlaces: readonly string[];
  /** Words that are also names of towns. */
  readonly ordinaryWords: readonly string[];
  readonly givenNames: readonly string[];
  /** Titles before a person's name: mayor, president. */
  readonly titles: readonly string[];
  /** Words with which the name of a body continues: university, police, bank. */
  readonly bodyWords: readonly string[];
  /** What each piece of evidence is worth for a match being a place, in log-odds. */
  readonly evidenceWeights: Readonly<Record<string, number>>;
}

/** The rows column by column, in the order of their folded names. */
export interface GazetteerColumns {
  /** Folded names joined by line feeds (see foldPlaceName). */
  readonly keys: string;
  /** Names joined by line feeds; an empty line where `capitalise(key)` is the name. */
  readonly names: string;
  /** Folded alternate names in order, joined by line feeds, and the row of each. */
  readonly alternates: string;
  readonly alternateRows: Uint32Array;
  /** Thousandths of a degree. */
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  /** Indexes into the lists below. */
  readonly countries: Uint8Array;
  readonly admin1s: Uint16Array;
  readonly features: Uint8Array;
  /** `round(10 · log2(1 + inhabitants))`: within 4 %. */
  readonly populations: Uint8Array;
  readonly geonameIds: Uint32Array;
  readonly countryList: readonly string[];
  readonly admin1List: readonly string[];
  readonly featureList: readonly string[];
  /** Codes of the rows that are divisions, joined by line feeds, and the row of each. */
  readonly codes: string;
  readonly codeRows: Uint32Array;
}

/** All that a gazetteer is made of. Plain data: it can come from a file or from a test. */
export interface GazetteerData {
  readonly columns: GazetteerColumns;
  readonly named: readonly NamedPlace[];
  /** What English calls a town: Geneva for Genève, New York for New York City. */
  readonly usualNames: readonly TownNames[];
  /** Names that mean a government, and the town of its seat: the Kremlin, Moscow. */
  readonly seats: readonly TownNames[];
  readonly lexicon: ToponymLexicon;
}

/** Inhabitants as one byte: `round(10 · log2(1 + inhabitants))`. */
export function packPopulation(inhabitants: number): number {
  return Math.min(255, Math.round(10 * Math.log2(1 + Math.max(0, inhabitants))));
}

/** Inhabitants from their byte, within 4 %. */
export function unpackPopulation(byte: number): number {
  return Math.round(2 ** (byte / 10) - 1);
}

/** The usual name of a folded one: "New York City" of "new york city". */
export function capitalise(key: string): string {
  return key.replace(/(?:^| )./g, (letter) => letter.toUpperCase());
}

/** Packs rows into columns. The same rows in any order give the same columns. */
export function packRows(rows: readonly GazetteerRow[]): GazetteerColumns {
  const keyed = rows.map((row) => ({ row, key: foldPlaceName(row.name) }));
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key) ||
      b.row.population - a.row.population ||
      a.row.geonameId - b.row.geonameId ||
      compare(a.row.code, b.row.code),
  );
  const sorted = keyed.map(({ row }) => row);
  const countries = numbering(sorted.map((row) => row.country));
  const admin1s = numbering(sorted.map((row) => row.admin1));
  const features = numbering(sorted.map((row) => row.feature));
  const alternates = sorted.flatMap((row, index) =>
    [...new Set(row.alternates.map(foldPlaceName))].map((key) => ({ key, index })),
  );
  alternates.sort((a, b) => compare(a.key, b.key) || a.index - b.index);
  const divisions = sorted.flatMap((row, index) => (row.code ? [{ code: row.code, index }] : []));
  return {
    keys: keyed.map(({ key }) => key).join('\n'),
    names: keyed.map(({ row, key }) => (capitalise(key) === row.name ? '' : row.name)).join('\n'),
    alternates: alternates.map(({ key }) => key).join('\n'),
    alternateRows: Uint32Array.from(alternates, ({ index }) => index),
    latitudes: Int32Array.from(sorted, (row) => Math.round(row.latitude * 1000)),
    longitudes: Int32Array.from(sorted, (row) => Math.round(row.longitude * 1000)),
    countries: Uint8Array.from(sorted, (row) => countries.number(row.country)),
    admin1s: Uint16Array.from(sorted, (row) => admin1s.number(row.admin1)),
    features: Uint8Array.from(sorted, (row) => features.number(row.feature)),
    populations: Uint8Array.from(sorted, (row) => packPopulation(row.population)),
    geonameIds: Uint32Array.from(sorted, (row) => row.geonameId),
    countryList: countries.list,
    admin1List: admin1s.list,
    featureList: features.list,
    codes: divisions.map(({ code }) => code).join('\n'),
    codeRows: Uint32Array.from(divisions, ({ index }) => index),
  };
}

function numbering(values: readonly string[]): {
  list: string[];
  number: (value: string) => number;
} {
  const list = [...new Set(values)].sort(compare);
  const numbers = new Map(list.map((value, index) => [value, index]));
  return { list, number: (value) => numbers.get(value) ?? 0 };
}

// Code units, never the machine's collation: the file's bytes depend on it.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
