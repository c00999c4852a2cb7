const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** As ids of quotes are written (Crockford’s base 32). */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS_OF_A_LETTER = 5;
const ALL_HASHES = 2 ** 32;

/** How many letters a code has. */
export const CODE_LENGTH = 5;
/** How many codes there are. */
export const ALL_CODES = 2 ** (CODE_LENGTH * BITS_OF_A_LETTER);

const encoder = new TextEncoder();

/**
 * Hashes a text to 32 bits: FNV-1a over its UTF-8, whose bits are then mixed by the finalizer of MurmurHash3
 * (Appleby), since the highest of them choose a file.
 */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Which of so many files a hash is in: its highest bits, if they are a power of two. */
export const fileOfHash = (hash: number, files: number): number =>
  Math.floor((hash / ALL_HASHES) * files);

/** The code of a hash within its file: its lowest bits. */
export const codeInFile = (hash: number): number => hash % ALL_CODES;

/** The code of a hash wherever it is met: its highest bits, so that they choose a file, too. */
export const codeAnywhere = (hash: number): number => Math.floor(hash / (ALL_HASHES / ALL_CODES));

/** Which of so many files such a code is in. */
export const fileOfCode = (code: number, files: number): number =>
  Math.floor((code / ALL_CODES) * files);

/** Writes a code, so that texts are in the order of the codes. */
export function writeCode(code: number): string {
  let [letters, rest] = ['', code];
  for (let at = 0; at < CODE_LENGTH; at++) {
    letters = (LETTERS[rest % LETTERS.length] ?? '') + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}

/** Reads what {@link writeCode} wrote; NaN for anything else. */
export function readCode(letters: string): number {
  let code = 0;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return Number.NaN;
    code = code * LETTERS.length + value;
  }
  return code;
}
