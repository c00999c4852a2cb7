import type { NameForm } from '../index/name-file.ts';
import { fillsPieces } from './find-periods.ts';
import type { TypedWord } from './typed-word.ts';

/** A name that words of a question make. */
export interface FoundName {
  /** All that it can stand for. */
  readonly forms: readonly NameForm[];
  /** The places of its words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Looks up the names that end in a word. */
export type LookUpNames = (word: string) => Promise<readonly NameForm[]>;

/**
 * Finds the names in a question. Of names that share a word the longest counts, and of two of one
 * length the first.
 *
 * @param isFree whether a word may belong to a name: those of periods do not
 */
export async function findNames(
  words: readonly TypedWord[],
  lookUp: LookUpNames,
  isFree: (at: number) => boolean,
  mayEnd: (at: number) => boolean,
): Promise<FoundName[]> {
  const ending = await Promise.all(
    words.map(async ({ terms }, at) =>
      isFree(at) && mayEnd(at) ? (await Promise.all(terms.map(lookUp))).flat() : [],
    ),
  );
  const candidates = ending.flatMap((forms, end) => longestName(words, forms, end, isFree));
  const order = candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const found = order.filter(({ from, to }) => {
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    if (places.some((at) => taken.has(at))) return false;
    for (const at of places) taken.add(at);
    return true;
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The forms that fit the words before a place best: all of them of one length. */
function longestName(
  words: readonly TypedWord[],
  forms: readonly NameForm[],
  end: number,
  isFree: (at: number) => boolean,
): FoundName[] {
  const fitting = forms.filter((form) => {
    const from = end + 1 - form.words.length;
    return (
      from >= 0 &&
      form.words.every((word, at) => isFree(from + at) && words[from + at]?.terms.includes(word)) &&
      fillsPieces(words, from, end + 1)
    );
  });
  const length = Math.max(0, ...fitting.map((form) => form.words.length));
  const from = end + 1 - length;
  if (length === 0) return [];
  return [
    { forms: distinct(fitting.filter((form) => form.words.length === length)), from, to: end + 1 },
  ];
}

/** A name that is folded in two ways may be found in both. */
function distinct(forms: readonly NameForm[]): NameForm[] {
  const known = new Map(forms.map((form) => [`${form.kind} ${form.slug}`, form]));
  for (const form of forms) if (!form.isSurname) known.set(`${form.kind} ${form.slug}`, form);
  return [...known.values()];
}
