import type { Sense } from '../../../gazetteer/gazetteer.ts';
import { isNamesake, namesakePenalty } from './namesakes.ts';
import { cellOf, isPoint, type Surroundings } from './surroundings.ts';

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

/**
 * The sense that fits best where an article plays; the first of equals.
 *
 * @param extra by the id of a place, what it gains besides
 */
export function bestSense(
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
