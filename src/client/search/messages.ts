import type { SearchQuery } from './query.ts';

const ORDERS = { match: '', newest: ', newest first', oldest: ', oldest first' } as const;

/**
 * Says how many articles were found and for what; the lists above it say what they are narrowed to.
 *
 * @example 3 articles for “bridge”, newest first
 */
export function countWords(count: number, { words, chosen, order }: SearchQuery): string {
  const articles = count === 0 ? 'No article' : count === 1 ? 'One article' : `${count} articles`;
  const what = words === '' ? '' : ` for ${/^["“]/.test(words) ? words : `“${words}”`}`;
  const narrowed = words !== '' && Object.keys(chosen).length > 0 ? ', as narrowed' : '';
  return `${articles}${what}${narrowed}${count > 1 ? ORDERS[order] : ''}`;
}

export const LOADING = 'Searching …';

export const FAILED =
  'The search could not be loaded. See whether you are online and search again, or go on from one of the lists below.';
