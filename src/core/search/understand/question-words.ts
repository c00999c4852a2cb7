import questions from '../../../data/search-questions.json' with { type: 'json' };
import { foldLetters } from '../words/fold-letters.ts';

/** The words of a language by what they do in a question. */
export interface QuestionWords {
  /** As typed: “OR”. */
  readonly or: ReadonlySet<string>;
  /** With which a question begins. */
  readonly asking: ReadonlySet<string>;
  /** What somebody does who is quoted. */
  readonly saying: ReadonlySet<string>;
  /** With which a search for quotes begins: “quotes by”. */
  readonly heads: ReadonlySet<string>;
  /** After which comes of whom or what is spoken. */
  readonly about: ReadonlySet<string>;
  /** After which comes who speaks. */
  readonly by: ReadonlySet<string>;
  /** After which comes who is spoken to. */
  readonly to: ReadonlySet<string>;
  /** Which say nothing of what is looked for. */
  readonly little: ReadonlySet<string>;
}

type Lists = Readonly<Record<keyof QuestionWords, readonly string[]>>;
const ALL: Readonly<Record<string, Lists>> = questions;
const NONE: Lists = {
  or: [],
  asking: [],
  saying: [],
  heads: [],
  about: [],
  by: [],
  to: [],
  little: [],
};

/**
 * The words with which questions are asked in a language, folded. Where there are none for it, every
 * word of a question is searched for; alternatives are then joined as in English.
 *
 * @param lang BCP 47; what follows the language itself does not count
 */
export function questionWordsOf(lang: string): QuestionWords {
  const lists = ALL[lang.split('-')[0] ?? ''] ?? { ...NONE, or: ALL['en']?.or ?? [] };
  const folded = (words: readonly string[]) => new Set(words.map((word) => foldLetters(word)[0]));
  return {
    or: new Set(lists.or),
    asking: folded(lists.asking),
    saying: folded(lists.saying),
    heads: folded(lists.heads),
    about: folded(lists.about),
    by: folded(lists.by),
    to: folded(lists.to),
    little: folded(lists.little),
  };
}
