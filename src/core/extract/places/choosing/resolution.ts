import type { KnownPlace, Sense } from '../../../gazetteer/gazetteer.ts';
import { containing } from './hierarchy.ts';
import type { PlaceChoiceReason } from '../names/place-types.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { isNamesake, namesakePenalty } from './namesakes.ts';
import { cellOf, isPoint, surroundingsOf, type Choice, type Surroundings } from './surroundings.ts';

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

const PASSES = 4;
/** What lies in the place named right after it needs no other evidence: "Paris, Texas". */
const HIERARCHY_BONUS = 12;
/** The editor's word outweighs all but this: "Birmingham, England" stays there. */
const PREFERENCE_BONUS = 8;

/**
 * Chooses a sense for every match: the whole article decides. Several passes: what is named
 * outright (countries, divisions, "Paris, Texas") first, then with what the pass before chose.
 *
 * @param hints what the words right around a match say
 * @param body where the text begins behind a dateline of the front matter, in code units
 */
export function resolveToponyms(
  matches: readonly ToponymMatch[],
  hints: ResolutionHints,
  body: number,
): Choice {
  const firsts = new Map<string, ToponymMatch>();
  for (const match of matches) if (!firsts.has(match.key)) firsts.set(match.key, match);
  let chosen: Choice = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const surroundings = surroundingsOf(matches, chosen, body);
    chosen = choose({ matches, firsts, hints }, surroundings, chosen);
  }
  return chosen;
}

/** Makes the question why a match was read as it was; answered once for a name that stands alone. */
export function explainChoice(
  hints: ResolutionHints,
): (match: ToponymMatch, sense: Sense) => PlaceChoiceReason {
  const foremost = new Map<string, Sense | undefined>();
  return (match, sense) => {
    if (match.senses.length === 1) return 'only';
    const { first, key } = match;
    if (hints.preferred?.get(key) === sense.known) return 'entry';
    if (hints.outers[first] || hints.inners[first] || hints.divisions[first]) return 'container';
    if (!foremost.has(key)) foremost.set(key, bestSense(match.senses, NOWHERE, key));
    return foremost.get(key) === sense ? 'prominence' : 'context';
  };
}

const NOWHERE: Surroundings = { support: new Map(), own: new Map(), lands: 0 };

/** What the words right around matches say about them, by the index of the match's first word. */
export interface ResolutionHints {
  /** The match that stands right after a match as its container: Texas, by Paris. */
  readonly outers: readonly (ToponymMatch | undefined)[];
  /** The same the other way round: Paris, by Texas. */
  readonly inners: readonly (ToponymMatch | undefined)[];
  /** Matches that the text calls a state, province or county: "Washington state". */
  readonly divisions: readonly (boolean | undefined)[];
  /** By the key of a match, the place that the editor prefers for it. */
  readonly preferred?: ReadonlyMap<string, KnownPlace>;
}

interface Toponyms {
  readonly matches: readonly ToponymMatch[];
  /** The first match of each name. */
  readonly firsts: ReadonlyMap<string, ToponymMatch>;
  readonly hints: ResolutionHints;
}

function choose(
  { matches, firsts, hints }: Toponyms,
  surroundings: Surroundings,
  before: Choice,
): Choice {
  const inside = bonusInside(hints, matches, before);
  // One name means one place throughout an article.
  const senseOf = new Map<string, Sense>();
  for (const [key, { senses }] of firsts) {
    const best = bestSense(senses, surroundings, key, inside.get(key));
    if (best) senseOf.set(key, best);
  }
  const fittingOf = new Map<string, Sense | undefined>();
  const chosen = new Array<Sense | undefined>((matches.at(-1)?.first ?? -1) + 1);
  for (const match of matches) {
    const inner = hints.inners[match.first];
    let best: Sense | undefined;
    if (inner || hints.divisions[match.first]) {
      const pair = `${inner?.key ?? ''}|${match.key}`;
      if (!fittingOf.has(pair)) {
        fittingOf.set(pair, bestSense(fitting(match, inner), surroundings, match.key));
      }
      best = fittingOf.get(pair);
    }
    chosen[match.first] = best ?? senseOf.get(match.key);
  }
  return chosen;
}

/** The senses that fit right where a match stands, whatever the name is elsewhere. */
function fitting(match: ToponymMatch, inner: ToponymMatch | undefined): Sense[] {
  // The New York of "Albany, New York" is the state.
  return match.senses.filter((sense) =>
    inner ? containing(inner.senses, sense).length > 0 : isDivision(sense),
  );
}

/** By name, what a place gains by lying in the one that is named right after it, or by preference. */
function bonusInside(
  { outers, preferred = NO_PREFERENCES }: ResolutionHints,
  matches: readonly ToponymMatch[],
  before: Choice,
): Map<string, Map<string, number>> {
  const bonus = new Map<string, Map<string, number>>();
  for (const [key, known] of preferred)
    bonus.set(key, new Map([[known.place.id, PREFERENCE_BONUS]]));
  const done = new Map<string, Set<Sense>>();
  for (const match of matches) {
    const outer = outers[match.first];
    if (!outer) continue;
    const outerSense = before[outer.first];
    const pair = `${match.key}|${outer.key}`;
    const seen = done.get(pair) ?? new Set<Sense>();
    done.set(pair, seen);
    for (const sense of outerSense ? [outerSense] : outer.senses) {
      if (seen.has(sense)) continue;
      seen.add(sense);
      const gains = bonus.get(match.key) ?? new Map<string, number>();
      bonus.set(match.key, gains);
      for (const { known } of containing(match.senses, sense))
        gains.set(known.place.id, HIERARCHY_BONUS);
    }
  }
  return bonus;
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
  const penalty = namesakePenalty(senses, surroundings);
  for (const sense of senses) {
    const score =
      scoreSense(sense, surroundings, key) -
      (isNamesake(sense) ? penalty : 0) +
      (extra.get(sense.known.place.id) ?? 0);
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
  }
  return best;
}

const NO_PREFERENCES: ReadonlyMap<string, KnownPlace> = new Map();
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

function dampen(count: number): number {
  return count <= 0 ? 0 : Math.min(MOST_SUPPORT, Math.log2(1 + count));
}
