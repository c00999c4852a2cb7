import { LRUCache } from 'lru-cache';

/**
 * Makes each thing once as long as it is asked for again soon, and forgets the oldest beyond a
 * limit, so that memory does not grow with the number of articles. A promise that was not kept is
 * forgotten at once.
 *
 * @param keyOf things with the same key are the same
 */
export function rememberRecent<Input, Output extends object | string>(
  limit: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const made = new LRUCache<string, Output>({ max: limit });
  return (input) => {
    const key = keyOf(input);
    const output = made.get(key) ?? make(input);
    made.set(key, output);
    if (output instanceof Promise) output.catch(() => made.delete(key));
    return output;
  };
}
