import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import {
  ADVERBS,
  AUXILIARIES,
  BEARERS,
  CALENDAR,
  COMMON_BODIES,
  CONJUNCTIONS,
  CUE_FORMS,
  DEMONYMS,
  DETERMINERS,
  DOCUMENTS,
  OBJECT_PRONOUNS,
  PERSONAL_DOCUMENTS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TITLE_HEADS,
} from '../words/lexicon.ts';
import type { Mention, MentionKind } from '../prose/mention.ts';
import type { Outline } from '../prose/outline.ts';
import type { Token } from '../prose/tokens.ts';
import { oneOf } from '../../text/word-pattern.ts';
import { endsTimePhrase } from './time-phrase.ts';
import { ADJECTIVES_IN_ED, QUANTIFIED } from '../words/word-lists.ts';

/** Words before the head of a description that are looked at. */
const LONGEST_MODIFIERS = 7;

/** "the 46-year-old": an age stands for the person. */
const AGE = /^\d{1,3}-year-old$/;

/** Ends of words that name what somebody does: "neurosurgeon", "beekeeper", "noblewoman". */
const AGENT = new RegExp(String.raw`^\p{Ll}{2,12}${oneOf(personNouns.agentEndings)}$`, 'u');

function nounKind(token: Token): MentionKind | undefined {
  if (AGE.test(token.text)) return 'noun';
  // A capital tells nothing where a sentence starts: "Officials said".
  if (token.shape !== 'word' || (token.capital && !token.initial)) return undefined;
  const { lower } = token;
  if (PERSON_NOUNS.has(lower) || TITLE_HEADS.has(lower) || AGENT.test(lower)) return 'noun';
  if (PERSON_PLURALS.has(lower) || COMMON_BODIES.has(lower)) return 'group';
  return DOCUMENTS.has(lower) || BEARERS.has(lower) ? 'document' : undefined;
}

/** An age that is no noun phrase of its own: "46-year-old driver", "was 46-year-old". */
function isBareAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'number') return false;
  const next = tokens[at + 1];
  const goesOn =
    next?.shape === 'word' &&
    (next.capital ||
      !(
        CUE_FORMS.has(next.lower) ||
        AUXILIARIES.has(next.lower) ||
        ADVERBS.has(next.lower) ||
        RELATIVES.has(next.lower) ||
        PREPOSITIONS.has(next.lower)
      ));
  return goesOn || tokens[at - 1]?.lower !== 'the';
}

/**
 * Whether a word that could be a noun is the verb of the noun before it: "observers note that",
 * "Sullivan forwards an article".
 */
function isVerbAfterNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.shape !== 'word' || token.capital) return false;
  if (CUE_FORMS.has(token.lower) && PERSON_PLURALS.has(before.lower)) return true;
  const named = before.capital && !DEMONYMS.has(before.lower) && !before.initial;
  return named && token.lower.endsWith('s') && DETERMINERS.has(next?.lower ?? '');
}

function pronounKind(token: Token): MentionKind | undefined {
  if (token.shape !== 'word') return undefined;
  const { lower } = token;
  if (SUBJECT_PRONOUNS.has(lower) || (OBJECT_PRONOUNS.has(lower) && lower !== 'her'))
    return 'pronoun';
  if (POSSESSIVES.has(lower)) return 'possessive';
  if (RELATIVES.has(lower) && lower !== 'whose') return lower === 'that' ? undefined : 'relative';
  return QUANTIFIED.has(lower) && (token.initial || lower === 'others' || lower === 'another')
    ? 'group'
    : undefined;
}

/** Whether a word may stand inside a description before its head. */
function isModifier(token: Token | undefined): boolean {
  if (token?.shape === 'number') return true;
  if (token?.shape !== 'word') return false;
  const { lower } = token;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower)) return false;
  if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower))
    return false;
  if (lower === 'to' || lower === 'not' || CALENDAR.has(lower)) return false;
  if (RELATIVES.has(lower) || DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return false;
  if (token.capital && token.initial && lower.endsWith('ly')) return false;
  const cue = CUE_FORMS.get(lower);
  return (
    cue === undefined || token.capital || cue.form === 'base' || (cue.form === 'ing' && !cue.strong)
  );
}

/** First token of the description whose head is at `head`, its determiner included. */
function descriptionStart(outline: Outline, head: number): number {
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
  if (
    reachable(first - 1) &&
    determiner &&
    (DETERMINERS.has(determiner.lower) || POSSESSIVES.has(determiner.lower))
  ) {
    return first - 1;
  }
  // Without a determiner a leading "met", "joined", "asked" is the verb before, not an adjective.
  while (first < head && isLeadingVerb(tokens[first])) first++;
  return first;
}

/** "In a statement director Ana Ruiz said": the words before belong to a phrase of their own. */
const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  PERSONAL_DOCUMENTS.has(tokens[at]?.lower ?? '') && DETERMINERS.has(tokens[at - 1]?.lower ?? '');

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
  return named && !DEMONYMS.has(before.lower) && !ADJECTIVES_IN_ED.has(token.lower);
}

function isLeadingVerb(token: Token | undefined): boolean {
  if (!token || token.capital || token.shape !== 'word') return false;
  return (
    (token.lower.endsWith('ed') && !ADJECTIVES_IN_ED.has(token.lower)) || token.lower.endsWith('ly')
  );
}

function describe(
  outline: Outline,
  first: number,
  head: number,
  kind: MentionKind,
): Mention | undefined {
  const { tokens, stretchOf } = outline;
  const start = tokens[first];
  const end = tokens[head];
  if (!start || !end) return undefined;
  const span = { start: start.start, end: end.end };
  const base = {
    kind,
    first,
    after: head + 1,
    nameFirst: first,
    span,
    head: end.lower,
    stretch: stretchOf[first] ?? -1,
  };
  return kind === 'noun' ? { ...base, title: span } : base;
}

/** "secretary of state Ann Lee": the office continues after its head, right up to the name. */
function officeEnd(tokens: readonly Token[], head: number, name: Mention): number {
  const gap = name.first - head - 1;
  if (name.kind !== 'person' || name.nameFirst !== name.first || gap < 2 || gap > 4) return -1;
  if (tokens[head + 1]?.lower !== 'of' && tokens[head + 1]?.lower !== 'for') return -1;
  for (let at = head + 2; at < name.first; at++) {
    const token = tokens[at];
    if (
      token?.shape !== 'word' ||
      token.capital ||
      DETERMINERS.has(token.lower) ||
      POSSESSIVES.has(token.lower)
    )
      return -1;
  }
  return name.first;
}

/** A name with the description that leads up to it as its title: "campaign manager Ana Ruiz". */
function withTitle(outline: Outline, name: Mention, first: number): Mention {
  const { tokens } = outline;
  const before = tokens[name.nameFirst - 1];
  const start = tokens[first];
  if (!before || !start) return name;
  const determined = DETERMINERS.has(start.lower) || POSSESSIVES.has(start.lower);
  const titleStart =
    determined && first + 1 < name.nameFirst ? (tokens[first + 1] ?? start) : start;
  return {
    ...name,
    kind: name.kind === 'body' || name.kind === 'place' ? name.kind : 'person',
    first,
    span: { start: start.start, end: name.span.end },
    title: { start: titleStart.start, end: before.end },
  };
}

/**
 * Adds pronouns and descriptions to the names of an article: "she", "the ministry", "a senior
 * official". A description right before a name becomes the title of the name; names inside a
 * description stay in the list, after it.
 */
export function addDescriptions(outline: Outline, names: readonly Mention[]): Mention[] {
  const { tokens } = outline;
  const all: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const name = names[next];
    if (name && name.first <= at) {
      next++;
      all.push(name);
      at = Math.max(at, name.after - 1);
      continue;
    }
    const pronoun = pronounKind(token);
    const noun = pronoun || isVerbAfterNoun(tokens, at) ? undefined : nounKind(token);
    const following = tokens[at + 1];
    if (pronoun) {
      const mention = describe(outline, at, at, pronoun);
      if (mention) all.push(mention);
    } else if (
      noun &&
      !(following && nounKind(following) && !isVerbAfterNoun(tokens, at + 1)) &&
      !isBareAge(tokens, at) &&
      !(following?.shape === 'word' && following.lower === 'of' && noun === 'document')
    ) {
      const first = descriptionStart(outline, at);
      const link = noun === 'noun' && name ? officeEnd(tokens, at, name) : -1;
      if (name && link >= 0) {
        const titled = withTitle(outline, name, first);
        all.push(titled);
        next++;
        at = name.after - 1;
      } else if (name?.first === at + 1 && noun === 'noun' && name.kind !== 'noun') {
        all.push(withTitle(outline, name, first));
        next++;
        at = name.after - 1;
      } else {
        const mention = describe(outline, first, at, noun);
        if (mention) all.push(mention);
      }
    }
  }
  // A description comes before the names that it contains.
  return all.sort((a, b) => a.first - b.first || b.after - a.after);
}
