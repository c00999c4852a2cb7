import data from '../../../../../data/en/speech/occasion-words.json' with { type: 'json' };

/** Noun → kind of occasion or paper: "address" is a speech. */
export const OCCASION_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.kinds).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);
/** Kinds at which several people speak. */
export const SHARED_KINDS: ReadonlySet<string> = new Set(data.shared);
/** Verbs and participles of making one known: "released", "staged". */
export const MADE: ReadonlySet<string> = new Set(data.made);
/** Words of an attribution that put it at another time than the scene. */
export const OTHER_TIME: ReadonlySet<string> = new Set(data.otherTime);
/** Auxiliaries of what was said before. */
export const PERFECT: ReadonlySet<string> = new Set(data.perfect);
/** Prepositions after which a day is not that of the clause. */
export const AWAY_FROM: ReadonlySet<string> = new Set(data.awayFrom);
/** Prepositions before an occasion at which words are spoken. */
export const SPOKEN_AT: ReadonlySet<string> = new Set(data.spokenAt);
/** What follows a paper or a speech before its content. */
export const CONTENT: ReadonlySet<string> = new Set(data.content);
/** Verbs of speaking to many that attribute no words. */
export const ACTS: ReadonlySet<string> = new Set(data.acts);
/** Verbs whose clause may follow without "that". */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(data.clauseVerbs);
/** Kinds that have a content: an event and a court have none. */
export const CONTENT_KINDS: ReadonlySet<string> = new Set(data.contentKinds);
/** Ordinals of a day that is counted from an event: "on the first day of the attack". */
export const COUNTED_DAY: ReadonlySet<string> = new Set(data.countedDay);
/** Kinds that are written at leisure: the day of a story is not theirs. */
export const STORYLESS: ReadonlySet<string> = new Set(data.storyless);
/** What is shown on the day of a story, and was said before it. */
export const RECORDINGS: ReadonlySet<string> = new Set(data.recordings);
/** Verbs of what begins on a day, and is spoken of on others. */
export const BEGINNINGS: ReadonlySet<string> = new Set(data.beginnings);
/** Participles of what is to come: "was set to begin". */
export const ARRANGED: ReadonlySet<string> = new Set(data.arranged);
