/**
 * What was worked out before, by a key of everything that it was worked out from, so that it is worked
 * out again only for what changed. Only what was asked for is handed on to a later run.
 */
export class Remembered<Value extends object> {
  readonly #before: ReadonlyMap<string, Value>;
  readonly #used = new Map<string, Value>();

  /** @param before what an earlier run handed on */
  constructor(before: Iterable<readonly [string, Value]> = []) {
    this.#before = new Map(before);
  }

  /** The value of a key; it is made if no run has made it. */
  of(key: string, make: () => Value): Value {
    const value = this.#used.get(key) ?? this.#before.get(key) ?? make();
    this.#used.set(key, value);
    return value;
  }

  /** What a later run begins with, in the order in which it was first asked for. */
  used(): ReadonlyMap<string, Value> {
    return this.#used;
  }
}
