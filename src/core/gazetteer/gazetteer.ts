import { FEATURE_OF_KIND } from './place-kind.ts';
import type { GazetteerPlace, PlaceMention } from '../extract/places/names/place-types.ts';
import type { GazetteerData, NamedPlace, TownNames, ToponymLexicon } from './data.ts';
import { indexRows } from './rows.ts';
import { foldPlaceName } from './place-name.ts';

/** A place with what is needed to choose among namesakes. */
export interface KnownPlace {
  readonly place: GazetteerPlace;
  /** Inhabitants; 0 where unknown, as for countries and regions. */
  readonly population: number;
  /** `US.TX`: the first-order division it is in, or is. Empty where unknown. */
  readonly admin1: string;
  /** GeoNames feature code, or COUNTRY, REGION, AREA for named places. */
  readonly feature: string;
}

/** One thing that a name can stand for. */
export interface Sense {
  readonly known: KnownPlace;
  readonly kind: PlaceMention['kind'];
  /** `name`: the usual name; `usual`: what English calls a town; `alternate`: another name in the source's list; `people`: "Turks". */
  readonly via: 'name' | 'usual' | 'alternate' | 'abbreviation' | 'demonym' | 'people' | 'metonym';
}

/**
 * The table of known places, and the word lists that keep other words from being taken for them.
 */
export interface Gazetteer {
  /** What a name can stand for, by its folded form (see foldPlaceName); empty where unknown. */
  senses(folded: string): readonly Sense[];
  /** Whether there are longer names that begin with these folded words. */
  goesOn(folded: string): boolean;
  /** What an abbreviation can stand for, exactly as printed: "U.S.", "Ky.". */
  abbreviation(printed: string): readonly Sense[];
  /** A place by its id. */
  place(id: string): KnownPlace | undefined;
  /** The first-order division of a code (`US.TX`). */
  division(code: string): KnownPlace | undefined;
  /** The most words in a name that starts with this folded word; 0 if none does. */
  readonly longestName: number;
  /** Whether it is the name of something else, which holds the name of a place. */
  isNoPlace(folded: string): boolean;
  isOrdinaryWord(folded: string): boolean;
  isGivenName(folded: string): boolean;
  isTitle(folded: string): boolean;
  isBodyWord(folded: string): boolean;
  /** Log-odds of a piece of evidence; 0 if it has no weight. */
  evidenceWeight(name: string): number;
}

const LONGEST_NAME = 6;

/** Makes the lookup tables. Linear in the data; some 20 ms for 140,000 names. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const rows = indexRows(data.columns);
  const named = indexNamed(data.named);
  const shown = new Map<string, KnownPlace>();
  for (const names of data.usualNames) {
    const known = names.shown || names.disputed ? rows.place(names.place) : undefined;
    if (known) shown.set(names.place, { ...known, place: placeAsShown(known.place, names) });
  }
  const placeById = (id: string): KnownPlace | undefined =>
    shown.get(id) ?? named.byId.get(id) ?? rows.place(id);
  const neverTowns = new Set(data.lexicon.neverTowns);
  const nameTowns = (
    entries: readonly TownNames[],
    kind: Sense['kind'],
    via: Sense['via'],
  ): void => {
    for (const { place, names } of entries) {
      const known = placeById(place);
      if (!known) continue;
      for (const name of names) {
        const key = foldPlaceName(name);
        const others = via === 'metonym' ? [] : (named.byName.get(key) ?? []);
        named.byName.set(key, [...others, { known, kind, via }]);
      }
    }
  };
  nameTowns(data.usualNames, 'literal', 'usual');
  nameTowns(data.seats, 'metonym', 'metonym');
  const replaced = new Set(data.named.flatMap((place) => (place.code ? [place.code] : [])));
  const beginnings = beginningsOf([...named.byName.keys(), ...data.lexicon.noPlaces]);

  function findSenses(folded: string): readonly Sense[] {
    const curated = named.byName.get(folded) ?? [];
    const usual = new Set(
      curated.flatMap(({ via, known }) => (via === 'usual' ? [known.place.id] : [])),
    );
    return [
      ...curated,
      ...rows
        .senses(neverTowns.has(folded) ? '' : folded)
        .filter(({ known }) => !isReplaced(known) && !usual.has(known.place.id))
        .map((sense) => ({ ...sense, known: shown.get(sense.known.place.id) ?? sense.known })),
    ];
  }

  function isReplaced(known: KnownPlace): boolean {
    return known.feature === 'ADM1' && replaced.has(known.admin1);
  }

  return {
    senses: remember(findSenses),
    goesOn: remember((folded) => beginnings.has(folded) || rows.goesOn(folded)),
    abbreviation: (printed) => named.byAbbreviation.get(printed) ?? NO_SENSES,
    place: placeById,
    division: (code) => named.byCode.get(code) ?? rows.division(code),
    longestName: LONGEST_NAME,
    ...lexiconTests(data.lexicon),
  };
}

function placeAsShown(place: GazetteerPlace, { shown, disputed }: TownNames): GazetteerPlace {
  const { country, ...nowhere } = place;
  return {
    ...nowhere,
    ...(country === undefined || disputed ? {} : { country }),
    name: shown ?? place.name,
  };
}

const NO_SENSES: readonly Sense[] = [];

/** More than the names of a large archive; the words that are not names are endless. */
const MOST_REMEMBERED = 50_000;

/** Remembers answers, and forgets all of them when there are too many. */
function remember<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    const before = answers.get(question);
    if (before !== undefined) return before;
    const after = answer(question);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(question, after);
    return after;
  };
}

/** All that names of several words begin with: "gulf" and "gulf of" of "gulf of aden". */
function beginningsOf(names: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const name of names) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      beginnings.add(name.slice(0, at));
    }
  }
  return beginnings;
}

function lexiconTests(lexicon: ToponymLexicon) {
  const noPlaces = new Set(lexicon.noPlaces);
  const ordinary = new Set(lexicon.ordinaryWords);
  const given = new Set(lexicon.givenNames);
  const titles = new Set(lexicon.titles);
  const bodies = new Set(lexicon.bodyWords);
  const weights = new Map(Object.entries(lexicon.evidenceWeights));
  return {
    evidenceWeight: (name: string) => weights.get(name) ?? 0,
    isNoPlace: (folded: string) => noPlaces.has(folded),
    isOrdinaryWord: (folded: string) => ordinary.has(folded),
    isGivenName: (folded: string) => given.has(folded),
    isTitle: (folded: string) => titles.has(folded),
    isBodyWord: (folded: string) => bodies.has(folded),
  };
}

function indexNamed(places: readonly NamedPlace[]) {
  const byName = new Map<string, Sense[]>();
  const byAbbreviation = new Map<string, Sense[]>();
  const byId = new Map<string, KnownPlace>();
  const byCode = new Map<string, KnownPlace>();
  const add = (table: Map<string, Sense[]>, key: string, sense: Sense): void => {
    const list = table.get(key);
    if (!list) table.set(key, [sense]);
    else if (!list.some((other) => other.known === sense.known)) list.push(sense);
  };
  for (const entry of places) {
    const known = knownFromNamed(entry);
    byId.set(known.place.id, known);
    if (entry.code) byCode.set(entry.code, known);
    for (const name of [entry.name, ...(entry.names ?? [])]) {
      add(byName, foldPlaceName(name), { known, kind: 'literal', via: 'name' });
    }
    for (const name of entry.demonyms ?? []) {
      add(byName, foldPlaceName(name), { known, kind: 'demonym', via: 'demonym' });
    }
    for (const name of entry.peoples ?? []) {
      add(byName, foldPlaceName(name), { known, kind: 'demonym', via: 'people' });
    }
    for (const printed of entry.abbreviations ?? []) {
      add(byAbbreviation, printed, { known, kind: 'literal', via: 'abbreviation' });
    }
  }
  return { byName, byAbbreviation, byId, byCode };
}

function knownFromNamed(entry: NamedPlace): KnownPlace {
  const { id, name, kind, country, latitude, longitude, geonameId } = entry;
  return {
    place: {
      id,
      name,
      kind,
      latitude,
      longitude,
      ...(country === undefined ? {} : { country }),
      ...(geonameId === undefined ? {} : { geonameId }),
    },
    population: 0,
    admin1: entry.code ?? '',
    feature: FEATURE_OF_KIND[kind],
  };
}
