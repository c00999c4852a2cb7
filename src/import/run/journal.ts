import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an earlier run wrote of one article. */
export interface JournalEntry {
  /** The source and the article in it. */
  readonly key: string;
  /** Below the archive folder. */
  readonly path: string;
  /** SHA-256 of the file as it was written. */
  readonly digest: string;
  /** SHA-256 of what the import made, before pictures that could not be fetched were left out. */
  readonly made: string;
}

/** The folder in the archive folder that importing keeps its records in; no page is made of it. */
export const RECORDS = '.import';

/**
 * The record of what was imported: one line of JSON per article, the last one counts. A line is added as
 * soon as its article is written, so that an interrupted run can be continued.
 */
export class Journal {
  readonly #file: string;
  readonly #entries = new Map<string, JournalEntry>();

  constructor(contentDir: string) {
    this.#file = join(contentDir, RECORDS, 'journal.ndjson');
    if (!existsSync(this.#file)) return;
    for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
      const entry = readEntry(line);
      if (entry) this.#entries.set(entry.key, entry);
    }
  }

  get(key: string): JournalEntry | undefined {
    return this.#entries.get(key);
  }

  /** Paths by key, of all articles that were imported. */
  paths(prefix: string): Map<string, string> {
    const own = [...this.#entries.values()].filter(({ key }) => key.startsWith(prefix));
    return new Map(own.map(({ key, path }) => [key.slice(prefix.length), path]));
  }

  add(entry: JournalEntry): void {
    this.#entries.set(entry.key, entry);
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }
}

/** A line that an interrupted run left half written is passed over. */
function readEntry(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry>;
    const { key, path, digest, made } = entry;
    return key !== undefined && path !== undefined && digest !== undefined && made !== undefined
      ? { key, path, digest, made }
      : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
