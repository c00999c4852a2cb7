import { DEMONYMS, GIVEN_NAMES, METONYMS, NAME_SUFFIXES, PLACES } from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import { compassPoints } from '../words/compass.ts';
import type { MentionKind } from '../prose/mention.ts';
import { ACRONYM } from './name-words.ts';
import { isPersonInContext } from './surnames-in-context.ts';
import type { Token } from '../prose/tokens.ts';
import { POSTAL_CODES, TEAMS, THING_TAILS } from '../words/word-lists.ts';

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
    if (closes && isIn(tokens[at], LIST.bodyHead)) return true;
  }
  return ACRONYM.test(last.text) && last.text.length <= 5 && !NAME_SUFFIXES.has(last.lower);
}

function looksLikePerson(tokens: readonly Token[], first: number, after: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  const length = after - first;
  if (length < 2) return false;
  const hyphen = lower.indexOf('-');
  if (GIVEN_NAMES.has(hyphen < 0 ? lower : lower.slice(0, hyphen))) return length <= 5;
  return length <= 4 && /^(?:[A-Z]\.){1,3}$/.test(tokens[first]?.text ?? '');
}

/** "Republicans" are several, "the Republican said" is somebody, "the Republican plan" is neither. */
function demonymKind(tokens: readonly Token[], first: number, word: string): MentionKind | 'thing' {
  if (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1))) return 'group';
  const next = tokens[first + 1];
  const goesOn =
    next?.shape === 'word' && !isIn(next, LIST.cue | LIST.auxiliary) && next.lower !== 'who';
  return !goesOn && isIn(tokens[first - 1], LIST.determiner) ? 'noun' : 'thing';
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
  const end = tokens[after - 1];
  const last = end?.lower ?? '';
  const single = after - first === 1;
  const pointed = titled ? undefined : behindCompass(tokens, first, after);
  if (pointed) return pointed === 'place' ? pointed : demonymKind(tokens, first, phrase);
  if (!titled && PLACES.has(phrase)) return 'place';
  if (!titled && isPersonInContext(tokens, first, after)) return 'person';
  if (!titled && !single && isIn(end, LIST.placeTail) && !METONYMS.has(phrase)) return 'place';
  if (!titled && single && POSTAL_CODES.has(tokens[first]?.text ?? '')) return 'place';
  if (DEMONYMS.has(phrase) && !titled) return demonymKind(tokens, first, phrase);
  // "the Arizona Republican", "the Vermont independent" describe somebody.
  const described = isIn(tokens[first - 1], LIST.determiner);
  const named = !described && isIn(tokens[first], LIST.givenName);
  if (!titled && isIn(end, LIST.demonym) && !named) return 'noun';
  if (looksLikeBody(tokens, first, after, phrase)) return 'body';
  if (single && !titled && isIn(end, LIST.bodyHead) && tokens[first - 1]?.lower === 'the')
    return 'body';
  if (THING_TAILS.has(last) && !single) return 'thing';
  if (titled || looksLikePerson(tokens, first, after)) return 'person';
  return 'name';
}
