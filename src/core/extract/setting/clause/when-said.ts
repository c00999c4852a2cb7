import clauseWords from '../../../../data/en/speech/clause-words.json' with { type: 'json' };
import { isAdverbial, type ClauseDate } from './adverbial-date.ts';
import type { AttributionClause, TokenRange } from './attribution-clause.ts';
import { afterCue, between, front, takesObject, type Part } from './parts.ts';
import { determines, pathEnd } from './path.ts';
import type { DatedExpression, PlaceMention } from '../../places/names/place-types.ts';
import { SPEAKING_LEADS, speakingPlace, type ClausePlace } from '../speaking-place.ts';
import type { Token } from '../../prose/tokens.ts';
import { venueEnd, type DateEnds } from '../venue.ts';
import { VENUE_HEADS } from '../venue-words.ts';

/** What a clause says about when and where its words were spoken. */
export interface Setting {
  readonly date?: DatedExpression;
  /** Tokens of the venue's phrase. */
  readonly venue?: { readonly tokens: readonly Token[] } & TokenRange;
  /** The named place in which they were spoken. */
  readonly place?: PlaceMention;
}

/** What some tokens name. */
export interface NamedIn {
  readonly dates: readonly ClauseDate[];
  readonly places: readonly ClausePlace[];
}

/**
 * Reads when and where the words of a clause were spoken: after its cue, between its source and its
 * cue, and in what opens the sentence, as far as nothing leads away from the cue there. What stands
 * in the clause that is reported ("said the vote in May was") is no date of the speaking.
 */
export function readClause(clause: AttributionClause, { dates, places }: NamedIn): Setting {
  const parts = [afterCue(clause, dates), between(clause, dates), front(clause, dates)];
  return choose(parts.flatMap((part) => (part ? [readPart(part, places)] : [])));
}

const TAIL_PREPOSITIONS: ReadonlySet<string> = new Set(clauseWords.tailPrepositions);

/** Reads what follows a quote in its sentence: a venue, or the day of a verb that takes the quote. */
export function readTail(
  tokens: readonly Token[],
  { dates, places }: NamedIn,
  cue: string | undefined,
): Setting {
  const first = tokens[0]?.shape === 'comma' ? 1 : 0;
  const ends = dateEnds(dates);
  // "“a poor choice” at an event", "in its filing": that may be where something else was.
  const definite = determines(tokens[first + 1]) && !/^an?$/.test(tokens[first + 1]?.lower ?? '');
  const opensVenue =
    TAIL_PREPOSITIONS.has(tokens[first]?.lower ?? '') &&
    !definite &&
    venueEnd(tokens, first, ends) !== undefined;
  const takesDay = takesObject(cue?.toLowerCase() ?? '');
  if (!opensVenue && !takesDay) return {};
  const accepts: Part['accepts'] = (date, venues) => {
    const near = date.first - (tokens[date.first - 1]?.lower === 'on' ? 1 : 0) === first;
    if (takesDay && near && date.date.precision === 'day') return isAdverbial(tokens, date, venues);
    return opensVenue && isAdverbial(tokens, date, venues);
  };
  const after = pathEnd(tokens, first, tokens.length);
  const part = { tokens, first, after, dates, accepts };
  return choose([readPart(part, opensVenue ? places : [])]);
}

/**
 * Reads the sentence that introduces a quote of the next one: "In an interview on Monday, she defended
 * the plan." Only a venue at its head, or "speaking", puts what follows there.
 */
export function readIntroduction(tokens: readonly Token[], { dates, places }: NamedIn): Setting {
  const comma = tokens.findIndex(({ shape }) => shape === 'comma');
  if (comma < 1) return {};
  const source = { first: comma + 1, after: comma + 1 };
  const part = front({ tokens, opensSentence: true, cue: undefined, source }, dates);
  const setting = part ? readPart(part, places) : {};
  return setting.venue || SPEAKING_LEADS.has(tokens[0]?.lower ?? '') ? setting : {};
}

/** The finest date, the first of them; the first venue. */
function choose(settings: readonly Setting[]): Setting {
  const dates = settings.flatMap(({ date }) => (date ? [date] : []));
  const date = dates.find(({ precision }) => precision === 'day') ?? dates[0];
  const venue = settings.find((setting) => setting.venue)?.venue;
  const place = settings.find((setting) => setting.place)?.place;
  return { ...(date ? { date } : {}), ...(venue ? { venue } : {}), ...(place ? { place } : {}) };
}

function readPart(part: Part, named: readonly ClausePlace[]): Setting {
  const { tokens, first, after, dates, accepts, speaksFrom } = part;
  const ends = dateEnds(dates);
  const venues: TokenRange[] = [];
  for (let at = first; at < after; at++) {
    const end = VENUE_HEADS.has(tokens[at]?.lower ?? '') ? venueEnd(tokens, at, ends) : undefined;
    if (end === undefined) continue;
    venues.push({ first: at, after: end });
    at = end - 1;
  }
  const within = dates.filter((date) => date.first >= first && date.first < after);
  const accepted = within.filter((date) => accepts(date, venues));
  const date = accepted.find((each) => each.date.precision === 'day') ?? accepted[0];
  const [venue] = venues;
  const places = named.filter((place) => place.first >= first && place.first < after);
  const place = speakingPlace({
    tokens,
    dates,
    places,
    venues,
    ...(speaksFrom === undefined ? {} : { speaksFrom }),
  });
  return {
    ...(date ? { date: date.date } : {}),
    ...(venue ? { venue: { tokens, ...venue } } : {}),
    ...(place ? { place } : {}),
  };
}

const dateEnds = (dates: readonly ClauseDate[]): DateEnds =>
  new Map(dates.map(({ first, after }) => [first, after]));
