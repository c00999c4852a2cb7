import type { Token } from '../prose/tokens.ts';
import type { Outline } from '../prose/outline.ts';
import { isIn, LIST } from '../words/listed.ts';
import { TITLE_SURNAMES } from '../words/word-lists.ts';

/** How an article uses its words. */
export interface Vocabulary {
  /** Words that it prints in lower case too. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that it prints with a capital where no sentence starts. */
  readonly capitals: ReadonlySet<string>;
  /** Words that follow a given name: surnames, though they may be common words ("Will", "Young"). */
  readonly surnames: ReadonlySet<string>;
  /** Words for places that act alone: "Hall looked up", and so are surnames. */
  readonly acting: ReadonlySet<string>;
  /** Words that say something alone: "Frost said". */
  readonly speaking: ReadonlySet<string>;
}

const INITIAL = /^\p{Lu}\.$/u;

const KNOWN =
  LIST.titleModifier |
  LIST.titleHead |
  LIST.honorific |
  LIST.demonym |
  LIST.place |
  LIST.bodyHead |
  LIST.sentenceStarter;

/** "Shanna" before a title that is a surname too is a given name, "Junior" is not. */
const isUnknown = (token: Token): boolean => !isIn(token, KNOWN);

/** Whether a word is the surname of the one before it: "Theresa May", "Brian M. Good", "Shanna King". */
function isNamed(token: Token, before: Token, given: Token | undefined): boolean {
  if (before.shape !== 'word' || !before.capital || before.paragraph !== token.paragraph)
    return false;
  if (isIn(before, LIST.givenName)) return true;
  if (INITIAL.test(before.text)) return isIn(given, LIST.givenName);
  return TITLE_SURNAMES.has(token.lower) && isUnknown(before);
}

/** "Hall looked", "Lake said": a word for a place with a verb and nothing before it that is a name's. */
function acts(verb: Token, subject: Token, before: Token | undefined): boolean {
  if (subject.shape !== 'word' || !subject.capital || !isIn(subject, LIST.placeTail)) return false;
  if (before?.shape === 'word' && (before.capital || before.lower === 'the')) return false;
  const { cue } = verb;
  const past = verb.lower.endsWith('ed') || (cue?.form === 'past' && cue.strong);
  return verb.shape === 'word' && past;
}

/** "Frost said": a capital with a verb of speech and no capital before it. */
function speaks(verb: Token, subject: Token, before: Token | undefined): boolean {
  const { cue } = verb;
  if (!subject.capital || cue?.strong !== true || cue.form !== 'past') return false;
  return !(before?.shape === 'word' && before.capital) && before?.lower !== 'the';
}

/** Reads how an article uses its words, headlines left out. */
export function readVocabulary(outline: Outline, headlines: readonly boolean[]): Vocabulary {
  const lowerCase = new Set<string>();
  const capitals = new Set<string>();
  const surnames = new Set<string>();
  const acting = new Set<string>();
  const speaking = new Set<string>();
  let before: Token | undefined;
  let given: Token | undefined;
  for (const token of outline.tokens) {
    if (token.shape === 'word' && !headlines[token.paragraph]) {
      if (!token.capital) lowerCase.add(token.lower);
      else if (!token.initial) {
        capitals.add(token.lower);
        if (
          before &&
          isNamed(token, before, given) &&
          token.text.length > 2 &&
          !token.text.endsWith('.')
        )
          surnames.add(token.lower);
      }
    }
    if (before && acts(token, before, given)) acting.add(before.lower);
    if (before && speaks(token, before, given)) speaking.add(before.lower);
    given = before;
    before = token;
  }
  return { lowerCase, capitals, surnames, acting, speaking };
}
