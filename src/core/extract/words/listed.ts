import {
  ADVERBS,
  AUXILIARIES,
  BEARERS,
  BODY_HEADS,
  CALENDAR,
  COMMON_BODIES,
  CONJUNCTIONS,
  CUE_FORMS,
  CUE_NOUNS,
  DEMONYMS,
  DETERMINERS,
  DOCUMENTS,
  GIVEN_NAMES,
  HONORIFICS,
  OBJECT_PRONOUNS,
  PERSONAL_DOCUMENTS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  PLACES,
  PLATFORMS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SENTENCE_STARTERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  type CueForm,
} from './lexicon.ts';
import { namesTrade } from './person-nouns.ts';
import { CALLING, PLACE_TAILS, QUANTIFIED, SPEAKING_PRONOUNS } from './word-lists.ts';

/** The lists that are asked about nearly every word. Each is one bit, so that several can be asked at once. */
export const LIST = {
  adverb: 1 << 0,
  auxiliary: 1 << 1,
  bodyHead: 1 << 2,
  calendar: 1 << 3,
  commonBody: 1 << 4,
  conjunction: 1 << 5,
  cue: 1 << 6,
  cueNoun: 1 << 7,
  demonym: 1 << 8,
  determiner: 1 << 9,
  /** Documents, and things that carry words. */
  document: 1 << 10,
  givenName: 1 << 11,
  honorific: 1 << 12,
  objectPronoun: 1 << 13,
  /** See namesPerson. */
  person: 1 << 14,
  personPlural: 1 << 15,
  place: 1 << 16,
  placeTail: 1 << 17,
  possessive: 1 << 18,
  preposition: 1 << 19,
  relative: 1 << 20,
  sentenceStarter: 1 << 21,
  speakingPronoun: 1 << 22,
  subjectPronoun: 1 << 23,
  subordinator: 1 << 24,
  titleHead: 1 << 25,
  titleModifier: 1 << 26,
  calling: 1 << 27,
  quantified: 1 << 28,
  personalDocument: 1 << 29,
  platform: 1 << 30,
} as const;

/** What the lists say of a word. */
export interface Listed {
  /** Bits of {@link LIST}. */
  readonly lists: number;
  /** What it is as a form of a reporting verb. */
  readonly cue: CueForm | undefined;
}

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [LIST.adverb, ADVERBS],
  [LIST.auxiliary, AUXILIARIES],
  [LIST.bodyHead, BODY_HEADS],
  [LIST.calendar, CALENDAR],
  [LIST.commonBody, COMMON_BODIES],
  [LIST.conjunction, CONJUNCTIONS],
  [LIST.cue, CUE_FORMS.keys()],
  [LIST.cueNoun, CUE_NOUNS],
  [LIST.demonym, DEMONYMS],
  [LIST.determiner, DETERMINERS],
  [LIST.document, DOCUMENTS],
  [LIST.document, BEARERS],
  [LIST.givenName, GIVEN_NAMES.keys()],
  [LIST.honorific, HONORIFICS.keys()],
  [LIST.objectPronoun, OBJECT_PRONOUNS],
  [LIST.person, PERSON_NOUNS],
  [LIST.personPlural, PERSON_PLURALS],
  [LIST.place, PLACES],
  [LIST.placeTail, PLACE_TAILS],
  [LIST.possessive, POSSESSIVES],
  [LIST.preposition, PREPOSITIONS],
  [LIST.relative, RELATIVES],
  [LIST.sentenceStarter, SENTENCE_STARTERS],
  [LIST.speakingPronoun, SPEAKING_PRONOUNS],
  [LIST.subjectPronoun, SUBJECT_PRONOUNS],
  [LIST.subordinator, SUBORDINATORS],
  [LIST.titleHead | LIST.person, TITLE_HEADS],
  [LIST.titleModifier, TITLE_MODIFIERS],
  [LIST.calling, CALLING],
  [LIST.quantified, QUANTIFIED],
  [LIST.personalDocument, PERSONAL_DOCUMENTS],
  [LIST.platform, PLATFORMS],
];

/** The lists that hold more than they print: "secretary-general", "neurosurgeon". */
function byForm(lower: string): number {
  if (lower.includes('-') && TITLE_HEADS.has(lower)) return LIST.titleHead | LIST.person;
  return namesTrade(lower) ? LIST.person : 0;
}

const UNLISTED: Listed = { lists: 0, cue: undefined };

/** All words of the lists together, so that a word is looked up once and not in each of them. */
const LISTED = joinLists();

function joinLists(): ReadonlyMap<string, Listed> {
  const bits = new Map<string, number>();
  for (const [bit, words] of LISTS)
    for (const word of words) bits.set(word, (bits.get(word) ?? byForm(word)) | bit);
  return new Map([...bits].map(([word, lists]) => [word, { lists, cue: CUE_FORMS.get(word) }]));
}

/** What the lists say of a word in lower case. */
export function listsOf(lower: string): Listed {
  const listed = LISTED.get(lower);
  if (listed) return listed;
  const lists = byForm(lower);
  return lists === 0 ? UNLISTED : { lists, cue: undefined };
}

/** Whether a word is in any of some lists. */
export const isIn = (word: { readonly lists: number } | undefined, lists: number): boolean =>
  word !== undefined && (word.lists & lists) !== 0;
