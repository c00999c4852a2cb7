/** What a reader asks. */
export interface Question {
  /** As pasted, without white space at its ends. */
  readonly words: string;
  /** Who is said to have spoken; empty if that is not known. */
  readonly who: string;
}

/** A longer text is refused rather than cut, since the rest would not be checked. */
export const LONGEST_TEXT = 10_000;

/** Reads a question from the part of an address after `#`: `q=We+will+rebuild&who=Anna+Berg`. */
export function readQuestion(hash: string): Question {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  return { words: params.get('q')?.trim() ?? '', who: params.get('who')?.trim() ?? '' };
}

/** Writes it; empty without words. */
export function writeQuestion({ words, who }: Question): string {
  if (words === '') return '';
  const params = new URLSearchParams({ q: words, ...(who === '' ? {} : { who }) });
  return `#${params}`;
}
