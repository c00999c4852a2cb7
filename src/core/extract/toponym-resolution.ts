import type { KnownPlace, Sense } from '../gazetteer.ts';
import { containing } from './toponym-hierarchy.ts';
import type { ToponymMatch } from './toponym-matches.ts';

/** What an article's places say about where it plays, by country and by first-order division. */
interface Surroundings {
  readonly support: ReadonlyMap<string, number>;
  /** The part of it that each name gave itself, and so cannot count. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** How much each kind of place is worth beside the size of a town (decimal digits of inhabitants). */
const PROMINENCE: Readonly<Record<string, number>> = {
  COUNTRY: 9,
  AREA: 8,
  REGION: 8.5,
  SEAT: 7,
  ADM1: 4,
  ADM2: 4.5,
};
const CAPITAL_BONUS = 1.5;
const DIVISION_SEAT_BONUS = 0.7;
const QUARTER_PENALTY = 1;
const USUAL_BONUS = 2.5;
const ALTERNATE_PENALTY = 1.2;
const COUNTRY_SUPPORT = 0.9;
const DIVISION_SUPPORT = 1.5;
const NEARNESS_SUPPORT = 1;
const MOST_SUPPORT = 3.5;
const VOTE = 1.5;
const DATELINE_WEIGHT = 2;
const PASSES = 3;
/** What lies in the place named right after it needs no other evidence: "Paris, Texas". */
const HIERARCHY_BONUS = 12;

/**
 * Chooses a sense for every match: the whole article decides. Two passes: what is named outright
 * (countries, divisions, "Paris, Texas") first, then with what that pass chose.
 *
 * @param hints what the words right around a match say
 * @param dateline places that the article's dateline names
 */
export function resolveToponyms(
  matches: readonly ToponymMatch[],
  hints: ResolutionHints,
  dateline: readonly KnownPlace[],
): Map<ToponymMatch, Sense> {
  let chosen = new Map<ToponymMatch, Sense>();
  for (let pass = 0; pass < PASSES; pass++) {
    const surroundings = surroundingsOf(matches, chosen, dateline);
    chosen = choose(matches, hints, surroundings, chosen);
  }
  return chosen;
}

/** What the words right around matches say about them. */
export interface ResolutionHints {
  /** The match that stands right after a match as its container: Texas, by Paris. */
  readonly outers: ReadonlyMap<ToponymMatch, ToponymMatch>;
  /** Matches that the text calls a state, province or county: "Washington state". */
  readonly divisions: ReadonlySet<ToponymMatch>;
}

function surroundingsOf(
  matches: readonly ToponymMatch[],
  chosen: ReadonlyMap<ToponymMatch, Sense>,
  dateline: readonly KnownPlace[],
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
  for (const known of dateline) addPlace('', known, DATELINE_WEIGHT);
  const counted = new Map<string, number>();
  for (const match of matches) {
    const sense = chosen.get(match) ?? (match.senses.length === 1 ? match.senses[0] : undefined);
    // Each further mention of the same name adds less.
    const times = (counted.get(match.key) ?? 0) + 1;
    counted.set(match.key, times);
    if (sense) addPlace(match.key, sense.known, 1 / times);
    else if (times === 1) voteForDivisions(match, add);
  }
  return { support, own };
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

function choose(
  matches: readonly ToponymMatch[],
  { outers, divisions }: ResolutionHints,
  surroundings: Surroundings,
  before: ReadonlyMap<ToponymMatch, Sense>,
): Map<ToponymMatch, Sense> {
  const byKey = new Map<string, { match: ToponymMatch; extra: Map<string, number> }>();
  for (const match of matches) {
    const entry = byKey.get(match.key) ?? { match, extra: new Map<string, number>() };
    byKey.set(match.key, entry);
    const outer = outers.get(match);
    if (!outer) continue;
    const outerSense = before.get(outer);
    for (const sense of outerSense ? [outerSense] : outer.senses) {
      for (const inner of containing(match, sense)) {
        entry.extra.set(inner.known.place.id, HIERARCHY_BONUS);
      }
    }
  }
  // One name means one place throughout an article.
  const senseOf = new Map<string, Sense>();
  for (const [key, { match, extra }] of byKey) {
    const best = bestSense(match.senses, surroundings, key, extra);
    if (best) senseOf.set(key, best);
  }
  const inners = new Map([...outers].map(([inner, outer]) => [outer, inner]));
  const chosen = new Map<ToponymMatch, Sense>();
  for (const match of matches) {
    const inner = inners.get(match);
    // But the New York of "Albany, New York" is the state, whatever it is elsewhere.
    const fitting = match.senses.filter((sense) =>
      inner ? containing(inner, sense).length > 0 : divisions.has(match) && isDivision(sense),
    );
    const best = bestSense(fitting, surroundings, match.key) ?? senseOf.get(match.key);
    if (best) chosen.set(match, best);
  }
  return chosen;
}

function isDivision({ known }: Sense): boolean {
  return known.feature === 'REGION' || known.feature === 'ADM1' || known.feature === 'ADM2';
}

function bestSense(
  senses: readonly Sense[],
  surroundings: Surroundings,
  key: string,
  extra: ReadonlyMap<string, number> = NO_EXTRA,
): Sense | undefined {
  let best: Sense | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sense of senses) {
    const score = scoreSense(sense, surroundings, key) + (extra.get(sense.known.place.id) ?? 0);
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
  }
  return best;
}

const NO_EXTRA: ReadonlyMap<string, number> = new Map();

/** The nations of the United Kingdom: most of it is England, which so tells towns apart badly. */
const TOO_WIDE = /^GB\./;

function scoreSense(sense: Sense, { support, own }: Surroundings, key: string): number {
  const { known } = sense;
  let score = PROMINENCE[known.feature] ?? Math.log10(known.population + 10);
  if (known.feature === 'PPLC') score += CAPITAL_BONUS;
  else if (known.feature === 'PPLA') score += DIVISION_SEAT_BONUS;
  else if (known.feature === 'PPLX') score -= QUARTER_PENALTY;
  if (sense.via === 'alternate') score -= ALTERNATE_PENALTY;
  else if (sense.via === 'usual') score += USUAL_BONUS;
  const fromOthers = (code: string): number =>
    (support.get(code) ?? 0) - (own.get(key)?.get(code) ?? 0);
  score += COUNTRY_SUPPORT * dampen(fromOthers(known.place.country ?? ''));
  if (known.admin1 && !TOO_WIDE.test(known.admin1))
    score += DIVISION_SUPPORT * dampen(fromOthers(known.admin1));
  if (isPoint(known)) score += NEARNESS_SUPPORT * dampen(fromOthers(cellOf(known, 0, 0)));
  return score;
}

/** Towns and counties; countries and regions are too wide for nearness to say anything. */
function isPoint(known: KnownPlace): boolean {
  return known.feature.startsWith('PPL') || known.feature === 'ADM2';
}

// A grid of whole degrees: a sum over neighbouring cells stays linear, distances between all do not.
function cellOf({ place }: KnownPlace, north: number, east: number): string {
  return `@${Math.round(place.latitude) + north},${Math.round(place.longitude) + east}`;
}

const NEIGHBOURS = [-1, 0, 1];

function cellsAround(known: KnownPlace): string[] {
  return NEIGHBOURS.flatMap((north) => NEIGHBOURS.map((east) => cellOf(known, north, east)));
}

function dampen(count: number): number {
  return count <= 0 ? 0 : Math.min(MOST_SUPPORT, Math.log2(1 + count));
}
