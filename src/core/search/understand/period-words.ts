import months from '../../../data/month-names.json' with { type: 'json' };
import periods from '../../../data/search-periods.json' with { type: 'json' };
import { foldLetters } from '../words/fold-letters.ts';

/** The words of a language with which periods are named, folded. */
export interface PeriodWords {
  /** The names of the months, in their order. */
  readonly months: readonly string[];
  readonly week: ReadonlySet<string>;
  /** The first, the second and so on, each in its ways. */
  readonly ordinals: readonly ReadonlySet<string>[];
  readonly last: ReadonlySet<string>;
  /** Beginning, middle and end. */
  readonly parts: readonly ReadonlySet<string>[];
  /** Which may be between the words of a date. */
  readonly of: ReadonlySet<string>;
  /** After which a month is meant without a year. */
  readonly within: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Reads a number of a day: `8`, `8th`. */
  readonly day: RegExp;
}

const MONTHS: Readonly<Record<string, readonly string[]>> = months;
const WORDS: Readonly<Record<string, (typeof periods)['en']>> = periods;

/**
 * The words for periods of a language; those of English where there are none for it.
 *
 * @param lang BCP 47; what follows the language itself does not count
 */
export function periodWordsOf(lang: string): PeriodWords {
  const own = lang.split('-')[0] ?? '';
  const words = WORDS[own] ?? periods.en;
  const fold = (list: readonly string[]) => list.map((word) => foldLetters(word)[0]);
  const set = (list: readonly string[]) => new Set(fold(list));
  return {
    months: fold(MONTHS[own] ?? MONTHS['en'] ?? []),
    week: set(words.week),
    ordinals: words.ordinals.map(set),
    last: set(words.last),
    parts: words.parts.map(set),
    of: set(words.of),
    within: set(words.within),
    since: set(words.since),
    after: set(words.after),
    before: set(words.before),
    until: set(words.until),
    to: set(words.to),
    day: new RegExp(`^(\\d{1,2})(?:${words.dayEnding})?$`, 'u'),
  };
}
