import type { Token } from '../../prose/tokens.ts';
import { ADJECTIVES_IN_ED } from '../../words/word-lists.ts';
import { MUNICIPAL, PERSONAL_DOCUMENTS } from '../../words/lexicon.ts';
import { isIn, LIST } from '../../words/listed.ts';
import type { Outline } from '../../prose/outline.ts';
import type { MentionKind } from '../../prose/mention.ts';
import { endsTimePhrase } from './time-phrase.ts';

/** Words before the head of a description that are looked at. */
const LONGEST_MODIFIERS = 7;

/** "the 46-year-old": an age stands for the person. */
const AGE = /^\d{1,3}-year-old$/;

const GROUP = LIST.personPlural | LIST.commonBody;

/** What a word stands for as the head of a description: a person, a group, a document; or nothing. */
export function nounKind(token: Token): MentionKind | undefined {
  if (token.shape === 'number') return AGE.test(token.text) ? 'noun' : undefined;
  // A capital tells nothing where a sentence starts: "Officials said".
  if (token.shape !== 'word' || (token.capital && !token.initial)) return undefined;
  const { lists } = token;
  if (lists & LIST.person) return 'noun';
  if (lists & GROUP) return 'group';
  return lists & LIST.document ? 'document' : undefined;
}

/** "the town wrote": a place that says something is its authorities; "the town grew" is a place. */
export function speakingPlace(tokens: readonly Token[], at: number): MentionKind | undefined {
  const [before, token, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.lower !== 'the' || !token || token.capital || !MUNICIPAL.has(token.lower))
    return undefined;
  const speaks = verb?.cue?.strong === true && verb.cue.form === 'past';
  return speaks && verb.paragraph === token.paragraph ? 'group' : undefined;
}

const AFTER_AGE = LIST.cue | LIST.auxiliary | LIST.adverb | LIST.relative | LIST.preposition;

/** An age that is no noun phrase of its own: "46-year-old driver", "was 46-year-old". */
export function isBareAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'number') return false;
  const next = tokens[at + 1];
  const goesOn = next?.shape === 'word' && (next.capital || !isIn(next, AFTER_AGE));
  return goesOn || tokens[at - 1]?.lower !== 'the';
}

/**
 * Whether a word that could be a noun is the verb of the noun before it: "observers note that",
 * "Sullivan forwards an article".
 */
export function isVerbAfterNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.shape !== 'word' || token.capital) return false;
  if (isIn(token, LIST.cue) && isIn(before, LIST.personPlural)) return true;
  const named = before.capital && !isIn(before, LIST.demonym) && !before.initial;
  return named && token.lower.endsWith('s') && isIn(next, LIST.determiner);
}

const PRONOUNS =
  LIST.subjectPronoun | LIST.objectPronoun | LIST.possessive | LIST.relative | LIST.quantified;

/** What kind of mention a pronoun is; undefined for other words. */
export function pronounKind(token: Token): MentionKind | undefined {
  if (token.shape !== 'word' || !isIn(token, PRONOUNS)) return undefined;
  const { lower, lists } = token;
  if (lists & LIST.subjectPronoun || (lists & LIST.objectPronoun && lower !== 'her'))
    return 'pronoun';
  if (lists & LIST.possessive) return 'possessive';
  if (lists & LIST.relative && lower !== 'whose') return lower === 'that' ? undefined : 'relative';
  return lists & LIST.quantified && (token.initial || lower === 'others' || lower === 'another')
    ? 'group'
    : undefined;
}

const NO_MODIFIERS =
  LIST.preposition |
  LIST.conjunction |
  LIST.subordinator |
  LIST.auxiliary |
  LIST.subjectPronoun |
  LIST.objectPronoun |
  LIST.calendar |
  LIST.relative |
  LIST.determiner |
  LIST.possessive;

/** Whether a word may stand inside a description before its head. */
function isModifier(token: Token | undefined): boolean {
  if (token?.shape === 'number') return true;
  if (token?.shape !== 'word') return false;
  const { lower, cue } = token;
  if (isIn(token, NO_MODIFIERS) || lower === 'to' || lower === 'not') return false;
  if (token.capital && token.initial && lower.endsWith('ly')) return false;
  return (
    cue === undefined || token.capital || cue.form === 'base' || (cue.form === 'ing' && !cue.strong)
  );
}

/** First token of the description whose head is at `head`, its determiner included. */
export function descriptionStart(outline: Outline, head: number): number {
  const { tokens, stretchOf } = outline;
  const paragraph = tokens[head]?.paragraph;
  const stretch = stretchOf[head];
  const reachable = (at: number): boolean =>
    at >= 0 && tokens[at]?.paragraph === paragraph && stretchOf[at] === stretch;
  let first = head;
  while (
    head - first < LONGEST_MODIFIERS &&
    reachable(first - 1) &&
    isModifier(tokens[first - 1]) &&
    !endsPhrase(tokens, first - 1) &&
    !endsTimePhrase(tokens, first - 1) &&
    !isVerbOfName(tokens, first - 1)
  )
    first--;
  const determiner = tokens[first - 1];
  if (reachable(first - 1) && determiner && isIn(determiner, LIST.determiner | LIST.possessive)) {
    return first - 1;
  }
  // Without a determiner a leading "joined", "asked" is the verb before, not an adjective.
  while (first < head && isLeadingVerb(tokens[first])) first++;
  return first;
}

/** "In a statement director Ana Ruiz said": the words before belong to a phrase of their own. */
const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  PERSONAL_DOCUMENTS.has(tokens[at]?.lower ?? '') && isIn(tokens[at - 1], LIST.determiner);

/** "Netanyahu rallied supporters": the word between a name and a noun is a verb. */
function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.shape !== 'word' || token.capital || !/(?:ed|[^aeious]s)$/.test(token.lower))
    return false;
  const named =
    before?.shape === 'word' &&
    before.capital &&
    !before.text.endsWith('.') &&
    before.paragraph === token.paragraph;
  return named && !isIn(before, LIST.demonym) && !ADJECTIVES_IN_ED.has(token.lower);
}

function isLeadingVerb(token: Token | undefined): boolean {
  if (!token || token.capital || token.shape !== 'word') return false;
  return (
    (token.lower.endsWith('ed') && !ADJECTIVES_IN_ED.has(token.lower)) || token.lower.endsWith('ly')
  );
}
