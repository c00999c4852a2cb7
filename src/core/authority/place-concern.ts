import { digestOf } from '../text/digest.ts';
import { formsOf, type PlaceRule, type PlaceRules } from '../extract/places/choosing/rules.ts';

/**
 * Makes the function that decides from a file's bytes, before anything is parsed, which rules may
 * concern it. It returns a digest of these rules, empty if there are none. It errs on the safe side
 * only: a rule is left out only if the file contains the first word of none of its names. Linear.
 */
export function createPlaceConcern({ rules, own }: PlaceRules): (bytes: Uint8Array) => string {
  const byRun = new Map<number, Set<PlaceRule>>();
  const note = (word: string, rule: PlaceRule) => {
    const run = firstRun(new TextEncoder().encode(word));
    const known = byRun.get(run);
    if (known) known.add(rule);
    else byRun.set(run, new Set([rule]));
  };
  for (const rule of rules) {
    const isOwn = rule.reading !== false && own.has(rule.reading.known.place.id);
    // Front matter may name a place of the editor's by its id, `editor:…`, or in small letters.
    if (isOwn) note('editor', rule);
    for (const name of rule.names) {
      for (const form of formsOf(name)) {
        note(form, rule);
        if (isOwn) note(form.toLowerCase(), rule);
      }
    }
  }
  const all = rules.length > 0 ? digestOfRules(rules) : '';
  return (bytes) => {
    if (byRun.size === 0) return '';
    const runs = new Set<number>();
    if (eachRun(bytes, (run) => byRun.has(run) && runs.add(run))) return all;
    if (runs.size === 0) return '';
    const concerned = new Set([...runs].flatMap((run) => [...(byRun.get(run) ?? [])]));
    return digestOfRules(rules.filter((rule) => concerned.has(rule)));
  };
}

function digestOfRules(rules: readonly PlaceRule[]): string {
  return digestOf(JSON.stringify(rules), 16);
}

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
const MARKUP: ReadonlySet<number> = new Set([...'*_\\<~`&'].map((mark) => mark.charCodeAt(0)));
const AMPERSAND = 0x26;
const HASH_SIGN = 0x23;

function firstRun(bytes: Uint8Array): number {
  let first = 0;
  let found = false;
  eachRun(bytes, (run) => {
    if (!found) first = run;
    found = true;
  });
  return first;
}

/**
 * Calls back with the hash of every run of letters and digits.
 *
 * @returns whether there is markup in a word, or an entity anywhere, so that words may differ from
 *   how they look
 */
function eachRun(bytes: Uint8Array, see: (run: number) => void): boolean {
  let broken = false;
  let at = 0;
  while (at < bytes.length) {
    const gap = separatorLength(bytes, at);
    if (gap > 0) {
      const next = bytes[at + 1] ?? 0;
      if (bytes[at] === AMPERSAND && (next === HASH_SIGN || isAsciiLetter(next))) broken = true;
      at += gap;
      continue;
    }
    let run = HASH_START;
    while (at < bytes.length && separatorLength(bytes, at) === 0) {
      run = Math.imul(run ^ (bytes[at] ?? 0), HASH_FACTOR);
      at++;
    }
    see(run);
    if (MARKUP.has(bytes[at] ?? 0)) broken ||= isBrokenAt(bytes, at);
  }
  return broken;
}

/** Whether the word continues after the markup that ends it; after a tag it may. */
function isBrokenAt(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (MARKUP.has(bytes[at] ?? 0)) {
    if (bytes[at] === 0x3c) return true;
    at++;
  }
  return at < bytes.length && separatorLength(bytes, at) === 0;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** Bytes of the separator that begins here; 0 within a word. */
function separatorLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return isAsciiLetter(byte) || (byte >= 0x30 && byte <= 0x39) ? 0 : 1;
  // In UTF-8: U+0080 to U+00BF, U+2000 to U+2FFF, and the punctuation of East Asian scripts.
  if (byte === 0xc2) return 2;
  if (byte === 0xe2) return 3;
  const next = bytes[at + 1];
  if (byte === 0xe3 && next === 0x80) return 3;
  return byte === 0xef && (next === 0xbc || next === 0xbd) ? 3 : 0;
}
