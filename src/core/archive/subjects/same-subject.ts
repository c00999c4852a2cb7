import { byFiledDay } from '../quote-order.ts';
import type { ArchiveQuote } from '../speakers/speakers.ts';
import { eachSaying, sayingOf } from './each-saying.ts';
import { subjectKey, type NamedSubject } from './named-subjects.ts';
import type { RareWords } from './rare-words.ts';

/** Sayings of one speaker on the subject of another of them. */
export interface SameSubject {
  /** The nearest, in the order of time. */
  readonly earlier: readonly ArchiveQuote[];
  readonly later: readonly ArchiveQuote[];
}

/** What two sayings that both name something, or both have a rare word, have in common by that. */
const NAMED = 3;
const RARE_WORD = 2;
/** So much in common is the same subject: a name, or two rare words. */
const ENOUGH = 3;
/** Those with less than this share of what the most alike has in common are left out. */
const AS_ALIKE = 0.5;
/** Each looks at so many sayings on either side that name the same thing. */
const REACH = 6;
/** So many are shown on either side. */
const MOST_BESIDE = 2;

/**
 * Finds for each saying of one speaker the nearest on the same subject before and after it. Each looks only
 * at the nearest on either side that name the same or have the same rare word, so that the time grows
 * with their number.
 *
 * @param quotes of one speaker, in the order in which they were printed
 * @param subjects what they are about
 * @returns by the ids of sayings; those without any are left out
 */
export function sameSubjects(
  quotes: readonly ArchiveQuote[],
  subjects: readonly NamedSubject[],
  rare: RareWords,
): Map<string, SameSubject> {
  const spoken = quotes.filter(({ disputed }) => disputed === undefined);
  const sayings = byFiledDay(eachSaying(spoken));
  const common = commonOf(sayings, spoken, subjects, rare);
  const found = new Map<string, SameSubject>();
  sayings.forEach((saying, at) => {
    const alike = [...(common[at] ?? [])].filter(([, shared]) => shared >= ENOUGH);
    const least = Math.max(...alike.map(([, shared]) => shared)) * AS_ALIKE;
    const near = alike
      .flatMap(([other, shared]) => (shared >= least ? [other] : []))
      .sort((a, b) => a - b);
    if (near.length === 0) return;
    const take = (places: readonly number[]) => places.flatMap((place) => sayings[place] ?? []);
    found.set(sayingOf(saying), {
      earlier: take(near.filter((other) => other < at).slice(-MOST_BESIDE)),
      later: take(near.filter((other) => other > at).slice(0, MOST_BESIDE)),
    });
  });
  return found;
}

/** For each saying, by the positions of others, how much they name in common. */
function commonOf(
  sayings: readonly ArchiveQuote[],
  quotes: readonly ArchiveQuote[],
  subjects: readonly NamedSubject[],
  rare: RareWords,
): Map<number, number>[] {
  const places = new Map(sayings.map((saying, at) => [sayingOf(saying), at]));
  const named = new Map<string, { weight: number; at: Set<number> }>();
  const add = (key: string, weight: number, saying: string) => {
    const at = places.get(saying);
    const known = named.get(key) ?? { weight, at: new Set() };
    named.set(key, known);
    if (at !== undefined) known.at.add(at);
  };
  for (const subject of subjects) {
    for (const saying of subject.sayings) add(subjectKey(subject), NAMED, sayingOf(saying));
  }
  for (const quote of quotes) {
    for (const word of rare.of(quote.id)) add(`word:${word}`, RARE_WORD, sayingOf(quote));
  }
  const common = sayings.map(() => new Map<number, number>());
  const share = (a: number, b: number, weight: number) =>
    common[a]?.set(b, (common[a].get(b) ?? 0) + weight);
  for (const { weight, at } of named.values()) {
    const sorted = [...at].sort((a, b) => a - b);
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1, index + 1 + REACH)) {
        share(one, other, weight);
        share(other, one, weight);
      }
    });
  }
  return common;
}
