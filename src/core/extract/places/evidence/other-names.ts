import others from '../../../../data/en/places/other-names.json' with { type: 'json' };
import type { ToponymMatch } from '../names/matches.ts';
import { afterPossessive, type PlaceWord } from '../names/words.ts';
import type { EvidenceScene } from './evidence.ts';

/** A run of capitals longer than this is a headline, not a name. */
const LONGEST_RUN = 8;
/** How many words away a planet's or a club's clues may stand. */
const REACH = 14;

const POINTS: ReadonlySet<string> = new Set(others.points);
const CONTESTS: ReadonlySet<string> = new Set(others.heads.contest);
const SCHOOLS: ReadonlySet<string> = new Set(others.heads.school);
const PIPELINES: ReadonlySet<string> = new Set(others.heads.pipeline);
const PACTS: ReadonlySet<string> = new Set(others.heads.pact);
const PAPERS: ReadonlySet<string> = new Set(others.heads.paper);
const PAPER_WORDS: ReadonlySet<string> = new Set(others.paperWords);
const TEAMS: ReadonlySet<string> = new Set(others.teams);
const TEAMS_OF_TOWNS = byName(others.teamsOfTowns);
const BEFORE: ReadonlySet<string> = new Set(Object.values(others.before).flat());
const BEFORE_OF: ReadonlySet<string> = new Set(others.beforeOf);
const MEDIA: ReadonlySet<string> = new Set(others.media);
const CALLED_STATE: ReadonlySet<string> = new Set(others.statesCalledState);
const TERMS = byName(others.terms);
const PLAYERS: ReadonlySet<string> = new Set(others.players);
const SPHERES = others.spheres.map(({ names, clues }) => ({
  names: new Set(names),
  clues: new Set(clues),
}));

function byName(lists: Readonly<Record<string, readonly string[]>>) {
  return new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words)]));
}

/**
 * Whether a match is a part of the name of something that is not a place, or another thing of that name:
 * a cup, a team, a university, a battle, a newspaper, a hat, a planet.
 */
export function isOtherName(scene: EvidenceScene, match: ToponymMatch): boolean {
  const { words, gazetteer } = scene;
  const begin = beginOfRun(words, match.first);
  const end = endOfRun(words, match.next);
  return (
    isCourtDistrict(words, match) ||
    isHeaded(words, match, end) ||
    isPaper(words, match.next, end) ||
    isTeam(words, match, end) ||
    isStateUniversity(match, words, end) ||
    isPreceded(words, match.first, begin) ||
    // The Federation of "International Tennis Federation" is none of Australia's districts.
    (begin < match.first && (CONTESTS.has(match.key) || gazetteer.isBodyWord(match.key))) ||
    followsBattle(words, match) ||
    isMedium(words[begin - 1], words[begin]) ||
    isTerm(words, match) ||
    isOfSphere(words, match)
  );
}

/** The first word of the capitals in a row that end before a word. */
function beginOfRun(words: readonly PlaceWord[], first: number): number {
  let begin = first;
  while (first - begin < LONGEST_RUN && joins(words[begin]) && words[begin - 1]?.capital) begin--;
  return begin;
}

/** The word after the last of the capitals in a row that begin at a word. */
function endOfRun(words: readonly PlaceWord[], next: number): number {
  let end = next;
  while (end - next < LONGEST_RUN && joins(words[end]) && words[end]?.capital) end++;
  return end;
}

const JOINT = /^\s+$|^[-‐‑–]$/;

function joins(word: PlaceWord | undefined): boolean {
  return word !== undefined && !word.leads && JOINT.test(word.gap);
}

/** "the Eastern District of Virginia" is a court's; Virginia is a place. */
function isCourtDistrict(words: readonly PlaceWord[], { first, next }: ToponymMatch): boolean {
  const last = words[next - 1];
  return (
    last?.folded === 'district' &&
    POINTS.has(words[first]?.folded ?? '') &&
    words[next]?.folded === 'of' &&
    joins(words[next])
  );
}

/** "Cheltenham Gold Cup", "London School of Economics", "Nord Stream"; but "Syria-Iran Treaty". */
function isHeaded(
  words: readonly PlaceWord[],
  { first, next, senses }: ToponymMatch,
  end: number,
): boolean {
  const owned = afterPossessive(words, next);
  if (owned > next && words[owned]?.capital && CONTESTS.has(words[owned]?.folded ?? ''))
    return true;
  const after = words[end];
  // "University of Kentucky College of Law" is in Kentucky; "Convention & Visitors Bureau" goes on.
  if (end === next || after?.gap === ' & ' || isOfSchool(words, first)) return false;
  const last = words[end - 1]?.folded ?? '';
  if (CONTESTS.has(last) || SCHOOLS.has(last) || PIPELINES.has(last)) return true;
  if (PACTS.has(last)) return !senses.some(isLand);
  return after?.folded === 'of' && joins(after) && SCHOOLS.has(`${last} of`);
}

function isOfSchool(words: readonly PlaceWord[], first: number): boolean {
  return words[first - 1]?.text === 'of' && SCHOOLS.has(words[first - 2]?.folded ?? '');
}

/** "Denver Post", "Kansas City Daily Star"; but "County Medical Examiner". */
function isPaper(words: readonly PlaceWord[], next: number, end: number): boolean {
  const after = words[next]?.folded ?? '';
  const last = words[end - 1]?.folded ?? '';
  if (end === next + 1) return PAPERS.has(last);
  return end === next + 2 && PAPER_WORDS.has(after) && PAPERS.has(last);
}

/** "Chicago Bears", "Toronto Blue Jays", "Leicester City"; "Real" and "AC" stand before. */
function isTeam(words: readonly PlaceWord[], { key, next }: ToponymMatch, end: number): boolean {
  const after = words[next]?.folded ?? '';
  if (end > next) {
    if (TEAMS.has(after) || TEAMS_OF_TOWNS.get(after)?.has(key)) return true;
    return end > next + 1 && TEAMS.has(`${after} ${words[next + 1]?.folded}`);
  }
  return false;
}

/** "Ohio State" is a university, the "Ohio State Police" the state's, "New York State" the state. */
function isStateUniversity(
  { key, next, senses }: ToponymMatch,
  words: readonly PlaceWord[],
  end: number,
): boolean {
  if (end !== next + 1 || words[next]?.text !== 'State' || CALLED_STATE.has(key)) return false;
  return senses.some(({ known }) => known.feature === 'REGION' && known.admin1.startsWith('US.'));
}

/** "Dynamo Kyiv", "USS Arizona", "Hyundai Tucson"; "Trinity College Dublin". */
function isPreceded(words: readonly PlaceWord[], first: number, begin: number): boolean {
  const before = words[first - 1]?.folded ?? '';
  return begin < first && (BEFORE.has(before) || SCHOOLS.has(before));
}

/** "the Battle of Hastings", "the Duke of Sussex", "the Treaty of Lisbon". */
function followsBattle(words: readonly PlaceWord[], { first }: ToponymMatch): boolean {
  const head = words[first - 2];
  return (
    words[first - 1]?.text === 'of' &&
    joins(words[first]) &&
    joins(words[first - 1]) &&
    head?.capital === true &&
    BEFORE_OF.has(head.folded)
  );
}

/** "TV channel Star Anand": what such a noun is set before is its name. */
function isMedium(noun: PlaceWord | undefined, first: PlaceWord | undefined): boolean {
  if (!noun || !joins(first)) return false;
  return MEDIA.has(noun.folded) && (!noun.capital || noun.upper);
}

/** "Panama hat", "Brussels sprouts", "a Boston terrier"; and a club's "Lisbon striker". */
function isTerm(words: readonly PlaceWord[], { key, next, senses }: ToponymMatch): boolean {
  const after = words[next];
  if (!after || after.capital || !joins(after)) return false;
  if (TERMS.get('*')?.has(after.folded) || TERMS.get(key)?.has(after.folded)) return true;
  return PLAYERS.has(after.folded) && !senses.some(isLand);
}

const isLand = ({ known, kind }: ToponymMatch['senses'][number]): boolean =>
  known.feature === 'COUNTRY' || kind === 'demonym';

/** Mercury where planets and probes are spoken of, West Ham beside strikers and goals. */
function isOfSphere(words: readonly PlaceWord[], { key, first, next }: ToponymMatch): boolean {
  const sphere = SPHERES.find(({ names }) => names.has(key));
  if (!sphere) return false;
  for (let index = Math.max(0, first - REACH); index < next + REACH; index++) {
    const word = words[index];
    if (word && sphere.clues.has(word.folded)) return true;
  }
  return false;
}
