import type { Token } from '../../../prose/tokens.ts';
import { CUE_FORMS } from '../../../words/lexicon.ts';
import { PAST_VERBS } from '../../venue-words.ts';
import { IRREGULAR, PRESENCE } from './scene-words.ts';

/** Whether a word is a verb in the past, by its form: "walked", "sent", "was". */
export const isPast = ({ lower, capital, shape }: Token): boolean =>
  shape === 'word' &&
  !capital &&
  (/^(?:[a-z]{2,}[^e]ed|was|were|had|did)$/.test(lower) ||
    IRREGULAR.has(lower) ||
    PAST_VERBS.has(lower) ||
    PRESENCE.has(lower) ||
    CUE_FORMS.get(lower)?.form === 'past');
