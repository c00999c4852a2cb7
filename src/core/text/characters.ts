import { say } from '../../wording/say.ts';

/**
 * What no article contains and XML forbids: controls other than tab and line feed, U+FFFE and
 * U+FFFF, and halves of surrogate pairs.
 */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose.
  /[\0-\x08\x0b-\x1f\x7f]|[\ufffe\uffff]|\p{Surrogate}/u;
const ALL_IMPOSSIBLE = new RegExp(IMPOSSIBLE, 'gu');

/** Where the first such character is, in UTF-16 code units; -1 if there is none. */
export function findImpossibleCharacter(text: string): number {
  return text.search(IMPOSSIBLE);
}

/** The text without any such character; they are invisible, so no reader misses them. */
export function dropImpossibleCharacters(text: string): string {
  return text.replace(ALL_IMPOSSIBLE, '');
}

/** Names the character at an offset for a person who has to find and remove it. */
export function describeCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  if (code === 0) return say('source.nul');
  const named = `U+${code.toString(16).padStart(4, '0').toUpperCase()}`;
  if (code <= 0x7f) return say('source.control', { code: named });
  if (code >= 0xd800 && code <= 0xdfff) return say('source.half', { code: named });
  return say('source.noncharacter', { code: named });
}

/** Where some data contains such a character, and the name of the character. */
export interface ImpossibleText {
  readonly path: readonly PropertyKey[];
  readonly character: string;
}

/** Looks through all strings and keys of plain data: escapes of YAML and JSON can write anything. */
export function findImpossibleText(
  value: unknown,
  path: readonly PropertyKey[] = [],
): ImpossibleText | undefined {
  if (typeof value === 'string') {
    const at = findImpossibleCharacter(value);
    return at < 0 ? undefined : { path, character: describeCharacter(value, at) };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const found = findImpossibleText(key, path) ?? findImpossibleText(inner, own);
    if (found) return found;
  }
  return undefined;
}

const HALF_AT_START = /^[\uDC00-\uDFFF]/;
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/** A piece cut out of a text, without half a character at either end. */
export function wholeCharacters(text: string): string {
  return text.replace(HALF_AT_START, '').replace(HALF_AT_END, '');
}
