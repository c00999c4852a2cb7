import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { PERSON_NOUNS, TITLE_HEADS } from '../words/lexicon.ts';

/** Ends of words that name what somebody does: "neurosurgeon", "beekeeper", "noblewoman". */
const AGENT = new RegExp(String.raw`^[\p{Ll}-]{2,16}${oneOf(personNouns.agentEndings)}$`, 'u');

/** Whether a word in lower case names one person by an office, a trade or a trait. */
export const namesPerson = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || TITLE_HEADS.has(lower) || AGENT.test(lower);
