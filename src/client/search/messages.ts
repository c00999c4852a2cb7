import type { Answer, PartAnswer } from '../../core/search/question/answer-question.ts';
import type { MessagePart } from '../../wording/format-message.ts';
import { say, sayList, sayParts } from '../../wording/say.ts';
import { sayListOf } from '../../wording/say-list-of.ts';
import { LONGEST_QUESTION, type SearchQuery } from './query.ts';

/** A message in pieces; `word` is one of the query's, which the page highlights. */
export type Message = readonly (string | { readonly word: string })[];

/** What a message needs to know of an answer. */
export interface Counted {
  readonly articles: { readonly length: number };
  readonly parts: readonly (Pick<PartAnswer, 'count'> & {
    readonly part: { readonly printed: string };
  })[];
}

/**
 * Says how many articles were found and for what; if none was, which word no article has and how
 * many have each of the others.
 *
 * @example 3 articles for “bridge”, newest first
 * @example No article has zebrafish; 6 have Obama
 */
export function describeAnswer({ articles, parts }: Counted, query: SearchQuery): Message {
  const { words, chosen, order } = query;
  const narrowed = words !== '' && Object.keys(chosen).length > 0 ? 'yes' : 'no';
  const count = articles.length;
  if (count === 0 && parts.length > 1) return describeParts(parts, narrowed);
  const asked = words === '' ? 'nothing' : /^["“]/.test(words) ? 'marked' : 'plain';
  const ordered = count > 1 ? order : 'match';
  return [say('search.found', { count, words, asked, narrowed, order: ordered })];
}

function describeParts(parts: Counted['parts'], narrowed: 'yes' | 'no'): Message {
  const missing = parts.filter(({ count }) => count === 0);
  const present = parts
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => sayParts('search.have-word', { count, word: part.printed }));
  const words = sayListOf(
    missing.map(({ part }) => [{ word: part.printed }]),
    'or',
  ).flat();
  const others = sayListOf(present.map(piecesOf), 'bare').flat();
  const said =
    missing.length === 0
      ? sayParts('search.not-together', { narrowed })
      : present.length === 0
        ? sayParts('search.missing', { narrowed })
        : sayParts('search.missing-one', { narrowed });
  return said.flatMap(({ tag, text }): Message => {
    if (tag === undefined) return [text];
    return tag === 'words' ? words : others;
  });
}

/**
 * Says in which forms words were found that no article has as they were typed; nothing if there are
 * none.
 */
export function describeForms(parts: Answer['parts']): Message {
  return parts.flatMap(({ part, otherForms }) => {
    if (otherForms.length === 0) return [];
    const forms = sayList(otherForms, 'bare');
    return [...piecesOf(sayParts('search.other-forms', { word: part.printed, forms })), ' '];
  });
}

function piecesOf(parts: readonly MessagePart[]): Message {
  return parts.map(({ tag, text }) => (tag === undefined ? text : { word: text }));
}

export const LOADING = say('search.loading');

export const FAILED = say('search.failed');

export const TOO_LONG = say('search.too-long', { most: LONGEST_QUESTION });

export const NO_WORD = say('search.no-word');
