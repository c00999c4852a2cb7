import forms from '../../../data/search-forms.json' with { type: 'json' };

interface Forms {
  /** Endings that one word can have. */
  readonly paradigms: readonly (readonly string[])[];
  /** Words that only look like a form of another. */
  readonly apart: readonly string[];
}

const FORMS: Readonly<Record<string, Forms>> = forms;
/** This many letters of two endings may be the same: “tries” and “tried” share “trie”. */
const SHARED_ENDING = 2;
/** Forms of a shorter word cannot be distinguished from other words: “us” and “using”. */
const SHORTEST = 3;
const DOUBLED = /^([bdfgklmnprstvz])(ed|ing)$/;

/**
 * Whether two words of one stem are forms of one word. A stemmer goes further than a reader does: it
 * brings “university” and “universe” together. What is left of each after their common beginning must
 * be endings of one paradigm of the language; for a language without paradigms the stem decides.
 *
 * @example isFormOf('planned', 'plan', 'en') // true
 */
export function isFormOf(a: string, b: string, lang: string): boolean {
  const rules = FORMS[lang.split('-')[0] ?? ''];
  if (a === b || !rules) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  const { paradigms, apart } = rules;
  if (apart.includes(a) || apart.includes(b)) return false;
  const common = commonLength(a, b);
  for (let length = common; length > 0 && length >= common - SHARED_ENDING; length--) {
    const endings = [a, b].map((word) => single(word.slice(length), word[length - 1]));
    if (paradigms.some((one) => endings.every((ending) => one.includes(ending)))) return true;
  }
  return false;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** `ned` after `plan` is `ed`. */
function single(ending: string, before: string | undefined): string {
  const [, letter, rest = ''] = DOUBLED.exec(ending) ?? [];
  return letter !== undefined && letter === before ? rest : ending;
}
