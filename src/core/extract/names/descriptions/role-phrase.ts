import titles from '../../../../data/en/people/titles.json' with { type: 'json' };
import { slice } from '../../../text/span.ts';
import { CALENDAR, RELATIONS, RELATIVES } from '../../words/lexicon.ts';
import { isIn, LIST } from '../../words/listed.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Printed } from '../../speech-types.ts';
import { isAcronym } from '../../prose/capitals.ts';
import type { Token } from '../../prose/tokens.ts';
import { endsTimePhrase } from './time-phrase.ts';

/** A role as it may be shown beside a name, and the noun that it is built on. */
export interface RolePhrase {
  /** Absent where the phrase tells a relation or a trait ("wife", "man"), not a role. */
  readonly role?: Printed;
  readonly head: string;
}

/** Words before the noun: what is longer is a clause and not a role. */
const MOST_MODIFIERS = 8;
/** Tokens of a role: what is longer is a clause. */
const LONGEST_ROLE = 30;
/** Characters of a role. */
const WIDEST_ROLE = 160;
const AGE = /^\d{1,3}(?:-\p{L}+){1,3}$/u;
const JOINS: ReadonlySet<string> = new Set(['and', '&']);
const MEMBERS: ReadonlySet<string> = new Set(titles.members);
const LINKS: ReadonlySet<string> = new Set(titles.roleLinks);
const TIMES: ReadonlySet<string> = new Set(titles.times);
const ROLE_ADVERBS: ReadonlySet<string> = new Set(titles.roleAdverbs);
const NOUNS_IN_ING: ReadonlySet<string> = new Set(titles.nounsInIng);
const ADDRESSES: ReadonlySet<string> = new Set(titles.addresses);

/** "held in Cuba", "speaking for the group", "convicted": what is told of somebody, not a role. */
function isParticiple({ capital, lower, cue }: Token): boolean {
  return (
    !capital &&
    !NOUNS_IN_ING.has(lower) &&
    (lower.endsWith('ed') || lower.endsWith('ing') || cue?.form === 'past')
  );
}

const determines = (token: Token | undefined): boolean =>
  isIn(token, LIST.determiner | LIST.possessive);

/** The first token that belongs to a role: determiners, ages, adverbs and small owners are left out. */
function roleStart(tokens: readonly Token[], first: number, after: number): number {
  let at = first;
  while (at < after) {
    const token = tokens[at];
    if (!token) break;
    const owner =
      token.shape === 'word' && !token.capital && tokens[at + 1]?.shape === 'possessive';
    const leads =
      determines(token) ||
      token.shape === 'possessive' ||
      AGE.test(token.text) ||
      (isAddress(token) && isIn(tokens[at + 1], LIST.person)) ||
      (!token.capital && ROLE_ADVERBS.has(token.lower)) ||
      endsTimePhrase(tokens, at);
    if (!owner && !leads) break;
    at += owner ? 2 : 1;
  }
  return at;
}

/** "the residents’ group": the mark of a plural owner, which closes no words. */
const ownsPlural = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.shape === 'mark' &&
  /^[’']$/u.test(tokens[at].text) &&
  tokens[at].start === tokens[at - 1]?.end &&
  tokens[at - 1]?.lower.endsWith('s') === true &&
  tokens[at + 1]?.shape === 'word';

/** Whether a noun phrase cannot go on over a token. */
const endsNouns = (token: Token): boolean =>
  (token.shape !== 'word' && token.shape !== 'possessive' && token.shape !== 'number') ||
  (!isAcronym(token) && isSmallWord(token));

const SMALL =
  LIST.preposition |
  LIST.relative |
  LIST.conjunction |
  LIST.subordinator |
  LIST.auxiliary |
  LIST.subjectPronoun |
  LIST.objectPronoun;

const isSmallWord = (token: Token): boolean =>
  isIn(token, SMALL) || token.lower === 'to' || (!token.capital && isIn(token, LIST.adverb));

/** Index of the noun that the words before the first link are built on, their last; -1 for none. */
function headOf(tokens: readonly Token[], first: number, after: number): number {
  let head = -1;
  let at = first;
  for (; at < after; at++) {
    const token = tokens[at];
    // "a fierce and uncompromising elder": adjectives are joined before the noun.
    const joins = head < 0 && at > first && JOINS.has(token?.lower ?? '');
    if (!token || (endsNouns(token) && !joins)) break;
    // "Dr." at the end of a title is a form of address.
    if (isIn(token, LIST.person) && !(head >= 0 && isAddress(token))) head = at;
    else if (head === at - 1 && head >= 0 && isParticiple(token) && !headFollows(tokens, at, after))
      return head;
  }
  // "its first major title": the word was part of another noun.
  const rest = tokens.slice(head + 1, at);
  return rest.every((token) => token.capital || token.shape !== 'word' || isAddress(token))
    ? head
    : -1;
}

const isAddress = ({ lower }: Token): boolean =>
  ADDRESSES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** "chief operating officer": a participle inside the title. */
const headFollows = (tokens: readonly Token[], at: number, after: number): boolean =>
  at + 1 < after && isIn(tokens[at + 1], LIST.person);

/** End of the noun phrase that starts at `from`; `from` where none does. */
function nounsEnd(tokens: readonly Token[], from: number, after: number): number {
  let at = from;
  while (at < after && determines(tokens[at])) at++;
  const start = at;
  while (at < after) {
    const token = tokens[at];
    if (!token) break;
    const owner = ownsPlural(tokens, at);
    if ((endsNouns(token) && !owner) || (determines(token) && !token.capital)) break;
    // A leading participle or number belongs to the noun: "the combined forces".
    if (at > start && isParticiple(token) && tokens[at - 1]?.shape === 'word') break;
    at++;
  }
  return at > start ? at : from;
}

/** End of what "and" joins to a role: another role, or another noun of its last phrase. */
function joinedEnd(tokens: readonly Token[], head: number, at: number, after: number): number {
  const next = nounsEnd(tokens, at + 1, after);
  if (next === at + 1) return at;
  const last = tokens[next - 1];
  // "and the best-known face of the camp": a determiner begins another phrase.
  const inside = at > head + 1 && !determines(tokens[at + 1]);
  return inside || isIn(last, LIST.person) ? next : at;
}

/** End of a role whose head is at `head`: its "of" and "for" phrases and what "and" joins to them. */
function roleEnd(tokens: readonly Token[], first: number, head: number, after: number): number {
  let end = head + 1;
  while (end < after) {
    const token = tokens[end];
    if (!token) break;
    const { lower } = token;
    let next = end;
    if (LINKS.has(lower)) next = nounsEnd(tokens, end + 1, after);
    else if (JOINS.has(lower)) next = joinedEnd(tokens, head, end, after);
    else if (token.shape === 'comma') next = commaEnd(tokens, end, after);
    const last = tokens[next - 1];
    if (next <= end + 1 || !last || next - first > LONGEST_ROLE) break;
    const follows = tokens[next]?.lower ?? '';
    // "the foreman of the shift that went down": the clause may tell of either noun.
    const clause = RELATIVES.has(follows) && !CLAUSE_OF_PERSON.has(follows) && !last.capital;
    if (isTime(last) || clause || follows === 'than') break;
    end = next;
  }
  return end;
}

const CLAUSE_OF_PERSON: ReadonlySet<string> = new Set(['who', 'whose']);

const isTime = ({ lower, shape }: Token): boolean =>
  TIMES.has(lower) || CALENDAR.has(lower) || (shape === 'number' && !/^\d{4}$/.test(lower));

/** A comma that a role goes on after: "Inc.", "and co-author", a list of a body's fields, a place. */
function commaEnd(tokens: readonly Token[], comma: number, after: number): number {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= after) return comma;
  if (JOINS.has(next.lower)) {
    const end = nounsEnd(tokens, comma + 2, after);
    return end > comma + 2 ? end : comma;
  }
  return nounsEnd(tokens, comma + 1, after);
}

/**
 * Reads the role out of a title or an apposition: "the 54-year-old foreman of the shift that went
 * down" is a foreman. Undefined where the phrase is not built on a noun for a person.
 *
 * @param afterToken the end of the phrase; commas before it belong to it
 */
export function readRolePhrase(
  outline: Outline,
  firstToken: number,
  afterToken: number,
): RolePhrase | undefined {
  const { tokens, article } = outline;
  const first = roleStart(tokens, firstToken, afterToken);
  const head = headOf(tokens, first, afterToken);
  const noun = tokens[head];
  const start = tokens[first];
  if (!noun || !start) return undefined;
  const plain = { head: noun.lower };
  const end = roleEnd(tokens, first, head, afterToken);
  // "a member of the council" is one, "a member" is not.
  const belongs = MEMBERS.has(noun.lower) && end > head + 1;
  if ((RELATIONS.has(noun.lower) && !belongs) || head - first >= MOST_MODIFIERS) return plain;
  const last = tokens[end - 1];
  if (!last || last.end - start.start > WIDEST_ROLE) return plain;
  const span = { start: start.start, end: last.end };
  return { ...plain, role: { span, text: slice(article.text, span).replace(/\s+/g, ' ') } };
}
