import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { Gazetteer, Sense } from '../../../gazetteer/gazetteer.ts';
import { contains } from '../../../text/span.ts';
import { actsAsGovernment } from '../../people/bodies/metonyms.ts';
import { isPersonTitle } from '../../names/person-names.ts';
import type { PlaceWord } from '../names/words.ts';
import { followsPlainly } from '../names/words.ts';
import type { SpanIndex } from '../../prose/span-index.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { evidenceAfter, evidenceBefore, STREETS } from './neighbours.ts';
import { isOtherName } from './other-names.ts';

/** What the evidence is gathered from: one article's words and what is known about them. */
export interface EvidenceScene {
  readonly text: string;
  readonly words: readonly PlaceWord[];
  readonly matches: readonly ToponymMatch[];
  /** Match by the index of its first word. */
  readonly matchAt: readonly (ToponymMatch | undefined)[];
  /** Match by the index of the word after its last. */
  readonly matchBefore: readonly (ToponymMatch | undefined)[];
  readonly surnames: ReadonlySet<string>;
  /** Given names that lead a person's name somewhere in the article: Georgia of "Georgia Lund". */
  readonly firstNames: ReadonlySet<string>;
  /** Countries (ISO codes) and first-order divisions that the article names outright. */
  readonly named: ReadonlySet<string>;
  readonly people: SpanIndex;
  readonly gazetteer: Gazetteer;
  /** See kindOfSenses and isInContext; each is answered once for a name, however often it is printed. */
  readonly kindOf: (senses: readonly Sense[]) => string;
  readonly inContext: (senses: readonly Sense[]) => boolean;
  readonly liesIn: (inner: ToponymMatch, outer: ToponymMatch) => boolean;
}

/** What speaks for or against a match being a place. */
export interface ToponymEvidence {
  readonly kind: string;
  /** About the match's own words. */
  readonly within: readonly string[];
  /** About the words before and after it. */
  readonly around: readonly string[];
}

/** Gathers what speaks for or against a match being a place. */
export function gatherEvidence(scene: EvidenceScene, match: ToponymMatch): ToponymEvidence {
  return {
    kind: scene.kindOf(match.senses),
    within: evidenceWithin(scene, match),
    around: [...evidenceBefore(scene, match), ...evidenceAfter(scene, match)],
  };
}

/** The names under which pieces of evidence are weighed; the weights are a data file. */
export function evidenceNames({ kind, within, around }: ToponymEvidence): string[] {
  const found = [`kind:${kind}`];
  const group = GROUPS[kind] ?? kind;
  for (const name of [...within, ...around]) found.push(name, `${group}:${name}`);
  // Some pieces mean more together: "Jordan" before a capital, "Reading" after "in".
  const doubt = DOUBTS.find((name) => within.includes(name)) ?? 'no-doubt';
  for (const name of around) found.push(`${doubt}&${name}`);
  return found;
}

const DOUBTS = ['surname', 'given-name', 'ordinary-word', 'ordinary-word-opening', 'lone-capitals'];
const GROUPS: Readonly<Record<string, string>> = {
  country: 'land',
  abbreviation: 'land',
  area: 'land',
  division: 'land',
  demonym: 'demonym',
  people: 'demonym',
  metonym: 'land',
  region: 'land',
  county: 'land',
  town7: 'big',
  town6: 'big',
  town5: 'big',
  town4: 'small',
  town3: 'small',
  town2: 'small',
  town0: 'small',
  other: 'small',
};

const NAMING: ReadonlySet<Sense['via']> = new Set(['name', 'usual', 'alternate']);

/** The kind of the most prominent sense; towns with the digits of their inhabitants. */
export function kindOfSenses(senses: readonly Sense[]): string {
  let best: Sense | undefined;
  for (const sense of senses) if (!best || rank(sense) > rank(best)) best = sense;
  if (!best) return 'other';
  if (!NAMING.has(best.via)) return best.via;
  switch (best.known.feature) {
    case 'COUNTRY':
      return 'country';
    case 'AREA':
      return 'area';
    case 'REGION':
      return 'division';
    case 'ADM1':
      return 'region';
    case 'ADM2':
      return 'county';
    default:
      return `town${digits(best.known.population)}`;
  }
}

function rank(sense: Sense): number {
  const { feature, population } = sense.known;
  if (sense.via === 'demonym' || sense.via === 'people') return 90;
  if (feature === 'COUNTRY') return 100;
  if (feature === 'AREA' || feature === 'REGION') return 80;
  if (sense.via === 'metonym' || sense.via === 'abbreviation') return 85;
  if (feature === 'ADM2') return 1;
  if (feature === 'ADM1') return 4.5;
  return Math.log10(population + 1) - (sense.via === 'alternate' ? 1.5 : 0);
}

function digits(population: number): number {
  if (population >= 1_000_000) return 7;
  if (population >= 100_000) return 6;
  if (population >= 30_000) return 5;
  if (population >= 8_000) return 4;
  if (population >= 2_000) return 3;
  return population > 0 ? 2 : 0;
}

function evidenceWithin(scene: EvidenceScene, match: ToponymMatch): string[] {
  const { words, gazetteer, surnames, people } = scene;
  const first = words[match.first];
  if (!first) return [];
  const found: string[] = [];
  const single = match.next === match.first + 1;
  if (!single) found.push('several-words');
  if (match.formed) return ['formed'];
  if (single && gazetteer.isOrdinaryWord(match.key)) {
    found.push(first.opens ? 'ordinary-word-opening' : 'ordinary-word');
  }
  if (single && gazetteer.isGivenName(match.key)) found.push('given-name');
  if (single && gazetteer.isGivenName(match.key)) {
    if (leadsName(scene, match)) found.push('given-name-leads');
    else if (scene.firstNames.has(match.key)) found.push('given-name-elsewhere');
  }
  if (single && surnames.has(match.key)) found.push('surname');
  if (match.senses.every((sense) => sense.via === 'alternate')) found.push('alternate-only');
  if (people.touches(match, (span) => contains(span, match))) {
    found.push('in-person');
  }
  if (isOtherName(scene, match)) found.push('other-name');
  if (first.upper && !match.abbreviated) {
    found.push(capitalsAround(words, match) ? 'capitals' : 'lone-capitals');
  }
  if (first.opens) found.push('opens');
  if (isLanguage(scene, match)) found.push('language');
  const seat = match.senses.find(
    ({ known, kind }) => kind === 'literal' && SEATS.has(known.feature),
  );
  if (seat && !DOUBTS.some((doubt) => found.includes(doubt))) {
    if (actsAsGovernment(scene.text, match, seat.known)) found.push('government');
  }
  if (scene.inContext(match.senses)) found.push('context');
  // Telangana is nothing else, while Michael, Paul and Cascade are provinces, too.
  const isDoubtful = DOUBTS.some((doubt) => found.includes(doubt));
  if (single && !isDoubtful && scene.kindOf(match.senses) === 'region') found.push('lone-region');
  if (match.end - match.start <= 4 && !match.abbreviated) found.push('short');
  return found;
}

/** What stands for its government: a country, or its capital. */
const SEATS: ReadonlySet<string> = new Set(['COUNTRY', 'PPLC']);
const LANGUAGE_VERBS: ReadonlySet<string> = new Set(contexts.languageVerbs);
const AFTER_LANGUAGE: ReadonlySet<string> = new Set(contexts.afterLanguage);

/** "he said in Spanish", "she speaks French": a language, while "in French waters" are France’s. */
function isLanguage({ words, text, kindOf }: EvidenceScene, match: ToponymMatch): boolean {
  if (kindOf(match.senses) !== 'demonym') return false;
  const before = words[match.first - 1]?.folded ?? '';
  if (LANGUAGE_VERBS.has(before)) return true;
  if (before !== 'in') return false;
  const after = words[match.next];
  if (!after || after.leads || AFTER_LANGUAGE.has(after.folded)) return true;
  return !/^[\s-]/.test(text.slice(match.end, after.start));
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(contexts.prepositions);

/** "Jordan Spieth", "Paris Hilton": a capital follows that is neither a body's word nor a title. */
export function leadsName(
  { words, gazetteer }: Pick<EvidenceScene, 'words' | 'gazetteer'>,
  match: ToponymMatch,
): boolean {
  const before = words[match.first - 1];
  if (before && PLACE_PREPOSITIONS.has(before.text)) return false;
  const after = words[match.next];
  if (!after?.capital || after.upper || after.leads || !followsPlainly(after)) return false;
  const { folded } = after;
  return !(
    gazetteer.isBodyWord(folded) ||
    isPersonTitle(folded, gazetteer) ||
    gazetteer.isOrdinaryWord(folded) ||
    gazetteer.isGivenName(folded) ||
    STREETS.has(folded)
  );
}

function capitalsAround(words: readonly PlaceWord[], match: ToponymMatch): boolean {
  const neighbours = [words[match.first - 1], words[match.next]];
  return (
    neighbours.some((word) => word?.upper && word.text.length > 3) ||
    words[match.first]?.leads === true
  );
}

/** Whether a name may lie in one of the countries or divisions that the article names. */
export function isInContext(senses: readonly Sense[], named: EvidenceScene['named']): boolean {
  return senses.some(
    ({ known }) =>
      known.feature !== 'COUNTRY' &&
      (named.has(known.admin1) || named.has(known.place.country ?? '')),
  );
}
