import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  type CueForm,
} from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import { isAcronym } from './capitals.ts';
import type { ItemClass } from './sequence.ts';
import type { Token } from './tokens.ts';

const OTHER_CLASS: Readonly<Record<string, ItemClass>> = {
  to: 'to',
  that: 'that',
  who: 'relative',
  which: 'relative',
  whom: 'relative',
  according: 'according',
};

const WORD_CLASS: ReadonlyMap<string, ItemClass> = new Map<string, ItemClass>([
  ...[...CALENDAR].map((word): [string, ItemClass] => [word, 'adverb']),
  ...[...ADVERBS].map((word): [string, ItemClass] => [word, 'adverb']),
  ...[...SUBORDINATORS].map((word): [string, ItemClass] => [word, 'subordinator']),
  ...[...CONJUNCTIONS].map((word): [string, ItemClass] => [word, 'conjunction']),
  ...[...DETERMINERS].map((word): [string, ItemClass] => [word, 'determiner']),
  ...[...PREPOSITIONS].map((word): [string, ItemClass] => [word, 'preposition']),
  ...[...AUXILIARIES].map((word): [string, ItemClass] => [word, 'auxiliary']),
  ...[...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS].map((word): [string, ItemClass] => [
    word,
    'pronoun',
  ]),
  ...[...POSSESSIVES].map((word): [string, ItemClass] => [word, 'determiner']),
  ...Object.entries(OTHER_CLASS),
]);

const GROUP_CLASS: Readonly<Record<CueForm['group'], ItemClass>> = {
  say: 'say',
  tell: 'tell',
  write: 'write',
  ask: 'ask',
  manner: 'manner',
  name: 'name-cue',
  judge: 'judge',
  think: 'think',
};

/** What may be a cue, or has a class of its own. */
const CLASSED =
  LIST.cue |
  LIST.cueNoun |
  LIST.calendar |
  LIST.adverb |
  LIST.subordinator |
  LIST.conjunction |
  LIST.determiner |
  LIST.preposition |
  LIST.auxiliary |
  LIST.subjectPronoun |
  LIST.objectPronoun |
  LIST.possessive;
const OTHER_CLASSED: ReadonlySet<string> = new Set(Object.keys(OTHER_CLASS));

/** What class a word is in among its neighbours, and what it is as a cue. */
export interface WordClass {
  readonly cls: ItemClass;
  readonly cue: CueForm | undefined;
}

const PLAIN: WordClass = { cls: 'word', cue: undefined };
const ADVERB: WordClass = { cls: 'adverb', cue: undefined };

/** The class of a word. In a line that is all in capitals, words are words. */
export function wordClass(token: Token, before: Token | undefined): WordClass {
  if (!isIn(token, CLASSED) && !OTHER_CLASSED.has(token.lower))
    return token.lower.endsWith('ly') && token.lower.length > 4 ? ADVERB : PLAIN;
  const known = WORD_CLASS.get(token.lower);
  const acronym = before !== undefined && isAcronym(token) && !isAcronym(before);
  if (known && !acronym) return { cls: known, cue: undefined };
  const { cue } = token;
  const nominal =
    before !== undefined &&
    (before.shape === 'possessive' || isIn(before, LIST.determiner | LIST.possessive));
  if (cue && !nominal) {
    if (cue.form === 'ing') return { cls: 'cue-ing', cue };
    if (cue.form !== 'base' || !isIn(token, LIST.cueNoun))
      return { cls: GROUP_CLASS[cue.group], cue };
  }
  if (isIn(token, LIST.cueNoun)) return { cls: 'cue-noun', cue: undefined };
  return token.lower.endsWith('ly') && token.lower.length > 4 ? ADVERB : PLAIN;
}
