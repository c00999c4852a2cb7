import { readClause } from '../../clause/when-said.ts';
import type { Token } from '../../../prose/tokens.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, CUE_FORMS } from '../../../words/lexicon.ts';
import type { Occasion } from './occasion.ts';
import { ACTS, OCCASION_KINDS, PERFECT } from './occasion-words.ts';
import type { NamedPerson, Sentence } from '../sentences.ts';

/** Who was told to speak on a day: "Gates on Sunday defended the plan", "Abney said Wednesday that …". */
export function actsIn(sentence: Sentence): Occasion[] {
  const { tokens, dates, paragraph } = sentence;
  return sentence.people.flatMap((person): Occasion[] => {
    const cue = actAfter(sentence, person);
    if (cue === undefined) return [];
    const clause = {
      tokens,
      opensSentence: true,
      cue: { first: cue, after: cue + 1 },
      source: person,
    };
    const { date, venue } = readClause(clause, { dates, places: [] });
    if (!date) return [];
    const noun = venue?.tokens
      .slice(venue.first, venue.after)
      .find(({ lower }) => OCCASION_KINDS.has(lower));
    const kind = noun && OCCASION_KINDS.get(noun.lower);
    return [{ date, paragraph, people: new Set([person.key]), ...(kind ? { kind } : {}) }];
  });
}

/** Tokens of an apposition, and of the words between a subject and its verb. */
const LONGEST_APPOSITION = 25;
const LONGEST_PREDICATE = 30;

/** The token of the verb of speech whose subject somebody is; of two verbs joined the one of speech. */
function actAfter({ tokens, dates }: Sentence, person: NamedPerson): number | undefined {
  let at = afterApposition(tokens, person.after);
  for (const end = at + LONGEST_PREDICATE; at < end; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'stop' || token.shape === 'colon') return undefined;
    const date = dates.find(({ first }) => first === at);
    if (date) {
      at = date.after - 1;
      continue;
    }
    if (token.shape !== 'word' || /^(?:on|also|had)$/.test(token.lower)) continue;
    if (isAct(token)) return at;
    if (ADVERBS.has(token.lower) || token.lower.endsWith('ly')) continue;
    // Another verb: the one of speech may be joined to it.
    return PERFECT.has(token.lower) || AUXILIARIES.has(token.lower)
      ? undefined
      : joined(tokens, at);
  }
  return undefined;
}

const isAct = ({ lower, capital }: Token): boolean => {
  if (ACTS.has(lower) && !capital) return true;
  const cue = CUE_FORMS.get(lower);
  return !capital && cue?.form === 'past' && cue.group !== 'think';
};

function joined(tokens: readonly Token[], verb: number): number | undefined {
  if (!/(?:ed|t|ew|ng|ke|de|ve|id|aw|me)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let at = verb + 1; at < verb + LONGEST_PREDICATE; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || token.shape === 'stop') return undefined;
    if (CONJUNCTIONS.has(token.lower) && isAct(next)) return at + 1;
  }
  return undefined;
}

/** "Tom Reed, the mayor, said": after the second comma. */
function afterApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.shape !== 'comma') return at;
  // "Its spokesman, Tom Reed, told": the name is the apposition.
  const next = tokens[at + 1];
  if (next && isAct(next)) return at + 1;
  const close = tokens.findIndex(
    ({ shape }, index) => index > at && index <= at + LONGEST_APPOSITION && shape === 'comma',
  );
  return close < 0 ? tokens.length : close + 1;
}
