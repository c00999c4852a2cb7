const SPACE = /\s/;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A mark after white space, a bracket, a dash or another mark can open; one at the text's start too. */
export function canOpen(text: string, at: number, from: number): boolean {
  if (at === from) return true;
  const before = text.charAt(at - 1);
  return SPACE.test(before) || '([{—–-/‘“"\'…:@'.includes(before);
}

/** A mark before white space or punctuation can close; one at the paragraph's end too. */
export function canClose(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  return !LETTER_OR_DIGIT.test(text.charAt(at + 1));
}

export function followsWord(text: string, at: number, from: number): boolean {
  return at > from && !SPACE.test(text.charAt(at - 1));
}

/** 6'2" and 12" are measures, not speech. */
export function isInches(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' &&
    /\d/.test(text.charAt(at - 1)) &&
    !/[\p{L}]/u.test(text.charAt(at + 1))
  );
}

/** Whether a single mark at `at` opens a stretch rather than leaves letters out ('em, ’90s). */
export function opensSingle(text: string, at: number, from: number): boolean {
  const next = text.charAt(at + 1);
  // Two apostrophes are a typewriter's double mark, which is not told apart safely: left alone.
  if (isSingle(next) || isSingle(text.charAt(at - 1))) return false;
  if (!canOpen(text, at, from) || !/[\p{L}\p{N}[“"…]/u.test(next)) return false;
  return !/^['‘](?:em|tis|twas|cause|til|round|n|\d0s)\b/i.test(text.slice(at, at + 7));
}

/** Whether a single mark closes rather than stands for letters or a plural's possessive. */
export function closesSingle(text: string, at: number, from: number, to: number): boolean {
  if (isSingle(text.charAt(at + 1)) || isSingle(text.charAt(at - 1))) return false;
  return followsWord(text, at, from) && canClose(text, at, to);
}

const isSingle = (char: string): boolean => char !== '' && "'‘’".includes(char);
