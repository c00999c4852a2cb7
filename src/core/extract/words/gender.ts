import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import { FEMALE_NOUNS, HONORIFICS, MALE_NOUNS, type Gender } from './lexicon.ts';

/** The gender that a title or description shows: "spokeswoman", "Mr.", "the actress". */
export function genderOfTitle(title: string): Gender | undefined {
  for (const word of title
    .toLowerCase()
    .split(/[\s-]+/)
    .reverse()) {
    if (FEMALE_NOUNS.has(word)) return 'female';
    if (MALE_NOUNS.has(word)) return 'male';
    const honorific = HONORIFICS.get(word);
    if (honorific === 'female' || honorific === 'male') return honorific;
  }
  return undefined;
}

const FEMALE: ReadonlySet<string> = new Set(personNouns.pronouns.female);
const MALE: ReadonlySet<string> = new Set(personNouns.pronouns.male);

/** The gender of a pronoun in lower case. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (FEMALE.has(word)) return 'female';
  return MALE.has(word) ? 'male' : undefined;
}
