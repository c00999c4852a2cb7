/**
 * What is remembered on the device. A browser may refuse to store anything, and another page of the
 * same host may have written anything: both are treated as if nothing were stored.
 */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** @returns whether the browser stored it */
export function writeStored(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that pages of this program have stored. */
export function forgetStored(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // There is nothing to forget.
  }
}

const PREFIX = 'verbatim-';

/** An object as it came from {@link readStored}; empty if it is anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
