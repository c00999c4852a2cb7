import data from '../../../../../data/en/speech/scene-words.json' with { type: 'json' };

/** Nouns after "that", "the same" for a time that was told before: "that evening". */
export const SAME_TIME: ReadonlySet<string> = new Set(data.sameTime);
/** Phrases for a time that was told before, as lists of words: "at the time". */
export const THAT_TIME: readonly (readonly string[])[] = data.thatTime.map((words) =>
  words.split(' '),
);
/** Units of a step that stays on the day: "a few hours before". */
export const SHORT_STEPS: ReadonlySet<string> = new Set(data.shortSteps);
/** Units of a step that leads to another day: "days before", "on the eve of". */
export const LONG_STEPS: ReadonlySet<string> = new Set(data.longSteps);
export const STEPS_BACK: ReadonlySet<string> = new Set(data.stepsBack);
/** Conjunctions of a clause whose day is that of the sentence: "When filming ended in 2019, …". */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(data.opensClause);
/** Past forms of what somebody does before the eyes of a reporter. */
export const PRESENCE: ReadonlySet<string> = new Set(data.presence);
/** Participles of what happens to somebody who speaks of it at another time. */
export const PASSIVES: ReadonlySet<string> = new Set(data.passives);
/** Those who are spoken to where something is said aloud. */
export const AUDIENCES: ReadonlySet<string> = new Set(data.audiences);
/** Audiences of a story from long ago: nobody tells these now. */
export const CROWDS: ReadonlySet<string> = new Set(data.crowds);
/** Nouns for where and at what the scene is, and the prepositions before them. */
export const STAGES: ReadonlySet<string> = new Set(data.stages);
export const AT_STAGES: ReadonlySet<string> = new Set(data.atStages);
/** Verbs with which one goes on in an exchange of words. */
export const EXCHANGES: ReadonlySet<string> = new Set(data.exchanges);
/** Words before a date that opens a sentence: "Late on Monday". */
export const LEADS: ReadonlySet<string> = new Set(data.leads);
/** Past forms that no list of verbs elsewhere has. */
export const IRREGULAR: ReadonlySet<string> = new Set(data.irregular);
/** Participles of what somebody makes known: "was announced by". */
export const PROCLAIMED: ReadonlySet<string> = new Set(data.proclaimed);
/** Participles that open a sentence in which somebody answers: "Reached by telephone on Monday". */
export const ANSWERING: ReadonlySet<string> = new Set(data.answering);
