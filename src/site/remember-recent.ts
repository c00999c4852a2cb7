import { LRUCache } from 'lru-cache';

/**
 * Makes each thing once while it is asked for again soon, and forgets the oldest beyond a limit, so
 * that what all articles share is not held in memory for all of them.
 *
 * @param keyOf things of one key are the same
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
