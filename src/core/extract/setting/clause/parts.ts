import clauseWords from '../../../../data/en/speech/clause-words.json' with { type: 'json' };
import { isAdverbial, isWithin, type ClauseDate } from './adverbial-date.ts';
import type { AttributionClause, TokenRange } from './attribution-clause.ts';
import { afterDateline } from './dateline.ts';
import { determines, pathEnd } from './path.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUE_FORMS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  type CueGroup,
} from '../../words/lexicon.ts';
import type { Token } from '../../prose/tokens.ts';
import { CLAUSE_SUBJECTS } from '../../words/word-lists.ts';
import { SPEAKING_LEADS } from '../speaking-place.ts';
import { VENUE_LEADS } from '../venue-words.ts';

/** Tokens that belong to the cue itself, and what of the dates in them does so. */
export interface Part extends TokenRange {
  readonly tokens: readonly Token[];
  readonly dates: readonly ClauseDate[];
  readonly accepts: (date: ClauseDate, venues: readonly TokenRange[]) => boolean;
  /** Token from which "in Tolva" says where somebody spoke; absent where it may be what is spoken of. */
  readonly speaksFrom?: number;
}

/** Groups whose verbs take a clause and no object: what follows them bare is what was said. */
const TAKES_CLAUSE: ReadonlySet<CueGroup> = new Set(['say', 'think', 'manner', 'write']);

/** "called", "criticized": what follows is who or what it is about. */
export function takesObject(cue: string): boolean {
  const form = CUE_FORMS.get(cue);
  return form?.group === 'name' || form?.group === 'judge' || form?.lemma === 'call';
}

/** "he said on Monday in Tolva": what follows the cue. */
export function afterCue(
  clause: AttributionClause,
  dates: readonly ClauseDate[],
): Part | undefined {
  const { tokens, cue, source } = clause;
  if (!cue) return undefined;
  const inverted = source && source.first >= cue.after && source.first <= cue.after + 1;
  const first = inverted ? afterApposition(tokens, source.after) : cue.after;
  const lower = tokens[cue.first]?.lower ?? '';
  const group = CUE_FORMS.get(lower)?.group;
  const dated = dates.find((date) => date.first === first);
  const opening = tokens[first];
  // "said the 2019 vote was", "said Thursday was a dark day"
  if (group && TAKES_CLAUSE.has(group) && !inverted && opening) {
    if (!dated && (determines(opening) || opening.capital)) return undefined;
    if (lower !== 'according' && opening.lower === 'of') return undefined;
  }
  if (dated && AUXILIARIES.has(tokens[dated.after]?.lower ?? '') && !inverted) return undefined;
  const after = pathEnd(tokens, first, tokens.length, [source, ...dates]);
  const objectFirst = takesObject(lower);
  const accepts: Part['accepts'] = (date, venues) =>
    isAdverbial(tokens, date, venues) &&
    // "called the vote in May a farce": only a day is surely the verb's and not the vote's.
    (!objectFirst || date.date.precision === 'day' || isWithin(date, venues));
  const speaks = group && SPEAKS.has(group) && (!inverted || isName(tokens[source.first]));
  return { tokens, first, after, dates, accepts, ...(speaks ? { speaksFrom: first } : {}) };
}

/** Groups whose verbs need a mouth: what is written or judged is so anywhere. */
const SPEAKS: ReadonlySet<CueGroup> = new Set(['say', 'tell', 'ask', 'manner']);

/** "said Ruiz in Tolva", but "said a man in Tolva": that may tell who he is. */
const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || SUBJECT_PRONOUNS.has(token.lower));

/** "said Ana Ruiz, a professor at the University of Tolva, on Monday": after what she is. */
function afterApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.shape !== 'comma' || VENUE_LEADS.has(tokens[at + 1]?.lower ?? '')) return at;
  const second = tokens[at + 1]?.lower ?? '';
  if (OPENING_PREPOSITIONS.has(second)) return at;
  // "said Ana Ruiz, 34, a professor …": the age is an apposition of its own.
  const from = tokens[at + 1]?.shape === 'number' ? at + 2 : at;
  const close = tokens.findIndex(({ shape }, index) => index > from && shape === 'comma');
  return close < 0 ? tokens.length : close + 1;
}

/** "Galuzin on Thursday insisted", "Galuzin, speaking in Tolva on Thursday, said". */
export function between(clause: AttributionClause, dates: readonly ClauseDate[]): Part | undefined {
  const { tokens, cue, source } = clause;
  if (!source || (cue && cue.first < source.after)) return undefined;
  const limit = cue?.first ?? tokens.length;
  const afterComma = tokens[source.after]?.shape === 'comma';
  const first = source.after + (afterComma ? 1 : 0);
  const leads = VENUE_LEADS.has(tokens[first]?.lower ?? '');
  const dayFirst = dates.some(
    (date) => date.first === first || (date.first === first + 1 && tokens[first]?.lower === 'on'),
  );
  if (afterComma && !leads && !dayFirst) return undefined;
  let after = first;
  while (after < limit && !startsClause(tokens[after])) after++;
  const accepts: Part['accepts'] = (date, venues) => {
    if (!isAdverbial(tokens, date, venues)) return false;
    const { precision } = date.date;
    return leads || isWithin(date, venues) || precision === 'day' || precision === 'week';
  };
  return { tokens, first, after, dates, accepts, ...speaksAfterLead(tokens, first) };
}

/** "speaking in Tolva": right after its participle. */
function speaksAfterLead(
  tokens: readonly Token[],
  first: number,
): { readonly speaksFrom?: number } {
  return SPEAKING_LEADS.has(tokens[first]?.lower ?? '') ? { speaksFrom: first + 1 } : {};
}

const startsClause = (token: Token | undefined): boolean =>
  token === undefined ||
  RELATIVES.has(token.lower) ||
  SUBORDINATORS.has(token.lower) ||
  token.lower === 'after' ||
  token.lower === 'before' ||
  token.shape === 'colon' ||
  token.shape === 'semicolon';

const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(clauseWords.openingPrepositions);
const OPENING_WORDS: ReadonlySet<string> = new Set(clauseWords.openingWords);
/** Words of a title or an apposition between the opening phrase and the source. */
const LONGEST_TITLE = 6;

/** "In televised remarks publicized on Thursday, Deputy Minister Galuzin insisted". */
export function front(clause: AttributionClause, dates: readonly ClauseDate[]): Part | undefined {
  const { tokens, cue, source, opensSentence } = clause;
  const limit = Math.min(source?.first ?? Infinity, cue?.first ?? Infinity);
  if (!Number.isFinite(limit) || isParenthetical(clause)) return undefined;
  let first = opensSentence ? afterDateline(tokens) : limit;
  while (first < limit && isConnective(tokens[first])) first++;
  const opening = tokens[first]?.lower ?? '';
  const opens =
    OPENING_PREPOSITIONS.has(opening) ||
    OPENING_WORDS.has(opening) ||
    VENUE_LEADS.has(opening) ||
    dates.some((date) => date.first === first);
  // "Three days before Saturday’s summit, Lunt said": the step is the day.
  const steps = dates.filter(({ date }) => date.by === 'story-step');
  const after = opens && first < limit ? pathEnd(tokens, first, limit, steps) : first;
  if (opens && first < limit && after === limit && closes(tokens, first, limit, dates)) {
    return {
      tokens,
      first,
      after,
      dates,
      accepts: (date, venues) =>
        isAdverbial(tokens, date, venues) || isOnlyPhrase(tokens, first, date),
      ...speaksAfterLead(tokens, first),
    };
  }
  return directlyBefore(tokens, limit, dates);
}

/** "Six months ago, the senator said, nobody knew him": what opens the sentence is what he said. */
function isParenthetical({ tokens, cue, source }: AttributionClause): boolean {
  if (!cue || !source || tokens[source.first - 1]?.shape !== 'comma') return false;
  // A quote may follow the subject: "In December 2020, he said, the board “approved the loan”".
  const [comma, next] = tokens.slice(cue.after, cue.after + 2);
  if (comma?.shape !== 'comma' || !next) return false;
  const subject = SUBJECT_PRONOUNS.has(next.lower) || CLAUSE_SUBJECTS.has(next.lower);
  return determines(next) || next.capital || subject || opensBareClause(next);
}

/** "In June, she said, ministers “agreed”": a plural noun, and no "adding", "in a letter". */
const opensBareClause = ({ lower, shape }: Token): boolean =>
  shape === 'word' &&
  lower.endsWith('s') &&
  !PREPOSITIONS.has(lower) &&
  !CUE_FORMS.has(lower) &&
  !AUXILIARIES.has(lower) &&
  !SUBORDINATORS.has(lower);

/** The opening phrase ends in a comma before the source, or with the date itself. */
function closes(
  tokens: readonly Token[],
  first: number,
  limit: number,
  dates: readonly ClauseDate[],
): boolean {
  if (dates.some((date) => date.after === limit)) return true;
  for (let at = limit - 1; at > first && at >= limit - LONGEST_TITLE; at--) {
    if (tokens[at]?.shape === 'comma') return true;
  }
  return false;
}

/** "During the 2012 campaign, Smith said": the opening phrase has one preposition, the date in it. */
function isOnlyPhrase(tokens: readonly Token[], first: number, date: ClauseDate): boolean {
  if (!OPENING_PREPOSITIONS.has(tokens[first]?.lower ?? '')) return false;
  return tokens.slice(first + 1, date.first).every(({ lower }) => !PREPOSITIONS.has(lower));
}

/** "…, and on Thursday he said": the date stands right before the source. */
function directlyBefore(
  tokens: readonly Token[],
  limit: number,
  dates: readonly ClauseDate[],
): Part | undefined {
  const at = tokens[limit - 1]?.shape === 'comma' ? limit - 1 : limit;
  const date = dates.find(({ after }) => after === at);
  if (!date) return undefined;
  const preposition = tokens[date.first - 1]?.lower;
  const first = date.first - (preposition === 'on' || preposition === 'in' ? 1 : 0);
  const opener = tokens[first - 1];
  const opens = !opener || opener.shape === 'comma' || CONJUNCTIONS.has(opener.lower);
  return opens ? { tokens, first, after: at, dates, accepts: () => true } : undefined;
}

const CONNECTIVES: ReadonlySet<string> = new Set(clauseWords.connectives);

const isConnective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'mark' ||
    token.shape === 'dash' ||
    token.shape === 'comma' ||
    CONJUNCTIONS.has(token.lower) ||
    CONNECTIVES.has(token.lower));
