import type { Answer, PartAnswer } from '../../core/search/answer/answer-question.ts';
import type { MessagePart } from '../../wording/format-message.ts';
import { say, sayList, sayParts } from '../../wording/say.ts';
import { sayListOf } from '../../wording/say-list-of.ts';
import { LONGEST_QUESTION, type SearchQuery } from './query.ts';

/** A message in pieces; `word` is one of the query's, which the page highlights. */
export type Message = readonly (string | { readonly word: string })[];

/** What a message needs to know of an answer. */
export interface Counted {
  readonly articles: { readonly length: number };
  readonly quotes: readonly { readonly whole: boolean }[];
  readonly parts: readonly (Pick<PartAnswer, 'count' | 'total' | 'condition' | 'known'> & {
    readonly part: { readonly printed: string };
  })[];
  readonly partly: boolean;
  readonly assumed: boolean;
  readonly unsure: boolean;
}

/**
 * Says how many quotes or articles were found and for what; if no article was, which word no article has
 * and how many have each of the others.
 *
 * @param isFiltered whether anything but words decides what is found
 * @example 3 quotes for “bridge”, newest first
 * @example No article has zebrafish; 6 have Obama
 */
export function describeAnswer(found: Counted, query: SearchQuery, isFiltered: boolean): Message {
  const { articles, quotes, parts, partly } = found;
  const { words, order } = query;
  const narrowed = words !== '' && isFiltered ? 'yes' : 'no';
  const count = articles.length;
  if (count === 0 && parts.length > (isFiltered ? 0 : 1)) {
    return describeParts(parts, { narrowed, partly });
  }
  const asked = words === '' ? 'nothing' : /^["“]/.test(words) ? 'marked' : 'plain';
  const orderOf = (of: number) => (of > 1 ? order : 'match');
  if (query.show === 'articles' || count === 0) {
    const unsure = found.assumed && count > 0 ? 'yes' : 'no';
    return [say('search.found', { count, words, asked, narrowed, unsure, order: orderOf(count) })];
  }
  const whole = quotes.filter((quote) => quote.whole).length;
  const more = quotes.length - whole;
  if (whole === 0 && more > 0) {
    return [say('search.quotes-around', { more, order: orderOf(more) })];
  }
  return [
    say('search.found-quotes', {
      count: whole,
      words,
      asked,
      narrowed,
      order: orderOf(quotes.length),
      unsure: found.unsure && whole > 0 ? 'yes' : 'no',
    }),
    ...(more > 0 ? [say('search.more-quotes-around', { more })] : []),
    ...(quotes.length === 0 && count > 0 ? [say('search.only-articles', { count })] : []),
  ];
}

function describeParts(
  parts: Counted['parts'],
  { narrowed, partly }: { readonly narrowed: 'yes' | 'no'; readonly partly: boolean },
): Message {
  const alternatives = [...Map.groupBy(parts, ({ condition }) => condition).values()];
  const known = alternatives.filter((all) => all.every((part) => part.known));
  const missing = known.filter((all) => all.every(({ count }) => count === 0)).flat();
  // What no article has at all, no filter is to blame for.
  const isNowhere = missing.length > 0 && missing.every(({ total }) => total === 0);
  const isNarrowed = isNowhere ? 'no' : narrowed;
  if (partly && missing.length === 0) return [say('search.not-all', { narrowed })];
  const present = partly
    ? []
    : known
        .flat()
        .filter(({ count }) => count > 0)
        .map(({ part, count }) => sayParts('search.have-word', { count, word: part.printed }));
  const words = sayListOf(
    missing.map(({ part }) => [{ word: part.printed }]),
    'or',
  ).flat();
  const others = sayListOf(present.map(piecesOf), 'bare').flat();
  const said =
    missing.length === 0
      ? sayParts('search.not-together', { narrowed: isNarrowed })
      : present.length === 0
        ? sayParts('search.missing', { narrowed: isNarrowed })
        : sayParts('search.missing-one', { narrowed: isNarrowed });
  return said.flatMap(({ tag, text }): Message => {
    if (tag === undefined) return [text];
    return tag === 'words' ? words : others;
  });
}

/** Names the words that were not searched for; nothing if there are none. */
export function describeLeftOut(leftOut: readonly string[]): Message {
  if (leftOut.length === 0) return [];
  return piecesOf(sayParts('search.left-out', { words: sayList(leftOut, 'bare') }));
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
