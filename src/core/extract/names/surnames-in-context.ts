import {
  CUE_FORMS,
  DETERMINERS,
  GIVEN_NAMES,
  PERSON_PLURALS,
  PLACES,
  POSSESSIVES,
} from '../words/lexicon.ts';
import type { Token } from '../prose/tokens.ts';
import { HEAD_SURNAMES, LOCATIVES, TAIL_SURNAMES } from '../words/word-lists.ts';
import { namesPerson } from '../words/person-nouns.ts';

const AGE = /^\d{1,3}$/u;

/** Whether what follows a name tells of somebody: "said", "has", ", a ranger", ", 42,", ", who", "Zoe Park:". */
function actsAfter(tokens: readonly Token[], after: number): boolean {
  const [next, opening] = [tokens[after], tokens[after + 1]];
  if (next?.shape === 'colon') return true;
  if (next?.shape === 'comma') {
    const lower = opening?.lower ?? '';
    return DETERMINERS.has(lower) || POSSESSIVES.has(lower) || lower === 'who' || AGE.test(lower);
  }
  if (next?.shape !== 'word' || next.capital) return false;
  if (next.lower === 'of') return PLACES.has(opening?.lower ?? '');
  const cue = CUE_FORMS.get(next.lower);
  return next.lower === 'who' || (cue?.strong === true && cue.form === 'past');
}

/** Whether what stands before a name is said of somebody: "said", "Senators", "the baker". */
function actsBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.shape !== 'word' || before.paragraph !== tokens[first]?.paragraph) return false;
  const cue = CUE_FORMS.get(before.lower);
  const single = before.lower.replace(/s$/u, '');
  const titled = PERSON_PLURALS.has(before.lower) || namesPerson(single);
  return titled || (cue?.strong === true && cue.group === 'say' && cue.form !== 'ing');
}

/**
 * Whether a first name with a word for a body or a place behind it is somebody: "Mark Church", and
 * "Grace Lane" where the sentence says so. "the Hill" and "in Grace Lane" are not.
 */
export function isPersonInContext(tokens: readonly Token[], first: number, after: number): boolean {
  const given = tokens[first]?.lower ?? '';
  const surname = tokens[after - 1]?.lower ?? '';
  const before = tokens[first - 1]?.lower ?? '';
  if (after - first !== 2 || !GIVEN_NAMES.has(given) || PLACES.has(given)) return false;
  if (before === 'the' || LOCATIVES.has(before)) return false;
  if (HEAD_SURNAMES.has(surname)) return true;
  return TAIL_SURNAMES.has(surname) && (actsAfter(tokens, after) || actsBefore(tokens, first));
}
