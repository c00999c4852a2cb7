import type { Sense } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from '../names/matches.ts';
import type { Choice } from './surroundings.ts';

/** What stands in the sentences around matches; by the index of a match's first word. */
export interface LocalWords {
  /** A number for each sentence. */
  readonly sentenceOf: ArrayLike<number>;
  /** The words around a name are those of a country or of a state: "Georgia's parliament". */
  readonly calledLand: readonly ('country' | 'state' | undefined)[];
}

const GREAT_CITY = 100_000;
const NO_SENSES: readonly Sense[] = [];
const rivals = new WeakMap<readonly Sense[], readonly Sense[]>();

/**
 * What a name may mean in world news: countries, states, capitals and great cities, at most one in
 * each country. Two or more are rivals, and a sentence may mean another than the article.
 */
export function rivalsOf({ senses }: ToponymMatch): readonly Sense[] {
  const before = rivals.get(senses);
  if (before) return before;
  const byCountry = new Map<string, Sense>();
  for (const sense of senses) {
    const country = sense.known.place.country ?? '';
    if (isGreat(sense) && country !== '' && !byCountry.has(country)) byCountry.set(country, sense);
  }
  const found = byCountry.size > 1 ? [...byCountry.values()] : NO_SENSES;
  rivals.set(senses, found);
  return found;
}

function isGreat({ known, via, kind }: Sense): boolean {
  if (via === 'alternate' || kind !== 'literal') return false;
  const { feature, admin1, population } = known;
  return (
    feature === 'COUNTRY' ||
    feature === 'PPLC' ||
    (feature === 'REGION' && admin1 !== '') ||
    population >= GREAT_CITY
  );
}

function isTown({ known }: Sense): boolean {
  return known.feature.startsWith('PPL');
}

/** Beside other countries a name is rather a country's. */
const AMONG_COUNTRIES = 0.5;
const CALLED = 1.5;
/** "Between New York and St. Petersburg" does not tell which St. Petersburg is meant. */
const FOR_TOWN = 2;
const FOR_LAND = 1;

/**
 * Reads the sentences of an article: which of its rivals a name means there, by the places that are
 * named with it. Linear in the matches.
 */
export function localSense(
  matches: readonly ToponymMatch[],
  { local }: { readonly local?: LocalWords },
  before: Choice,
): (match: ToponymMatch, usual: Sense | undefined) => Sense | undefined {
  if (!local || !matches.some((match) => rivalsOf(match).length > 1)) return () => undefined;
  const sentences = new Map<number, Map<string, Sense>>();
  for (const { first, key, senses } of matches) {
    const sense = before[first] ?? (senses.length === 1 ? senses[0] : undefined);
    if (!sense) continue;
    const number = local.sentenceOf[first] ?? 0;
    const named = sentences.get(number) ?? new Map<string, Sense>();
    sentences.set(number, named.set(key, sense));
  }
  return (match, usual) => {
    const candidates = rivalsOf(match);
    if (!usual || !candidates.includes(usual)) return undefined;
    const named = sentences.get(local.sentenceOf[match.first] ?? 0);
    const called = local.calledLand[match.first];
    const [best, second] = candidates
      .map((sense) => ({ sense, support: supportOf(sense, match.key, named, called) }))
      .sort((a, b) => b.support - a.support);
    if (!best || best.support <= (second?.support ?? 0)) return undefined;
    return best.support >= (isTown(best.sense) ? FOR_TOWN : FOR_LAND) ? best.sense : undefined;
  };
}

function supportOf(
  { known }: Sense,
  key: string,
  named: ReadonlyMap<string, Sense> = new Map(),
  called: 'country' | 'state' | undefined,
): number {
  const isCountry = known.feature === 'COUNTRY';
  let support = 0;
  if (called !== undefined && (called === 'country') === isCountry) support += CALLED;
  for (const [other, sense] of named) {
    if (other === key) continue;
    if (sense.known.place.country === known.place.country) {
      // "A U.S. envoy in Georgia" is not in the state.
      if (isCountry || sense.known.feature !== 'COUNTRY') support += 1;
    } else if (isCountry && sense.known.feature === 'COUNTRY') support += AMONG_COUNTRIES;
  }
  return support;
}
