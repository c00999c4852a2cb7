import data from '../../../data/en/places/venue-words.json' with { type: 'json' };

/** Preposition → heads of the phrases that name a venue or a medium: "in" → "statement". */
export const VENUE_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.heads).map(([preposition, heads]) => [preposition, new Set(heads)]),
);

/** All heads, whatever their preposition. */
export const ALL_VENUE_HEADS: ReadonlySet<string> = new Set(Object.values(data.heads).flat());
/** Last words of the names of programmes and stations that somebody speaks on: "on Tolva Radio". */
export const PROGRAMMES: ReadonlySet<string> = new Set(data.programmes);
/** Participles that put somebody at a venue: "speaking at a rally". */
export const VENUE_LEADS: ReadonlySet<string> = new Set(data.leads);
/** Participles between a venue and its date: "in a statement released on Monday". */
export const RELEASED: ReadonlySet<string> = new Set(data.released);
/** Prepositions by which the name of a venue continues: "in an interview with the Gazette". */
export const VENUE_EXTENDS: ReadonlySet<string> = new Set(data.extends);
/** Irregular forms of verbs that begin another clause than the attribution's. */
export const PAST_VERBS: ReadonlySet<string> = new Set(data.pastVerbs);
