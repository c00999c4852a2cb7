import type { KnownPlace, Sense } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from '../names/matches.ts';

/** The sense of each match, by the index of its first word. */
export type Choice = readonly (Sense | undefined)[];

/** What an article's places say about where it plays, by country and by first-order division. */
export interface Surroundings {
  readonly support: ReadonlyMap<string, number>;
  /** The part of it that each name gave itself, and so cannot count. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many countries, states and provinces the matches name outright. */
  readonly lands: number;
}

const VOTE = 1.5;
const DATELINE_WEIGHT = 2;
/** A name that is printed so often says no more about where an article plays. */
const MOST_COUNTED = 100;

/**
 * Adds up what the matches say of where an article plays, as far as they are resolved. Linear.
 *
 * @param body where the text begins behind a dateline of the front matter, in code units
 */
export function surroundingsOf(
  matches: readonly ToponymMatch[],
  chosen: Choice,
  body: number,
): Surroundings {
  const support = new Map<string, number>();
  const own = new Map<string, Map<string, number>>();
  const add = (key: string, code: string, weight: number): void => {
    if (!code) return;
    support.set(code, (support.get(code) ?? 0) + weight);
    const given = own.get(key) ?? new Map<string, number>();
    own.set(key, given.set(code, (given.get(code) ?? 0) + weight));
  };
  const addPlace = (key: string, known: KnownPlace, weight: number): void => {
    add(key, known.place.country ?? '', weight);
    add(key, known.admin1, weight);
    if (isPoint(known)) for (const cell of cellsAround(known)) add(key, cell, weight);
  };
  const counted = new Map<string, number>();
  for (const match of matches) {
    const sense = chosen[match.first] ?? (match.senses.length === 1 ? match.senses[0] : undefined);
    // Each further mention of the same name adds less.
    const times = (counted.get(match.key) ?? 0) + 1;
    counted.set(match.key, times);
    if (times > MOST_COUNTED) continue;
    const weight = match.start < body ? DATELINE_WEIGHT : 1;
    if (sense) addPlace(match.key, sense.known, weight / times);
    else if (times === 1) voteForDivisions(match, add);
  }
  return { support, own, lands: countLands(matches) };
}

function countLands(matches: readonly ToponymMatch[]): number {
  const lands = new Set<string>();
  for (const { senses } of matches) {
    const known = senses[0]?.known;
    if (known?.feature === 'COUNTRY' || known?.feature === 'REGION') lands.add(known.place.id);
  }
  return lands.size;
}

// Names that may lie in many divisions agree on the one that they share: Huntsville and Walker
// County are both in Texas and in Alabama, but with Palestine only Texas is left.
function voteForDivisions(
  match: ToponymMatch,
  add: (key: string, code: string, weight: number) => void,
): void {
  const codes = new Set(
    match.senses.map(({ known }) => known.admin1).filter((code) => code !== ''),
  );
  for (const code of codes) {
    add(match.key, code, VOTE / Math.sqrt(codes.size));
    add(match.key, code.slice(0, 2), VOTE / codes.size);
  }
}

/** Towns and counties; countries and regions are too wide for nearness to say anything. */
export function isPoint(known: KnownPlace): boolean {
  return known.feature.startsWith('PPL') || known.feature === 'ADM2';
}

// A grid of whole degrees: a sum over neighbouring cells stays linear, distances between all do not.
export function cellOf({ place }: KnownPlace, north: number, east: number): string {
  return `@${Math.round(place.latitude) + north},${Math.round(place.longitude) + east}`;
}

const NEIGHBOURS = [-1, 0, 1];

function cellsAround(known: KnownPlace): string[] {
  return NEIGHBOURS.flatMap((north) => NEIGHBOURS.map((east) => cellOf(known, north, east)));
}
