/**
 * Makes each thing once while it is asked for again soon, and forgets the oldest beyond a limit, so
 * that what all articles share is not held in memory for all of them.
 *
 * @param keyOf things of one key are the same
 */
export function rememberRecent<Input, Output>(
  limit: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const made = new Map<string, Output>();
  return (input) => {
    const key = keyOf(input);
    const known = made.get(key);
    if (known !== undefined) {
      made.delete(key);
      made.set(key, known);
      return known;
    }
    const output = make(input);
    made.set(key, output);
    const [oldest] = made.keys();
    if (made.size > limit && oldest !== undefined) made.delete(oldest);
    return output;
  };
}
