import type { Sense } from '../../../gazetteer/gazetteer.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The more countries and states an article names, the less it means a small town that is called like
 * one of them or like a great city: world news means Berlin, local news the town down the road.
 */
const WIDE_PENALTY = 1;
const MOST_WIDE_PENALTY = 4;
const LOCAL_LANDS = 4;
const NAMESAKE_PENALTY = 2;
const GREAT_CITY = 300_000;
const LARGE_TOWN = 100_000;

/** What a small town loses by being called like a state, a country or a great city. */
export function namesakePenalty(senses: readonly Sense[], { lands }: Surroundings): number {
  if (!senses.some(isGreat)) return 0;
  const wide = Math.min(MOST_WIDE_PENALTY, WIDE_PENALTY * Math.max(0, lands - LOCAL_LANDS));
  return senses.some(isState) ? Math.max(NAMESAKE_PENALTY, wide) : wide;
}

function isGreat(sense: Sense): boolean {
  const { feature, population } = sense.known;
  if (sense.via === 'alternate') return false;
  return GREAT_FEATURES.has(feature) || population >= GREAT_CITY || isState(sense);
}

const GREAT_FEATURES: ReadonlySet<string> = new Set(['COUNTRY', 'PPLC', 'AREA']);

/** Whether a sense is a state or province that news names without saying so. */
function isState({ known }: Sense): boolean {
  return known.feature === 'REGION' && known.admin1 !== '';
}

/** Whether a sense is a small town, which loses where something great has its name. */
export function isNamesake({ known, via }: Sense): boolean {
  return (
    via !== 'usual' &&
    known.feature.startsWith('PPL') &&
    known.feature !== 'PPLC' &&
    known.population < LARGE_TOWN
  );
}
