import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../goldens');

/** The stories of the goldens as one plain text, front matter left out: prose that is always there. */
export function goldenProse(): string {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(FOLDER, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''))
    .join('\n');
}
