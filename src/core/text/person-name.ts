import nameOrder from '../../data/en/people/name-order.json' with { type: 'json' };

const suffixes = new Set(nameOrder.suffixes);
const passedOver = new Set(nameOrder.passedOver);
const kept = new Set(nameOrder.kept);
const wholeNames = new Set(nameOrder.wholeNames);
const familyNames = new Set(nameOrder.familyFirst.surnames.split(' '));
const alsoGivenNames = new Set(nameOrder.familyFirst.alsoGivenNames);
const givenSyllables = new Set(nameOrder.familyFirst.given.split(' '));

/** One syllable of a Chinese, Korean or Vietnamese name in Latin letters. */
const SYLLABLE = (() => {
  const longestFirst = (list: string) =>
    list
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|');
  const { initials, finals } = nameOrder.familyFirst;
  return `(?:(?:${longestFirst(initials)})?(?:${longestFirst(finals)}))`;
})();
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}[-’']?${SYLLABLE}$`);
const HYPHENATED_PREFIX = /^(?:al|el|ad|as|at|an|ar)[-‑](?=\p{L})/iu;
const COMBINING_MARKS = /\p{M}/gu;

/** A person's name, split as an index splits it. */
export interface NameParts {
  readonly given: string;
  /** With its particles: "von der Leyen". */
  readonly family: string;
  /** "Jr.", with what separates it from the name; may be empty. */
  readonly suffix: string;
}

/**
 * The family name of a person, as an article prints it by itself: "Vance" of "Robert Vance Jr.",
 * "de Klerk" of "F.W. de Klerk", "Kim" of "Kim Jong Un". A name that cannot be split is returned as
 * it is.
 */
export function surnameOf(name: string): string {
  return partName(name).family;
}

/**
 * A person's name as an index sorts it: "Leyen Ursula von der", "Kim Jong Un". Particles in lower
 * case are skipped, except those that mean "son of"; those with a capital count.
 */
export function sortNameOf(name: string): string {
  const { given, family, suffix } = partName(name);
  const words = family.split(' ');
  let first = 0;
  while (first < words.length - 1 && isPassedOver(words[first] ?? '')) first++;
  const main = words.slice(first).join(' ').replace(HYPHENATED_PREFIX, '');
  return [main, given, ...words.slice(0, first), suffix].filter(Boolean).join(' ');
}

/** Lower-case particles; "bin" and its like begin the name proper. */
function isPassedOver(word: string): boolean {
  return passedOver.has(word);
}

/**
 * Splits a person's name for an index or a list of references: given name, family name with its
 * particles, suffix. A name that cannot be split is all family name.
 */
export function partName(name: string): NameParts {
  const words = name.trim().split(/\s+/);
  let end = words.length;
  while (end > 1 && suffixes.has(bare(words[end - 1] ?? ''))) end--;
  const suffix = words.slice(end).join(' ');
  const own = words.slice(0, end).map((word) => word.replace(/,$/, ''));
  if (own.length < 2 || wholeNames.has(bare(own[0] ?? ''))) {
    return { given: '', family: own.join(' '), suffix };
  }
  if (isFamilyFirst(own)) return { given: own.slice(1).join(' '), family: own[0] ?? '', suffix };
  const start = familyStart(own);
  return { given: own.slice(0, start).join(' '), family: own.slice(start).join(' '), suffix };
}

/** Index of the first word of the family name: the last word and the particles before it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return start;
}

function isParticle(word: string): boolean {
  return passedOver.has(word) || kept.has(bare(word));
}

/**
 * Whether a name begins with the family name: a Chinese, Korean or Vietnamese one, followed only by
 * syllables of such names. Japanese names are printed the Western way.
 */
export function isFamilyFirst([first = '', ...given]: readonly string[]): boolean {
  if (!familyNames.has(bare(first))) return false;
  const parts = given.map(bare);
  const [one = '', two] = parts;
  // Kim and Lee are also Western given names; what follows them then is a family name.
  if (alsoGivenNames.has(bare(first)) && parts.length === 1 && !one.includes('-')) return false;
  if (parts.length === 1) {
    return givenSyllables.has(one) || ONE_SYLLABLE.test(one) || TWO_SYLLABLES.test(one);
  }
  if (parts.length > 2 || two === undefined) return false;
  return parts.every((part) => givenSyllables.has(part) || ONE_SYLLABLE.test(part));
}

const bare = (word: string) =>
  word.normalize('NFD').replace(COMBINING_MARKS, '').replace(/[.,]/g, '').toLowerCase();
