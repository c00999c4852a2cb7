import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';

/** The name under which bytes are kept. */
export function nameOf(bytes: string | Uint8Array, ending: string): string {
  return `${hash('sha256', bytes, 'hex')}.${ending}`;
}

/** Texts, and pictures that were in texts, each in a file that is named by the digest of its bytes. */
export class KeptTexts {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  has(name: string): boolean {
    return existsSync(this.#pathOf(name));
  }

  /** The bytes of a name; undefined if they are gone or not as they were written. */
  read(name: string): Uint8Array | undefined {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.#pathOf(name));
    } catch {
      return undefined;
    }
    return hash('sha256', bytes, 'hex') === name.replace(/\..*$/, '') ? bytes : undefined;
  }

  /** Keeps bytes under the name that {@link nameOf} gives them. */
  async add(name: string, bytes: string | Uint8Array): Promise<void> {
    if (!this.has(name)) await writeWhole(this.#pathOf(name), bytes);
  }

  remove(name: string): void {
    rmSync(this.#pathOf(name), { force: true });
  }

  #pathOf(name: string): string {
    return join(this.folder, name);
  }
}
