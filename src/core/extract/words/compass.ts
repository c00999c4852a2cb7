import compassWords from '../../../data/en/places/compass-words.json' with { type: 'json' };

/** Maps: a record has “constructor” and other words besides its own. */
const STOPPED = new Map<string, readonly string[]>(Object.entries(compassWords.stopped));
const WHOLE = new Map<string, readonly string[]>(Object.entries(compassWords.whole));
const BARE: ReadonlySet<string> = new Set(compassWords.bare);

/**
 * What an abbreviated point of the compass may mean before a name: "N." of "N. Korea" for north or
 * northern.
 *
 * @param word in lower case, without its stop
 * @param stopped whether a stop is printed after it; "no", "so" and "c" mean something else without
 */
export function compassPoints(word: string, stopped: boolean): readonly string[] {
  return ((stopped || BARE.has(word)) && STOPPED.get(word)) || [];
}

/**
 * The other form of a point of the compass: North Darfur is also Northern Darfur. Undefined for a word
 * that is not such a point.
 */
export function otherCompassForm(word: string): readonly string[] | undefined {
  return WHOLE.get(word);
}
