import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { isFamilyFirst } from '../../text/person-name.ts';
import {
  BODY_HEADS,
  DEMONYMS,
  GIVEN_NAMES,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSON_NOUNS,
  PLACES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/lexicon.ts';
import { DEGREES, POSITIONS, REGNAL_TITLES, TITLE_SURNAMES } from '../words/word-lists.ts';
import { isIn, LIST } from '../words/listed.ts';
import { kindOfName } from './kinds.ts';
import { ACRONYM } from './name-words.ts';
import type { Run } from './runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Token } from '../prose/tokens.ts';

/** Where a run's title ends and where its name begins. */
export interface NameStart {
  /** Token after the title; the run's first where it has none. */
  readonly titleAfter: number;
  /** First token of the name; the run's end where there is no name. */
  readonly nameFirst: number;
}

/** Takes the letters after a name from a run: "Lord Justice Green KC". */
export function trimDegrees(run: Run, tokens: readonly Token[]): void {
  while (run.after - run.first > 1) {
    const { text = '', lower = '' } = tokens[run.after - 1] ?? {};
    const before = tokens[run.after - 2]?.lower ?? '';
    const letters = DEGREES.has(lower) && text !== lower && text.charAt(1) !== lower.charAt(1);
    const described = DEMONYMS.has(before) || TITLE_MODIFIERS.has(before);
    if (!letters || described || BODY_HEADS.has(before)) break;
    run.after--;
  }
}

/** Says where the name in a run begins: the one place where titles, teams and offices are cut. */
export function findNameStart(
  run: Run,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): NameStart {
  const position = positionEnd(run, tokens);
  const titleAfter = position > run.first ? position : titleEnd(run, tokens);
  if (titleAfter === run.first)
    return { titleAfter, nameFirst: affiliationEnd(run, tokens, vocabulary) };
  return { titleAfter, nameFirst: isRegnal(run, tokens, titleAfter) ? titleAfter - 1 : titleAfter };
}

/** "Prince Andrew", "Pope Leo XIV": who has one name is called by the title too. */
function isRegnal(run: Run, tokens: readonly Token[], titleAfter: number): boolean {
  const named = tokens[titleAfter];
  let after = run.after;
  while (after > titleAfter + 1 && NAME_SUFFIXES.has(tokens[after - 1]?.lower ?? '')) after--;
  return (
    after - titleAfter === 1 &&
    named !== undefined &&
    REGNAL_TITLES.has(tokens[titleAfter - 1]?.lower ?? '') &&
    !TITLE_HEADS.has(named.lower) &&
    !TITLE_MODIFIERS.has(named.lower) &&
    !BODY_HEADS.has(named.lower)
  );
}

/** "Bears LB Owen Tate": a team and a position before a full name. */
function positionEnd(run: Run, tokens: readonly Token[]): number {
  for (let at = run.first + 1; at < run.after - 2; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (POSITIONS.has(lower) && text === text.toUpperCase() && run.after - at <= 4) return at + 1;
  }
  return run.first;
}

/** Index of the first token after the title that a run starts with; `run.first` where it has none. */
function titleEnd(run: Run, tokens: readonly Token[]): number {
  for (let at = run.after - 2; at >= run.first; at--) {
    const token = tokens[at];
    if (!token || !isIn(token, LIST.titleHead | LIST.honorific)) continue;
    const { lower } = token;
    // "Minister Ravi Sen Gupta": behind a first name it is part of the name.
    if (at > run.first && GIVEN_NAMES.has(tokens[at - 1]?.lower ?? '') && !lower.endsWith('.'))
      continue;
    // "Office of the Inspector General": the office is a body's.
    if (belongsToBody(run, tokens, at)) return run.first;
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

/** Whether a body with a link stands before: "Office of the Inspector General". */
function belongsToBody(run: Run, tokens: readonly Token[], at: number): boolean {
  const the = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  const link = tokens[the - 1]?.lower;
  return (
    the - 2 >= run.first &&
    (link === 'of' || link === 'for') &&
    BODY_HEADS.has(tokens[the - 2]?.lower ?? '')
  );
}

/** Ends of words that name a trade. */
const TRADE = new RegExp(String.raw`^\p{Lu}?\p{Ll}{2,14}${oneOf(personNouns.tradeEndings)}$`, 'u');

/** "glazier", "singer-guitarists". */
function isTrade(lower: string, text: string): boolean {
  const single = lower.replace(/s$/, '');
  return (
    PERSON_NOUNS.has(lower) ||
    TITLE_HEADS.has(single) ||
    PERSON_NOUNS.has(single) ||
    TRADE.test(text)
  );
}

/** "Glazier Ilona Brandt", "Restaurateur Bill Sohovich": a trade before a full name. */
function tradeEnd(run: Run, tokens: readonly Token[]): number {
  for (let at = run.first; at < run.after - 2; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    const next = tokens[at + 1]?.shape === 'open' ? tokens[at + 2] : tokens[at + 1];
    const given = GIVEN_NAMES.has(next?.lower.split('-')[0] ?? '');
    if (GIVEN_NAMES.has(lower)) break;
    // "Centre (Karl) Olin": whatever stands before a first name in brackets is no name.
    const bracketed = next !== tokens[at + 1];
    if (given && (bracketed || isTrade(lower, text))) return at + 1;
  }
  return run.first;
}

/** Where the name starts, the run's end where there is none, after "Secretary of State", "Minister of Foreign Affairs". */
function portfolioEnd(run: Run, tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < run.after; at++) {
    if (GIVEN_NAMES.has(tokens[at]?.lower ?? '')) return at;
  }
  // "U.S. Attorney for the Western District of Ohio": a link inside shows that no name follows.
  const plain = tokens
    .slice(from, run.after)
    .every((token) => token.capital || token.shape !== 'word');
  return plain && run.after - from > 2 ? run.after - 2 : run.after;
}

/**
 * Drops what stands before a full name without being a title of it: a nationality or party
 * ("Texas Republican Ted Cruz"), a common word of the article ("New Year Barack Obama").
 */
function affiliationEnd(run: Run, tokens: readonly Token[], vocabulary: Vocabulary): number {
  let at = run.first;
  while (run.after - at > 2) {
    const lower = tokens[at]?.lower ?? '';
    const acronym = ACRONYM.test(tokens[at]?.text ?? '');
    if (GIVEN_NAMES.has(lower) || !(acronym || precedesName(lower, vocabulary))) break;
    at++;
  }
  if (at > run.first) return startsFullName(run, tokens, at) ? at : run.first;
  return isNationalOf(run, tokens) ? at + 1 : at;
}

/** Whether a full name starts at `at`: "Texas Republican Ted Cruz", "Britain Liu Xiaming". */
function startsFullName(run: Run, tokens: readonly Token[], at: number): boolean {
  if (GIVEN_NAMES.has(tokens[at]?.lower ?? '')) return true;
  return isFamilyFirst(tokens.slice(at, run.after).map(({ lower }) => lower));
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

const OF_TITLES = LIST.titleModifier | LIST.titleHead | LIST.demonym | LIST.place;

/** "Prime Minister", "Republican Senator": every word belongs to a title. */
export function isBareTitle(tokens: readonly Token[], run: Run): boolean {
  let honorifics = run.first;
  while (HONORIFICS.has(tokens[honorifics]?.lower ?? '') && honorifics < run.after - 1)
    honorifics++;
  // "Mr King" is a name, "Madam Deputy Speaker" an office.
  const only = honorifics > run.first && honorifics === run.after - 1;
  if (only && TITLE_SURNAMES.has(tokens[honorifics]?.lower ?? '')) return false;
  for (let at = honorifics; at < run.after; at++) {
    const lower = tokens[at]?.lower ?? '';
    const known =
      isIn(tokens[at], OF_TITLES) || lower === 'of' || lower === 'for' || lower === 'the';
    if (!known) return false;
  }
  return true;
}
