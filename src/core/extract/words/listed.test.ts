import { describe, expect, test } from 'vitest';
import { isIn, LIST, listsOf } from './listed.ts';
import * as lexicon from './lexicon.ts';
import { namesPerson } from './person-nouns.ts';
import { CALLING, PLACE_TAILS, QUANTIFIED, SPEAKING_PRONOUNS } from './word-lists.ts';

const { DOCUMENTS, BEARERS } = lexicon;
const LISTS: Readonly<Record<keyof typeof LIST, (word: string) => boolean>> = {
  adverb: (word) => lexicon.ADVERBS.has(word),
  auxiliary: (word) => lexicon.AUXILIARIES.has(word),
  bodyHead: (word) => lexicon.BODY_HEADS.has(word),
  calling: (word) => CALLING.has(word),
  calendar: (word) => lexicon.CALENDAR.has(word),
  commonBody: (word) => lexicon.COMMON_BODIES.has(word),
  conjunction: (word) => lexicon.CONJUNCTIONS.has(word),
  cue: (word) => lexicon.CUE_FORMS.has(word),
  cueNoun: (word) => lexicon.CUE_NOUNS.has(word),
  demonym: (word) => lexicon.DEMONYMS.has(word),
  determiner: (word) => lexicon.DETERMINERS.has(word),
  document: (word) => DOCUMENTS.has(word) || BEARERS.has(word),
  givenName: (word) => lexicon.GIVEN_NAMES.has(word),
  honorific: (word) => lexicon.HONORIFICS.has(word),
  objectPronoun: (word) => lexicon.OBJECT_PRONOUNS.has(word),
  person: namesPerson,
  personPlural: (word) => lexicon.PERSON_PLURALS.has(word),
  personalDocument: (word) => lexicon.PERSONAL_DOCUMENTS.has(word),
  platform: (word) => lexicon.PLATFORMS.has(word),
  place: (word) => lexicon.PLACES.has(word),
  placeTail: (word) => PLACE_TAILS.has(word),
  possessive: (word) => lexicon.POSSESSIVES.has(word),
  preposition: (word) => lexicon.PREPOSITIONS.has(word),
  quantified: (word) => QUANTIFIED.has(word),
  relative: (word) => lexicon.RELATIVES.has(word),
  sentenceStarter: (word) => lexicon.SENTENCE_STARTERS.has(word),
  speakingPronoun: (word) => SPEAKING_PRONOUNS.has(word),
  subjectPronoun: (word) => lexicon.SUBJECT_PRONOUNS.has(word),
  subordinator: (word) => lexicon.SUBORDINATORS.has(word),
  titleHead: (word) => lexicon.TITLE_HEADS.has(word),
  titleModifier: (word) => lexicon.TITLE_MODIFIERS.has(word),
};

const WORDS = new Set([
  ...Object.values(lexicon).flatMap((list) =>
    list instanceof Set || list instanceof Map ? [...(list.keys() as Iterable<string>)] : [],
  ),
  ...PLACE_TAILS,
  ...SPEAKING_PRONOUNS,
  ...CALLING,
  ...QUANTIFIED,
  ...['vice-chancellor', 'president-elect', 'beekeeper', 'neurosurgeon', 'harbour', '', '-', '9'],
]);

describe('listsOf', () => {
  test.each(Object.keys(LIST) as (keyof typeof LIST)[])('%s: as its list has it', (name) => {
    const wrong = [...WORDS].filter(
      (word) => isIn(listsOf(word), LIST[name]) !== LISTS[name](word),
    );
    expect(wrong).toEqual([]);
  });

  test('each list is a bit of its own', () => {
    const bits = Object.values(LIST);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
  });

  test('what a word is as a reporting verb', () => {
    expect(listsOf('said').cue?.lemma).toBe('say');
    expect(listsOf('harbour').cue).toBeUndefined();
  });
});

describe('isIn', () => {
  test('any of several lists', () => {
    expect(isIn(listsOf('the'), LIST.determiner | LIST.place)).toBe(true);
    expect(isIn(listsOf('harbour'), LIST.determiner | LIST.place)).toBe(false);
  });

  test('no word is in none', () => {
    expect(isIn(undefined, LIST.determiner)).toBe(false);
  });
});
