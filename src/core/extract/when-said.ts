import { isAdverbial, type ClauseDate } from './adverbial-date.ts';
import type { AttributionClause, TokenRange } from './attribution-clause.ts';
import { afterCue, between, front, takesObject, type Part } from './clause-parts.ts';
import { determines, pathEnd } from './clause-path.ts';
import type { DatedExpression } from './place-types.ts';
import type { Token } from './tokens.ts';
import { venueEnd, type DateEnds } from './venue.ts';
import { VENUE_HEADS } from './venue-words.ts';

/** What a clause says about when and where its words were spoken. */
export interface Setting {
  readonly date?: DatedExpression;
  /** Tokens of the venue's phrase. */
  readonly venue?: { readonly tokens: readonly Token[] } & TokenRange;
}

/**
 * Reads when and where the words of a clause were spoken: after its cue, between its source and its
 * cue, and in what opens the sentence, as far as nothing leads away from the cue there. What stands
 * in the clause that is reported ("said the vote in May was") is no date of the speaking.
 */
export function readClause(clause: AttributionClause, dates: readonly ClauseDate[]): Setting {
  const parts = [afterCue(clause, dates), between(clause, dates), front(clause, dates)];
  return choose(parts.filter((part) => part !== undefined).map(readPart));
}

const TAIL_PREPOSITIONS = new Set(['in', 'via', 'by', 'through']);

/** Reads what follows a quote in its sentence: a venue, or the day of a verb that takes the quote. */
export function readTail(
  tokens: readonly Token[],
  dates: readonly ClauseDate[],
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
  return choose([readPart({ tokens, first, after, dates, accepts })]);
}

/**
 * Reads the sentence that introduces a quote of the next one: "In an interview on Monday, she defended
 * the plan." Only a venue at its head puts what follows there.
 */
export function readIntroduction(tokens: readonly Token[], dates: readonly ClauseDate[]): Setting {
  const comma = tokens.findIndex(({ shape }) => shape === 'comma');
  if (comma < 1) return {};
  const source = { first: comma + 1, after: comma + 1 };
  const part = front({ tokens, opensSentence: true, cue: undefined, source }, dates);
  const setting = part ? readPart(part) : {};
  return setting.venue ? setting : {};
}

/** The finest date, the first of them; the first venue. */
function choose(settings: readonly Setting[]): Setting {
  const dates = settings.flatMap(({ date }) => (date ? [date] : []));
  const date = dates.find(({ precision }) => precision === 'day') ?? dates[0];
  const venue = settings.find((setting) => setting.venue)?.venue;
  return { ...(date ? { date } : {}), ...(venue ? { venue } : {}) };
}

function readPart({ tokens, first, after, dates, accepts }: Part): Setting {
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
  return {
    ...(date ? { date: date.date } : {}),
    ...(venue ? { venue: { tokens, ...venue } } : {}),
  };
}

const dateEnds = (dates: readonly ClauseDate[]): DateEnds =>
  new Map(dates.map(({ first, after }) => [first, after]));
