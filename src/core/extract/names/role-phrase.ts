import titles from '../../../data/en/people/titles.json' with { type: 'json' };
import { slice } from '../../text/span.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUE_FORMS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PERSON_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TITLE_HEADS,
} from '../words/lexicon.ts';
import type { Outline } from '../prose/outline.ts';
import type { Printed } from '../speech-types.ts';
import type { Token } from '../prose/tokens.ts';

/** A role as it may be shown beside a name, and the noun that it is built on. */
export interface RolePhrase {
  /** Absent where the phrase tells a relation or a trait ("wife", "man"), not a role. */
  readonly role?: Printed;
  readonly head: string;
}

/** What is longer is a clause and not a role. */
const LONGEST_ROLE = 8;
const AGE = /^\d{1,3}(?:-\p{L}+){1,3}$/u;
const LINKS = new Set(['of', 'for', 'at', 'in', 'to']);
const TIMES: ReadonlySet<string> = new Set(titles.times);

const isHead = (token: Token): boolean =>
  TITLE_HEADS.has(token.lower) || PERSON_NOUNS.has(token.lower);

/** "held in Cuba", "speaking for the group", "convicted": what is told of somebody, not a role. */
function isParticiple({ capital, lower }: Token): boolean {
  return !capital && (/(?:ed|ing)$/.test(lower) || CUE_FORMS.get(lower)?.form === 'past');
}

/** The first token that belongs to a role: determiners, ages and small owners are left out. */
function roleStart(tokens: readonly Token[], first: number, after: number): number {
  let at = first;
  while (at < after) {
    const token = tokens[at];
    if (!token) break;
    const owner =
      token.shape === 'word' && !token.capital && tokens[at + 1]?.shape === 'possessive';
    const determines =
      DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower) || token.shape === 'possessive';
    if (!owner && !determines && !AGE.test(token.text)) break;
    at += owner ? 2 : 1;
  }
  return at;
}

/** Index of the noun that the phrase is built on: the last head before its first link; -1 for none. */
function headOf(tokens: readonly Token[], first: number, after: number): number {
  let head = -1;
  for (let at = first; at < after; at++) {
    const token = tokens[at];
    if (!token || (token.shape !== 'word' && token.shape !== 'possessive')) break;
    if (at > first && (PREPOSITIONS.has(token.lower) || RELATIVES.has(token.lower))) break;
    if (CONJUNCTIONS.has(token.lower) || AUXILIARIES.has(token.lower)) break;
    if (isHead(token)) head = at;
    else if (head >= 0 && !token.capital) {
      // "its first major title": the word was part of another noun.
      if (token.shape === 'word' && !isParticiple(token)) head = -1;
      break;
    }
  }
  return head;
}

const endsRole = (token: Token): boolean =>
  (token.shape !== 'word' && token.shape !== 'possessive' && token.shape !== 'number') ||
  RELATIVES.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  SUBORDINATORS.has(token.lower) ||
  AUXILIARIES.has(token.lower) ||
  SUBJECT_PRONOUNS.has(token.lower) ||
  OBJECT_PRONOUNS.has(token.lower);

/** End of a role whose head is at `head`: its "of" and "for" phrases, as far as they are short. */
function roleEnd(tokens: readonly Token[], first: number, head: number, after: number): number {
  let end = head + 1;
  let at = end;
  while (at < after && LINKS.has(tokens[at]?.lower ?? '')) {
    let next = at + 1;
    while (next < after) {
      const token = tokens[next];
      if (!token || endsRole(token) || PREPOSITIONS.has(token.lower)) break;
      // A leading participle or number belongs to the noun: "the combined forces".
      if (next > at + 2 && isParticiple(token)) break;
      next++;
    }
    const last = tokens[next - 1];
    const stop = tokens[next];
    const compared = stop?.lower === 'than';
    const clause = stop && RELATIVES.has(stop.lower) && !last?.capital;
    const words = tokens.slice(first, next).filter(({ shape }) => shape !== 'possessive').length;
    const open = next === at + 1 || DETERMINERS.has(last?.lower ?? '');
    if (!last || open || clause || compared || TIMES.has(last.lower) || words > LONGEST_ROLE) break;
    end = next;
    at = next;
  }
  return end;
}

/**
 * Reads the role out of a title or an apposition: "the 54-year-old foreman of the shift that went
 * down" is a foreman. Undefined where the phrase is not built on a noun for a person.
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
  if (RELATIONS.has(noun.lower) || head - first >= LONGEST_ROLE) return plain;
  const last = tokens[roleEnd(tokens, first, head, afterToken) - 1];
  if (!last || last.end - start.start > 120) return plain;
  const span = { start: start.start, end: last.end };
  return { ...plain, role: { span, text: slice(article.text, span).replace(/\s+/g, ' ') } };
}
