import { LRUCache } from 'lru-cache';

/**
 * Makes each thing once as long as it is asked for again soon, and forgets the oldest beyond a
 * limit, so that memory does not grow with the number of articles.
 *
 * @param keyOf things with the same key are the same
 */
export function rememberRecent<Input, Output extends object>(
  limit: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const made = new LRUCache<string, Output>({ max: limit });
  return (input) => {
    const key = keyOf(input);
    const output = made.get(key) ?? make(input);
    made.set(key, output);
    return output;
  };
}
