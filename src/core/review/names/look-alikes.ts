import leven from 'leven';
import { foldName } from '../../archive/speakers/fold-name.ts';
import type { Speaker } from '../../archive/speakers/speakers.ts';
import { GIVEN_NAMES } from '../../extract/words/lexicon.ts';
import type { ReviewFinding } from '../finding.ts';
import { nameReach } from '../reach.ts';
import { say } from '../../../wording/say.ts';

/** Short names differ by one letter too often to mean anything. */
const SHORTEST = 7;
/**
 * Each name of a block is compared with this many after it: enough for the handful of spellings that a
 * name has, and linear where thousands of names share a block.
 */
const NEIGHBOURS = 6;

/** A name that may be another's in disguise. */
interface Candidate {
  readonly speaker: Speaker;
  readonly folded: string;
  readonly letters: string;
  readonly words: readonly string[];
}

/**
 * Finds speakers whose names are spelt nearly alike: one letter added, missing or different, two
 * letters swapped, words in another order or joined, or a given name left out. Speakers who each
 * have an entry of the editor's are known to be two.
 */
export function findLookAlikes(speakers: readonly Speaker[]): ReviewFinding[] {
  const blocks = new Map<string, Candidate[]>();
  for (const speaker of speakers) {
    const candidate = toCandidate(speaker);
    if (candidate.letters.length < SHORTEST) continue;
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key);
      if (block) block.push(candidate);
      else blocks.set(key, [candidate]);
    }
  }
  const found = new Map<string, ReviewFinding>();
  for (const block of blocks.values()) {
    block.forEach((one, index) => {
      for (const other of block.slice(index + 1, index + 1 + NEIGHBOURS)) {
        const pair = `${one.speaker.slug}\n${other.speaker.slug}`;
        const how = found.has(pair) ? undefined : likeness(one, other);
        if (how !== undefined) found.set(pair, describe(one.speaker, other.speaker, how));
      }
    });
  }
  return [...found.values()];
}

function toCandidate(speaker: Speaker): Candidate {
  const folded = foldName(speaker.name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  const words = folded.split(' ');
  return { speaker, folded, words, letters: folded.replaceAll(' ', '') };
}

/** Names that are alike share a key: each lacks one letter, or has the same words, or some of them. */
function keysOf({ speaker, letters, words }: Candidate): Set<string> {
  const keys = new Set([`${speaker.kind} ${letters}`]);
  for (let at = 0; at < letters.length; at++) {
    keys.add(`${speaker.kind} ${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  if (speaker.kind === 'person' && words.length > 1) {
    keys.add(`words ${[...words].sort().join(' ')}`);
    for (const given of words.slice(0, -1)) keys.add(`given ${given} ${words.at(-1)}`);
  }
  return keys;
}

function likeness(a: Candidate, b: Candidate): string | undefined {
  if (a.speaker.kind !== b.speaker.kind || a.folded === b.folded) return undefined;
  if (a.speaker.entry && b.speaker.entry) return undefined;
  if (a.letters === b.letters) return say('review.same-letters');
  const sameWords = [...a.words].sort().join(' ') === [...b.words].sort().join(' ');
  if (sameWords) return say('review.same-words');
  if (isOneSlip(a.letters, b.letters))
    return areOfTwoGenders(a, b) ? undefined : say('review.one-letter');
  return isShorter(a, b) || isShorter(b, a) ? say('review.name-left-out') : undefined;
}

/** One letter added, missing or different, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  const distance = leven(a, b, { maxDistance: 3 });
  if (distance <= 1) return true;
  if (distance > 2 || a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Mario and Maria are two people, not a slip; Ilse and Ilze may be one. */
function areOfTwoGenders(a: Candidate, b: Candidate): boolean {
  const [one = '', two = ''] = [a.words[0], b.words[0]];
  const [first, second] = [GIVEN_NAMES.get(one), GIVEN_NAMES.get(two)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Whether one person's name has all words of the other's and the same last one. */
function isShorter(short: Candidate, long: Candidate): boolean {
  if (short.speaker.kind === 'body' || short.words.length < 2) return false;
  if (short.words.length >= long.words.length || short.words.at(-1) !== long.words.at(-1)) {
    return false;
  }
  return short.words.every((word) => long.words.includes(word));
}

/** Reported at the first mention of the rarer one, which is more likely to be the slip. */
function describe(one: Speaker, two: Speaker, how: string): ReviewFinding {
  const [rare, usual] = one.articles.length < two.articles.length ? [one, two] : [two, one];
  const article = rare.articles[0] ?? usual.articles[0];
  if (!article) throw new Error(`No article names ${rare.name}.`);
  const record = article.speakers.find(({ name }) => foldName(name) === foldName(rare.name));
  return {
    kind: 'look-alike',
    article,
    at: { speaker: record?.key ?? '' },
    reach: nameReach(rare, usual),
    weight: (rare.quotes.length > 0 ? 0.5 : 0.2) + (usual.quotes.length > 0 ? 0.4 : 0.1),
    message: say('review.alike', {
      rare: rare.name,
      rareArticles: rare.articles.length,
      usual: usual.name,
      usualArticles: usual.articles.length,
      how,
    }),
    speakers: [one.slug, two.slug],
  };
}
