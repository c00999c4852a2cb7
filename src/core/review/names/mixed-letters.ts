import type { Speaker } from '../../archive/speakers/speakers.ts';
import type { ReviewFinding } from '../finding.ts';
import { nameReach } from '../reach.ts';
import { say } from '../../../wording/say.ts';

/** Alphabets that have letters of the same look: а of Cyrillic, ο of Greek, օ of Armenian. */
const ALPHABETS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
] as const;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Finds names of which one word has letters of several alphabets: it looks like another name, but
 * is not the same.
 */
export function findMixedLetters(speakers: readonly Speaker[]): ReviewFinding[] {
  return speakers.flatMap((speaker): ReviewFinding[] => {
    for (const name of [speaker.name, ...speaker.aliases]) {
      const mixed = mixedWord(name);
      const article = speaker.articles[0];
      if (!mixed || !article) continue;
      const record = article.speakers.find((each) => [each.name, ...each.aliases].includes(name));
      const [most, few, letters] = mixed;
      return [
        {
          kind: 'look-alike',
          article,
          at: { speaker: record?.key ?? '' },
          reach: nameReach(speaker),
          weight: 1,
          message: say('review.mixed-letters', { name, few, letters, most }),
          speakers: [speaker.slug],
        },
      ];
    }
    return [];
  });
}

/** The alphabet of most letters of a word, another one in it, and the letters of that. */
function mixedWord(name: string): [most: string, few: string, letters: string] | undefined {
  for (const [word] of name.matchAll(WORD)) {
    const found = ALPHABETS.map(([alphabet, pattern]) => ({
      alphabet,
      letters: [...word].filter((letter) => pattern.test(letter)),
    })).filter(({ letters }) => letters.length > 0);
    const [most, few] = found.sort((a, b) => b.letters.length - a.letters.length);
    if (most && few) return [most.alphabet, few.alphabet, [...new Set(few.letters)].join(' ')];
  }
  return undefined;
}
