import bodyNouns from '../../../data/en/people/body-nouns.json' with { type: 'json' };
import titles from '../../../data/en/people/titles.json' with { type: 'json' };
import words from '../../../data/en/speech/speech-words.json' with { type: 'json' };

/** Nouns and participles before the title of a work. */
export const WORKS: ReadonlySet<string> = new Set(words.works);
/** Words that titles print in lower case. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set(words.smallInTitles);
/** First and second persons and contractions, which titles do not have. */
export const SPEAKING_WORDS: ReadonlySet<string> = new Set(words.speakingWords);
/** Reporting verbs that are also done with works. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(words.makingVerbs);
/** Verbs for what is done with works, in the past tense. */
export const MAKING_FORMS: ReadonlySet<string> = new Set(words.makingForms);
/** What a sentence before is called when it is somebody's. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(words.viewNouns);
/** Words that introduce a translation. */
export const NAMED_BY: ReadonlySet<string> = new Set(words.namedBy);
export const USES_OF_WORDS: ReadonlySet<string> = new Set(words.usesOfWords);
export const GLOSSES: ReadonlySet<string> = new Set(words.glosses);
/** Cues by which the last speaker continues. */
export const GOING_ON: ReadonlySet<string> = new Set(words.goingOn);
/** Prepositions that open a sentence before its subject. */
export const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(words.openingPrepositions);
/** Nouns for somebody new or unnamed. */
export const STRANGERS: ReadonlySet<string> = new Set(words.strangers);
/** Determiners that introduce somebody new. */
export const INDEFINITE: ReadonlySet<string> = new Set(words.indefinite);
/** Forms of "be" that make a verb passive. */
export const PASSIVE: ReadonlySet<string> = new Set(words.passive);
/** Verbs whose object is the one who speaks. */
export const QUOTING: ReadonlySet<string> = new Set(words.quoting);
/** Verbs with which somebody answers another speaker. */
export const ANSWERING: ReadonlySet<string> = new Set(words.answering);
/** First words of bodies that are named after somebody. */
export const TEAMS: ReadonlySet<string> = new Set(words.teams);
/** Common words that start names of two words. */
export const COMPOUND_STARTS: ReadonlySet<string> = new Set(words.compoundStarts);
/** Words before the marks of a title, a term or a nickname rather than of speech. */
export const WORK_WORDS: ReadonlySet<string> = new Set(words.workWords);
/** First and second persons. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(words.speakingPronouns);
/** Pronouns without a person that begin a clause. */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(words.clauseSubjects);
/** Pronouns of number. */
export const QUANTIFIED: ReadonlySet<string> = new Set(words.quantified);
/** Verbs before what somebody is called: "called", "known". */
export const CALLING: ReadonlySet<string> = new Set(words.calling);
/** Adjectives that look like verbs in the past. */
export const ADJECTIVES_IN_ED: ReadonlySet<string> = new Set(words.adjectivesInEd);
/** Prepositions that come before places. */
export const LOCATIVES: ReadonlySet<string> = new Set(words.locatives);
/** Last words of names of places. */
export const PLACE_TAILS: ReadonlySet<string> = new Set(words.placeTails);
/** Last words of names of things and events, which do not speak. */
export const THING_TAILS: ReadonlySet<string> = new Set(words.thingTails);
/** Endings that show a word class: "-ly", "-tion". Their order is that of the weights. */
export const ENDINGS: readonly string[] = words.endings;
/** Codes of the states of the US. */
export const POSTAL_CODES: ReadonlySet<string> = new Set(
  'AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC'.split(
    ' ',
  ),
);
/** Words that "and" joins to the field of a body: "Health and Human Services". */
export const BODY_FIELDS: ReadonlySet<string> = new Set(bodyNouns.fields);
/** Ends of the names of sites that companies are called after. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(bodyNouns.domainEndings);
/** Pronouns that are family names in East Asia. */
export const FAMILY_PRONOUNS: ReadonlySet<string> = new Set(titles.familyPronouns);
/** Words for bodies that are surnames too: "Mark Church". */
export const HEAD_SURNAMES: ReadonlySet<string> = new Set(titles.headSurnames);
/** Words for places that are surnames too: "Grace Lane". */
export const TAIL_SURNAMES: ReadonlySet<string> = new Set(titles.tailSurnames);
/** Adjectives that are surnames too: "Will Young". */
export const ADJECTIVE_SURNAMES: ReadonlySet<string> = new Set(titles.adjectiveSurnames);
/** Seasons that are first names too. */
export const SEASON_NAMES: ReadonlySet<string> = new Set(titles.seasonNames);
/** Titles that are surnames too. */
export const TITLE_SURNAMES: ReadonlySet<string> = new Set(titles.surnames);
/** Titles that belong to the name of somebody who has one name: "Prince Andrew". */
export const REGNAL_TITLES: ReadonlySet<string> = new Set(titles.regnal);
/** Letters after a name: "Lord Justice Green KC". */
export const DEGREES: ReadonlySet<string> = new Set(titles.degrees);
/** Positions of players, as American sports pages print them before a name. */
export const POSITIONS: ReadonlySet<string> = new Set(titles.positions);
/** What a ministry, a council or a court is for, in lower case: "foreign ministry". */
export const GOVERNING: ReadonlySet<string> = new Set(bodyNouns.governing);
/** Bodies that a description names by what they are, whatever their name is: "the company". */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(bodyNouns.generic);
/** Bodies that no name says what they are: "the company", "the label". */
export const MAKERS: ReadonlySet<string> = new Set(bodyNouns.makers);
/** What a body is called → last words of names of that sort: the club is "Belmont United". */
export const BODY_SORTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(bodyNouns.sorts).map(([noun, tails]) => [noun, new Set(tails)]),
);
/** Words that say of several that they act as one. */
export const JOINTLY: ReadonlySet<string> = new Set(words.jointly);
/** Words that count whom a plural means. */
export const COUNTED_PAIRS: ReadonlyMap<string, number> = new Map(Object.entries(words.counted));
/** First words of bodies that are known by whose they are: "NASA’s Office of". */
export const OWNED_OFFICES: ReadonlySet<string> = new Set(bodyNouns.ownedOffices);
