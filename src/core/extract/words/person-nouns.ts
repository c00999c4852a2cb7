import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { PERSON_NOUNS, TITLE_HEADS } from './lexicon.ts';

/** Ends of words that name what somebody does: "neurosurgeon", "beekeeper", "noblewoman". */
const AGENT = new RegExp(String.raw`^[\p{Ll}-]{2,16}${oneOf(personNouns.agentEndings)}$`, 'u');

/** The fewest letters of such a word, and its last letters: most others are told by them. */
const FEWEST_LETTERS = 2 + Math.min(...personNouns.agentEndings.map(({ length }) => length));
const LAST_LETTERS = [...new Set(personNouns.agentEndings.map((ending) => ending.slice(-1)))].join(
  '',
);

/** Whether a word in lower case names one person by an office, a trade or a trait. */
export const namesPerson = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || TITLE_HEADS.has(lower) || namesTrade(lower);

/** Whether the end of a word in lower case names a trade: "neurosurgeon". */
export const namesTrade = (lower: string): boolean =>
  lower.length >= FEWEST_LETTERS &&
  LAST_LETTERS.includes(lower.charAt(lower.length - 1)) &&
  AGENT.test(lower);
