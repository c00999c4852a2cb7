import clauseWords from '../../../data/en/speech/clause-words.json' with { type: 'json' };
import data from '../../../data/en/places/speaking-places.json' with { type: 'json' };
import type { ClauseDate } from './clause/adverbial-date.ts';
import type { TokenRange } from './clause/attribution-clause.ts';
import { determines } from './clause/path.ts';
import { ADVERBS } from '../words/lexicon.ts';
import type { PlaceMention } from '../places/names/place-types.ts';
import type { Token } from '../prose/tokens.ts';
import { VENUE_EXTENDS } from './venue-words.ts';

/** A named place as tokens of a clause. */
export interface ClausePlace extends TokenRange {
  readonly mention: PlaceMention;
}

/** Words among which a place of speaking is looked for. */
export interface SpeakingClause {
  readonly tokens: readonly Token[];
  readonly dates: readonly ClauseDate[];
  readonly places: readonly ClausePlace[];
  readonly venues: readonly TokenRange[];
  /** Token from which "in Tolva" says where somebody spoke; absent where only a venue's place does. */
  readonly speaksFrom?: number;
}

/** Participles that put somebody where they speak: "speaking in Tolva". */
export const SPEAKING_LEADS: ReadonlySet<string> = new Set(data.leads);
const LISTENERS: ReadonlySet<string> = new Set(data.listeners);
/** Heads of venues that happen somewhere, as an interview does and a letter does not. */
const OCCASIONS: ReadonlySet<string> = new Set(data.occasions);
/** Those whose "of" names who meets and not what is spoken about. */
const GATHERINGS: ReadonlySet<string> = new Set(data.gatherings);
const JOURNEYS: ReadonlySet<string> = new Set(data.journeys);
const LINES: ReadonlySet<string> = new Set(data.lines);
const PARTS: ReadonlySet<string> = new Set(data.parts);
const SETTLEMENTS: ReadonlySet<string> = new Set(data.settlements);
/** What may follow a place that is only where somebody spoke, and not part of what was said. */
const FOLLOWERS: ReadonlySet<string> = new Set(data.followers);

/**
 * The place in which somebody spoke, as a clause says it: "told reporters in Tolva", "at a rally in
 * Tolva", "speaking in Tolva on Monday". Undefined where the words do not settle it: "said in Georgia
 * people fear", "in a letter to readers in Tolva", "told the mayor in Tolva’s name".
 */
export function speakingPlace(clause: SpeakingClause): PlaceMention | undefined {
  return clause.places.find(
    (place) => isClosed(clause, place) && (isOfVenue(clause, place) || isSpoken(clause, place)),
  )?.mention;
}

/** "speaking to reporters on Monday in Tolva": nothing but listeners and days before the place. */
function isSpoken(clause: SpeakingClause, place: ClausePlace): boolean {
  const { tokens, speaksFrom: from } = clause;
  const preposition = prepositionBefore(tokens, place);
  if (from === undefined || preposition === undefined || preposition < from) return false;
  const lower = tokens[preposition]?.lower;
  if (lower !== 'in' && !(lower === 'from' && preposition === from)) return false;
  if (preposition === from && tokens[placeEnd(clause, place)] === undefined) return false;
  return isFiller(clause, from, preposition);
}

const LINKS: ReadonlySet<string> = new Set(clauseWords.beforePlace);

function isFiller({ tokens, dates, venues }: SpeakingClause, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const token = tokens[at];
    const range = [...dates, ...venues].find(({ first, after }) => first === at && after <= to);
    const known =
      token !== undefined &&
      (token.capital ||
        token.shape === 'possessive' ||
        LINKS.has(token.lower) ||
        ADVERBS.has(token.lower) ||
        LISTENERS.has(token.lower) ||
        determines(token));
    if (!range && !known) return false;
    at = range ? range.after : at + 1;
  }
  return true;
}

/** "at a rally in Tolva", "during a visit to Tolva", "by phone from Tolva". */
function isOfVenue({ tokens, venues }: SpeakingClause, place: ClausePlace): boolean {
  const venue = venues.find(({ first, after }) => first < place.first && place.after <= after);
  const preposition = prepositionBefore(tokens, place);
  if (!venue || preposition === undefined || preposition <= venue.first) return false;
  let head = venue.first + 1;
  while (head < preposition && !VENUE_EXTENDS.has(tokens[head]?.lower ?? '')) head++;
  const noun = tokens[head - 1]?.lower ?? '';
  const lower = tokens[preposition]?.lower;
  if (JOURNEYS.has(noun) && lower === 'to') return head === preposition;
  if (LINES.has(noun) && lower === 'from') return head === preposition;
  if (lower !== 'in' || !OCCASIONS.has(noun)) return false;
  return head === preposition || isParty(tokens, noun, { first: head, after: preposition });
}

/** "with the Gazette", "to reporters", "of ministers": who is there, and one such phrase alone. */
function isParty(tokens: readonly Token[], noun: string, { first, after }: TokenRange): boolean {
  const phrase = tokens.slice(first + 1, after);
  if (phrase.some(({ lower }) => VENUE_EXTENDS.has(lower))) return false;
  const lower = tokens[first]?.lower;
  if (lower === 'with') return true;
  if (lower === 'of') return GATHERINGS.has(noun);
  return lower === 'to' && phrase.some((token) => LISTENERS.has(token.lower));
}

/** Words between a preposition and the name at most: "in the old Armenian port city of". */
const MOST_MODIFIERS = 6;

/** "in Tolva", "in central Tolva", "in the capital, Tolva", "in the Armenian city of Tolva". */
function prepositionBefore(tokens: readonly Token[], { first }: TokenRange): number | undefined {
  let settled = false;
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_MODIFIERS); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    const { lower, shape, capital } = token;
    if (/^(?:in|from)$/.test(lower) || (lower === 'to' && at === first - 1)) return at;
    const before = tokens[at - 1]?.lower ?? '';
    const link = (shape === 'comma' || lower === 'of') && SETTLEMENTS.has(before);
    settled ||= SETTLEMENTS.has(lower);
    const fits = lower === 'the' || PARTS.has(lower) || SETTLEMENTS.has(lower) || link;
    if (!fits && !(settled && capital)) return undefined;
  }
  return undefined;
}

/** Whether the clause does not go on from a place into what was said or into another name. */
function isClosed(clause: SpeakingClause, place: ClausePlace): boolean {
  const end = placeEnd(clause, place);
  const next = clause.tokens[end];
  if (!next) return true;
  if (/^(?:comma|stop|colon|semicolon|dash|close|open)$/.test(next.shape)) return true;
  if (clause.dates.some(({ first }) => first === end)) return true;
  return FOLLOWERS.has(next.lower) || clause.venues.some(({ first }) => first === end);
}

/** Token after a place with the place around it: "Paris, Texas,". */
function placeEnd({ tokens, places }: SpeakingClause, { after }: TokenRange): number {
  if (tokens[after]?.shape !== 'comma') return after;
  return places.find(({ first }) => first === after + 1)?.after ?? after;
}
