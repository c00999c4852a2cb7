import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from './matches.ts';
import type { PlaceWord } from './words.ts';

const DATELINE_END =
  /^\s*(?:\([^)\n]{2,30}\)\s*)?(?:[—–]|--?\s|:\s)|^,[^\n—–-]{2,30}(?:\([^)\n]{2,30}\)\s*)?(?:[—–]|--)/;
const LONGEST_END = 80;

/** Whether a dateline goes on or ends behind a place that a block begins with: "(AP) —". */
export function endsDateline(text: string, end: number): boolean {
  return DATELINE_END.test(text.slice(end, end + LONGEST_END));
}

/** Bodies that datelines name for the town where they sit: by folded name, the id of the town. */
const SEATS: ReadonlyMap<string, string> = new Map(Object.entries(contexts.datelineSeats));

/** The town that a dateline means by a body: "UNITED NATIONS (AP) —" is New York. */
export function seatInDateline(
  text: string,
  words: readonly PlaceWord[],
  first: number,
  gazetteer: Gazetteer,
): ToponymMatch | undefined {
  const [start, last] = [words[first], words[first + 1]];
  if (!start?.leads || !last || !start.capital || !endsDateline(text, last.end)) return undefined;
  const key = `${start.folded} ${last.folded}`;
  const known = gazetteer.place(SEATS.get(key) ?? '');
  if (!known) return undefined;
  return {
    start: start.start,
    end: last.end,
    first,
    next: first + 2,
    key: `dateline ${key}`,
    senses: [{ known, kind: 'literal', via: 'usual' }],
    abbreviated: false,
    formed: true,
  };
}
