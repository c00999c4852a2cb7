import { FEATURE_OF_KIND } from '../gazetteer/place-kind.ts';
import type { KnownPlace, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../extract/places/names/place-types.ts';
import { findPlace } from '../extract/places/overrides.ts';
import {
  indexPlaceRules,
  type PlaceRule,
  type PlaceRules,
  type RuledName,
} from '../extract/places/choosing/rules.ts';
import { plainSlug } from '../archive/addresses/slugs.ts';
import { foldPlaceName } from '../gazetteer/place-name.ts';
import type { Problem } from '../source/problem.ts';
import { noPlaceEntries, type PlaceEntries, type PlaceEntry } from './read-places.ts';
import { say } from '../../wording/say.ts';

/** What the editor changes about the record of a place, whatever article names it. */
export interface PlaceRecord {
  /** Id of the place. */
  readonly id: string;
  readonly name?: string;
  readonly slug?: string;
  readonly note?: string;
  /** The archive names no country for it. */
  readonly nowhere?: true;
}

/** The editor's file of places, resolved with the gazetteer. */
export interface PlaceAuthority extends PlaceEntries {
  readonly rules: PlaceRules;
  /** By the index of the entry; undefined if it only says how a name is read. */
  readonly records: readonly (PlaceRecord | undefined)[];
}

/** An archive without such a file. */
export const noPlaceAuthority: PlaceAuthority = {
  ...noPlaceEntries,
  rules: indexPlaceRules([], new Map()),
  records: [],
};

/** Finds the place that each entry is about, and derives what articles and the archive need. */
export function makePlaceAuthority(
  { entries, lineOf }: PlaceEntries,
  gazetteer: Gazetteer,
  file: string,
): PlaceAuthority | { readonly problems: readonly Problem[] } {
  const own = ownPlaces(entries);
  const rules: PlaceRule[] = [];
  const records: (PlaceRecord | undefined)[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const known = placeOf(entry, own, gazetteer);
    if (known === undefined) {
      const key = entry.place === undefined ? 'name' : 'place';
      problems.push({ file, line: lineOf([index, key]), ...unknownPlace(entry) });
      return;
    }
    if (saysHowToRead(entry)) rules.push(ruleOf(entry, known, gazetteer));
    records.push(known === false ? undefined : recordOf(entry, known));
  });
  if (problems.length > 0) return { problems };
  return { entries, lineOf, rules: indexPlaceRules(rules, own), records };
}

/** What the file changes about records of places. */
export function placeRecords({ records }: PlaceAuthority): PlaceRecord[] {
  return records.flatMap((record) => record ?? []);
}

/**
 * Names an entry for the articles to which it is applied; stable as long as its name and conditions
 * are.
 */
export function placeEntryKey({ name, only }: PlaceEntry): string {
  return only ? `${name} ${JSON.stringify(only)}` : name;
}

function ownPlaces(entries: readonly PlaceEntry[]): Map<string, KnownPlace> {
  const own = new Map<string, KnownPlace>();
  for (const { name, slug, kind = 'area', latitude, longitude, country } of entries) {
    if (latitude === undefined || longitude === undefined) continue;
    const id = `editor:${slug ?? plainSlug(name)}`;
    const place: GazetteerPlace = {
      id,
      name,
      kind,
      latitude,
      longitude,
      ...(country ? { country } : {}),
    };
    const known = { place, population: 0, admin1: '', feature: FEATURE_OF_KIND[kind] };
    own.set(id, known).set(foldPlaceName(name), known);
  }
  return own;
}

/** false: the entry says that its name is not a place; undefined: there is no such place. */
function placeOf(
  { name, place, latitude, country }: PlaceEntry,
  own: ReadonlyMap<string, KnownPlace>,
  gazetteer: Gazetteer,
): KnownPlace | false | undefined {
  if (place === false) return false;
  if (latitude !== undefined) return own.get(foldPlaceName(name));
  return findPlace(place ?? name, country || undefined, gazetteer, own);
}

function saysHowToRead({ place, latitude, country, as, aliases }: PlaceEntry): boolean {
  return [place, latitude, country || undefined, as, aliases].some((said) => said !== undefined);
}

function ruleOf(entry: PlaceEntry, known: KnownPlace | false, gazetteer: Gazetteer): PlaceRule {
  const { name, aliases = [], as: kind = 'literal', only } = entry;
  const names = [name, ...aliases].map((printed): RuledName => ({
    printed,
    known:
      gazetteer.senses(foldPlaceName(printed)).length + gazetteer.abbreviation(printed).length > 0,
  }));
  return {
    key: placeEntryKey(entry),
    names,
    reading: known && { known, kind },
    ...(only ? { only } : {}),
  };
}

function recordOf({ shown, slug, note, country }: PlaceEntry, { place }: KnownPlace) {
  if (shown === undefined && slug === undefined && note === undefined && country !== false) return;
  const record: PlaceRecord = {
    id: place.id,
    ...(shown === undefined ? {} : { name: shown }),
    ...(slug === undefined ? {} : { slug }),
    ...(note === undefined ? {} : { note }),
    ...(country === false ? { nowhere: true } : {}),
  };
  return record;
}

function unknownPlace({ name, place, country }: PlaceEntry): { message: string; hint: string } {
  return {
    message: say('authority.unknown-place', { name: place || name, country: country || 'none' }),
    hint: say('authority.unknown-place-fix'),
  };
}
