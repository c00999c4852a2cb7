import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import {
  AUXILIARIES,
  BODY_HEADS,
  CUE_FORMS,
  DEMONYMS,
  DETERMINERS,
  GIVEN_NAMES,
  HONORIFICS,
  METONYMS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSON_NOUNS,
  PLACES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/lexicon.ts';
import { compassPoints } from '../words/compass.ts';
import type { MentionKind } from '../prose/mention.ts';
import { ACRONYM, type Run } from './runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Token } from '../prose/tokens.ts';
import { PLACE_TAILS, POSTAL_CODES, TEAMS, THING_TAILS } from '../words/word-lists.ts';

/** Index of the first token after the title that a run starts with; `run.first` where it has none. */
export function titleEnd(run: Run, tokens: readonly Token[]): number {
  for (let at = run.after - 2; at >= run.first; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (!TITLE_HEADS.has(lower) && !HONORIFICS.has(lower)) continue;
    // "General Assembly", "Executive Office": the end of a body's name, not a title.
    if (
      run.after - at === 2 &&
      TITLE_MODIFIERS.has(lower) &&
      BODY_HEADS.has(tokens[at + 1]?.lower ?? '')
    )
      return run.first;
    // "Clerk Dean Johnson", "Earl Weaver", "Sultan Al Jaber": a title that is a given name too, with
    // one surname after it.
    const left = run.after - at - (NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '') ? 1 : 0);
    if (GIVEN_NAMES.has(lower) && left === 2) {
      if (at === run.first || !TITLE_HEADS.has(tokens[at - 1]?.lower ?? '')) return run.first;
      return at;
    }
    // "Martin Luther King Jr." is a name; "Joe Bishop Smith" is too.
    if (NAME_SUFFIXES.has(tokens[at + 1]?.lower ?? '')) return run.first;
    const link = tokens[at + 1]?.lower;
    return link === 'of' || link === 'for' ? portfolioEnd(run, tokens, at + 2) : at + 1;
  }
  return tradeEnd(run, tokens);
}

/** Ends of words that name a trade. */
const TRADE = new RegExp(String.raw`^\p{Lu}?\p{Ll}{2,14}${oneOf(personNouns.tradeEndings)}$`, 'u');

/** "Glazier Ilona Brandt", "Restaurateur Bill Sohovich": a trade before a full name. */
function tradeEnd(run: Run, tokens: readonly Token[]): number {
  for (let at = run.first; at < run.after - 2; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    const given = GIVEN_NAMES.has(tokens[at + 1]?.lower.split('-')[0] ?? '');
    if (GIVEN_NAMES.has(lower)) break;
    if (given && (PERSON_NOUNS.has(lower) || TRADE.test(text))) return at + 1;
  }
  return run.first;
}

/** Where the name starts, the run's end where there is none, after "Secretary of State", "Minister of Foreign Affairs". */
function portfolioEnd(run: Run, tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < run.after; at++) {
    if (GIVEN_NAMES.has(tokens[at]?.lower ?? '')) return at;
  }
  return run.after - from > 2 ? run.after - 2 : run.after;
}

/**
 * Drops what stands before a full name without being a title of it: a nationality or party
 * ("Texas Republican Ted Cruz"), a common word of the article ("New Year Barack Obama").
 */
export function affiliationEnd(run: Run, tokens: readonly Token[], vocabulary: Vocabulary): number {
  let at = run.first;
  while (run.after - at > 2) {
    const lower = tokens[at]?.lower ?? '';
    const acronym = ACRONYM.test(tokens[at]?.text ?? '');
    if (GIVEN_NAMES.has(lower) || !(acronym || precedesName(lower, vocabulary))) break;
    at++;
  }
  if (at > run.first) return GIVEN_NAMES.has(tokens[at]?.lower ?? '') ? at : run.first;
  return isNationalOf(run, tokens) ? at + 1 : at;
}

/** "the Brazilian Ronaldo": a nationality before one name that is no body's, place's or thing's. */
function isNationalOf(run: Run, tokens: readonly Token[]): boolean {
  const first = tokens[run.first]?.lower ?? '';
  return (
    run.after - run.first === 2 &&
    DEMONYMS.has(first) &&
    !GIVEN_NAMES.has(first) &&
    tokens[run.first - 1]?.lower === 'the' &&
    kindOfName(tokens, run.first, run.after, false) === 'name'
  );
}

function precedesName(lower: string, vocabulary: Vocabulary): boolean {
  if (
    DEMONYMS.has(lower) ||
    PLACES.has(lower) ||
    TITLE_MODIFIERS.has(lower) ||
    BODY_HEADS.has(lower)
  )
    return true;
  return vocabulary.lowerCase.has(lower) || /(?:ian|ese|ican)$/.test(lower);
}

function joined(tokens: readonly Token[], first: number, after: number): string {
  let text = '';
  for (let at = first; at < after; at++)
    text += (at > first ? ' ' : '') + (tokens[at]?.lower ?? '');
  return text;
}

function looksLikeBody(
  tokens: readonly Token[],
  first: number,
  after: number,
  phrase: string,
): boolean {
  const last = tokens[after - 1];
  if (!last) return false;
  if (METONYMS.has(phrase)) return true;
  // "Team Trump", "Camp Ruiz": a body that is called after somebody.
  if (after - first === 2 && TEAMS.has(tokens[first]?.lower ?? '')) return true;
  if (after - first === 1) return ACRONYM.test(last.text) && !NAME_SUFFIXES.has(last.lower);
  for (let at = first; at < after; at++) {
    const next = tokens[at + 1]?.lower;
    const closes = at + 1 === after || next === 'of' || next === 'for' || next === 'on';
    if (closes && BODY_HEADS.has(tokens[at]?.lower ?? '')) return true;
  }
  return ACRONYM.test(last.text) && last.text.length <= 5 && !NAME_SUFFIXES.has(last.lower);
}

function looksLikePerson(tokens: readonly Token[], first: number, after: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  const length = after - first;
  if (length < 2) return false;
  if (GIVEN_NAMES.has(lower.split('-')[0] ?? '')) return length <= 5;
  return length <= 4 && /^(?:[A-Z]\.){1,3}$/.test(tokens[first]?.text ?? '');
}

/** "Republicans" are several, "the Republican said" is somebody, "the Republican plan" is neither. */
function demonymKind(tokens: readonly Token[], first: number, word: string): MentionKind | 'thing' {
  if (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1))) return 'group';
  const next = tokens[first + 1];
  const goesOn =
    next?.shape === 'word' &&
    !CUE_FORMS.has(next.lower) &&
    !AUXILIARIES.has(next.lower) &&
    next.lower !== 'who';
  return !goesOn && DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? 'noun' : 'thing';
}

/** What stands behind an abbreviated point of the compass: "N. Korea", "S. Koreans". */
function behindCompass(
  tokens: readonly Token[],
  first: number,
  after: number,
): 'place' | 'demonym' | undefined {
  const lower = tokens[first]?.lower ?? '';
  if (after - first < 2) return undefined;
  const points = compassPoints(lower.replace(/\.$/, ''), lower.endsWith('.'));
  if (points.length === 0) return undefined;
  const rest = joined(tokens, first + 1, after);
  // "S. Jordan" is somebody; only "south jordan", were it a country, would be a place.
  const names = points.map((point) => `${point} ${rest}`);
  if (names.some((name) => PLACES.has(name))) return 'place';
  return names.some((name) => DEMONYMS.has(name)) ? 'demonym' : undefined;
}

/** What the name from `first` to `after` looks like; `thing` is nobody. */
export function kindOfName(
  tokens: readonly Token[],
  first: number,
  after: number,
  titled: boolean,
): MentionKind | 'thing' {
  const phrase = joined(tokens, first, after);
  const last = tokens[after - 1]?.lower ?? '';
  const single = after - first === 1;
  const pointed = titled ? undefined : behindCompass(tokens, first, after);
  if (pointed) return pointed === 'place' ? pointed : demonymKind(tokens, first, phrase);
  if (!titled && PLACES.has(phrase)) return 'place';
  if (!titled && !single && PLACE_TAILS.has(last) && !METONYMS.has(phrase)) return 'place';
  if (!titled && single && POSTAL_CODES.has(tokens[first]?.text ?? '')) return 'place';
  if (DEMONYMS.has(phrase) && !titled) return demonymKind(tokens, first, phrase);
  // "the Arizona Republican", "the Vermont independent" describe somebody.
  const described = DETERMINERS.has(tokens[first - 1]?.lower ?? '');
  const named = !described && GIVEN_NAMES.has(tokens[first]?.lower ?? '');
  if (!titled && DEMONYMS.has(last) && !named) return 'noun';
  if (looksLikeBody(tokens, first, after, phrase)) return 'body';
  if (single && !titled && BODY_HEADS.has(last) && tokens[first - 1]?.lower === 'the')
    return 'body';
  if (THING_TAILS.has(last) && !single) return 'thing';
  if (titled || looksLikePerson(tokens, first, after)) return 'person';
  return 'name';
}

/** "Prime Minister", "Republican Senator": every word belongs to a title. */
export function isBareTitle(tokens: readonly Token[], run: Run): boolean {
  for (let at = run.first; at < run.after; at++) {
    const lower = tokens[at]?.lower ?? '';
    const known =
      TITLE_MODIFIERS.has(lower) ||
      TITLE_HEADS.has(lower) ||
      DEMONYMS.has(lower) ||
      PLACES.has(lower) ||
      lower === 'of' ||
      lower === 'for' ||
      lower === 'the';
    if (!known) return false;
  }
  return true;
}
