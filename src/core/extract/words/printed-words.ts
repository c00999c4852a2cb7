import { listsOf, type Listed } from './listed.ts';

/** What a word, number or mark is wherever it is printed. */
export interface PrintedWord extends Listed {
  readonly text: string;
  /** Words in lower case; numbers and marks as printed. */
  readonly lower: string;
  /** Whether it starts with a capital letter, or the name in it does: "al-Maliki". */
  readonly capital: boolean;
}

const UPPER = /\p{Lu}/u;

/** Whether a UTF-16 code unit is a capital letter. */
export function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(String.fromCharCode(code));
}

/** "al-Maliki", "el-Sisi": a surname whose article is in lower case. */
const ARTICLED_NAME = /^(?:al|el|ad|ar|as|at|an|az|ash|bin|ben)-\p{Lu}/u;

/** Words that are remembered. News use some ten thousand; a text of nonsense must not fill the memory. */
const MOST_WORDS = 1 << 14;

const known = new Map<string, PrintedWord>();

/**
 * Reads a printed word, or a number or a mark if `isWord` is false. Most words were read before, in
 * this article or in another one: they are looked up, and every list that is asked about them later
 * gets the same string again, whose hash is known.
 */
export function readWord(printed: string, isWord: boolean): PrintedWord {
  const before = known.get(printed);
  if (before) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const word = describeWord(asName(printed), isWord);
  known.set(word.text, word);
  return word;
}

function describeWord(text: string, isWord: boolean): PrintedWord {
  const lower = isWord ? asName(text.toLowerCase()) : text;
  const { lists, cue } = listsOf(lower);
  const capital = isUpper(text.charCodeAt(0)) || (text.length > 4 && ARTICLED_NAME.test(text));
  return { text, lower, capital, lists, cue };
}

/**
 * The same characters as the name of a property: such a string exists once, is equal to no other, and
 * keeps nothing else in memory, whereas a part of a text keeps the whole text.
 */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
