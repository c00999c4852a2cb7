import { isSpaceless } from '../words/split-words.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readAfter, writeAfter } from './word-section.ts';

/** A word that articles have. */
export interface KnownWord {
  readonly term: string;
  /** How many articles have it. */
  readonly count: number;
  /** Whether it is hardly ever in small letters, as names are. */
  readonly proper: boolean;
}

const LETTER = /^\p{L}/u;

/**
 * The letter under which a word is listed, so that one that was mistyped finds words that begin alike;
 * none for numbers and for scripts without spaces, where nothing says what a word is.
 */
export function letterOf(term: string): string | undefined {
  const [letter] = LETTER.exec(term) ?? [];
  return letter === undefined || isSpaceless(letter) ? undefined : letter;
}

/**
 * The name of the file of a letter, which any server can have.
 *
 * @param together whether all letters have one file
 */
export function vocabularyFile(letter: string, together: boolean): string {
  if (together) return 'vocabulary/all.bin';
  return `vocabulary/${(letter.codePointAt(0) ?? 0).toString(16)}.bin`;
}

/** Writes words in the order of code units. */
export function writeVocabulary(words: readonly KnownWord[]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const { term, count, proper } of words) {
    writeAfter(writer, before, term);
    writer.number(count * 2 + Number(proper));
    before = term;
  }
  return writer.finish();
}

export function readVocabulary(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes);
  const words: KnownWord[] = [];
  while (!reader.atEnd) {
    const term = readAfter(reader, words.at(-1)?.term ?? '');
    const number = reader.number();
    words.push({ term, count: Math.floor(number / 2), proper: number % 2 === 1 });
  }
  return words;
}
