import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A class that Astro gives to each element of a component that has styles of its own. */
const SCOPE = /\bastro-[0-9a-z]{8}\b/g;

/**
 * Gives the classes by which Astro keeps the styles of components to themselves names of two or three
 * characters instead of fourteen: a page has them on hundreds of elements.
 *
 * @param folders of bundled modules, scripts and style sheets; their files are changed
 */
export function shortenScopes(...folders: readonly string[]): void {
  const files = folders.flatMap(textFiles);
  const scopes = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readFileSync(file, 'utf8').match(SCOPE) ?? []);
  const names = new Map(
    [...new Set(scopes)].sort().map((scope, index) => [scope, `_${index.toString(36)}`]),
  );
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const short = text.replace(SCOPE, (scope) => names.get(scope) ?? scope);
    if (short !== text) writeFileSync(file, short);
  }
}

const TEXT_FILE = /\.(?:mjs|js|css)$/;

/** The modules, scripts and style sheets below a folder. */
export function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
