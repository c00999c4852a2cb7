import type { Answer, PartAnswer } from '../../search/question/answer-question.ts';
import { LONGEST_QUESTION, type SearchQuery } from './query.ts';

const ORDERS = { match: '', newest: ', newest first', oldest: ', oldest first' } as const;

/** A message in pieces; `word` is one of the question's, which the page sets apart. */
export type Message = readonly (string | { readonly word: string })[];

/** What a message needs of an answer. */
export interface Counted {
  readonly articles: { readonly length: number };
  readonly parts: readonly (Pick<PartAnswer, 'count'> & {
    readonly part: { readonly printed: string };
  })[];
}

/**
 * Says how many articles were found and for what; where none was, which word no article has and how
 * many have each of the others.
 *
 * @example 3 articles for “bridge”, newest first
 * @example No article has zebrafish; 6 have Obama
 */
export function describeAnswer({ articles, parts }: Counted, query: SearchQuery): Message {
  const { words, chosen, order } = query;
  const narrowed = words !== '' && Object.keys(chosen).length > 0 ? ', as narrowed' : '';
  const count = articles.length;
  if (count === 0 && parts.length > 1) return [...describeParts(parts), narrowed];
  const found = count === 0 ? 'No article' : count === 1 ? 'One article' : `${count} articles`;
  const what = words === '' ? '' : ` for ${/^["“]/.test(words) ? words : `“${words}”`}`;
  return [`${found}${what}${narrowed}${count > 1 ? ORDERS[order] : ''}`];
}

function describeParts(parts: Counted['parts']): Message {
  const missing = parts.filter(({ count }) => count === 0);
  const present = parts.filter(({ count }) => count > 0);
  const others = present.flatMap(({ part, count }, at) => [
    at === 0 ? '' : ', ',
    count === 1 ? 'one has ' : `${count} have `,
    { word: part.printed },
  ]);
  if (missing.length === 0) return ['No article has all of these together: ', ...others];
  return [
    'No article has ',
    ...missing.flatMap(({ part }, at) => [...(at === 0 ? [] : [' or ']), { word: part.printed }]),
    ...(present.length === 0 ? [] : ['; ', ...others]),
  ];
}

/**
 * Says in which forms words were found that no article has as they were typed; nothing where there
 * are none.
 */
export function describeForms(parts: Answer['parts']): Message {
  return parts.flatMap(({ part, otherForms }) =>
    otherForms.length === 0
      ? []
      : [
          'No article has ',
          { word: part.printed },
          ' in this form; found as ',
          { word: otherForms.join(', ') },
          '. ',
        ],
  );
}

export const LOADING = 'Searching …';

export const FAILED =
  'The search could not be loaded. See whether you are online and search again, or go on from one of the lists below.';

export const TOO_LONG = `A question may have ${LONGEST_QUESTION} characters at most.`;

export const NO_WORD = 'There is no word in this question that can be searched for.';
