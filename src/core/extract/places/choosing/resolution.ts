import type { KnownPlace, Sense } from '../../../gazetteer/gazetteer.ts';
import { containing } from './hierarchy.ts';
import type { PlaceChoiceReason } from '../names/place-types.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { localSense, type LocalWords } from './local.ts';
import { bestSense } from './scores.ts';
import { surroundingsOf, type Choice, type Surroundings } from './surroundings.ts';

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
  /** What the sentences around matches say. */
  readonly local?: LocalWords;
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
  const senseOf = new Map<string, Sense>();
  for (const [key, { senses }] of firsts) {
    const best = bestSense(senses, surroundings, key, inside.get(key));
    if (best) senseOf.set(key, best);
  }
  const fits = fittingOnce(surroundings, hints, before);
  const nearby = localSense(matches, hints, before);
  const chosen = new Array<Sense | undefined>((matches.at(-1)?.first ?? -1) + 1);
  for (const match of matches) {
    const { first, key } = match;
    const isPreferred = hints.preferred?.has(key) ?? false;
    const here = fits.within(match) ?? (isPreferred ? undefined : nearby(match, senseOf.get(key)));
    // One name means one place from here on, until it is printed with another container or within
    // a sentence about another land. The editor's word holds for all the others.
    if (here && !isPreferred) senseOf.set(key, here);
    chosen[first] = fits.around(match) ?? here ?? senseOf.get(key);
  }
  return chosen;
}

/** The senses that fit right where matches stand, whatever the name is elsewhere. */
function fittingOnce(surroundings: Surroundings, hints: ResolutionHints, before: Choice) {
  const answers = new Map<string, Sense | undefined>();
  const once = (pair: string, key: string, senses: () => readonly Sense[]): Sense | undefined => {
    if (!answers.has(pair)) answers.set(pair, bestSense(senses(), surroundings, key));
    return answers.get(pair);
  };
  return {
    /** The Portland of "Portland, Maine". */
    within({ first, key, senses }: ToponymMatch): Sense | undefined {
      const outer = hints.outers[first];
      if (!outer) return undefined;
      const chosen = before[outer.first];
      return once(`${key}<${outer.key}<${chosen?.known.place.id}`, key, () =>
        (chosen ? [chosen] : outer.senses).flatMap((sense) => containing(senses, sense)),
      );
    },
    /** The New York of "Albany, New York" is the state; so is that of "New York state". */
    around({ first, key, senses }: ToponymMatch): Sense | undefined {
      const inner = hints.inners[first];
      if (!inner && !hints.divisions[first]) return undefined;
      return once(`${key}>${inner?.key ?? ''}`, key, () =>
        senses.filter((sense) =>
          inner ? containing(inner.senses, sense).length > 0 : isDivision(sense),
        ),
      );
    },
  };
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
    if (!outer || preferred.has(match.key)) continue;
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

const NO_PREFERENCES: ReadonlyMap<string, KnownPlace> = new Map();
