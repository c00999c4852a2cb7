import { posix } from 'node:path';
import type { SourceFiles } from '../article/source-files.ts';
import { asRecord, readData } from './site.ts';

type Settings = Readonly<Record<string, unknown>>;

const folderOf = (root: string, settings: Settings, key: string, usual: string): string => {
  const source = settings['source'];
  const named = settings[key];
  return posix.join(
    root,
    typeof source === 'string' ? source : '',
    typeof named === 'string' ? named : usual,
  );
};

/**
 * The text of a file that an article of Jekyll includes: below `_includes`, or beside the article.
 * Front matter is not a part of it.
 */
export function includedFile(
  root: string,
  settings: Settings,
  files: SourceFiles,
): (name: string, from: string | undefined) => string | undefined {
  const below = folderOf(root, settings, 'includes_dir', '_includes');
  const known = new Map<string, string | undefined>();
  return (name, from) => {
    const path = posix.join(from === undefined ? below : posix.dirname(from), name);
    if (!known.has(path)) {
      const bytes = files.read(path);
      const text = bytes && new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
      known.set(path, text?.replace(/^---\n[\s\S]*?\n---\n/, ''));
    }
    return known.get(path);
  };
}

const ENDINGS = ['yml', 'yaml', 'json', 'toml'];

/** Values in the files of data: `people.berg.name` is in `_data/people.yml`, or in `people/berg.yml`. */
export function siteData(
  root: string,
  settings: Settings,
  files: SourceFiles,
): (keys: readonly string[]) => unknown {
  const below = folderOf(root, settings, 'data_dir', '_data');
  const known = new Map<string, unknown>();
  const read = (path: string): unknown => {
    if (!known.has(path)) {
      const found = ENDINGS.map((ending) => `${path}.${ending}`).find(files.exists);
      known.set(path, found === undefined ? undefined : readData(found, files));
    }
    return known.get(path);
  };
  return (keys) => {
    for (let count = 1; count <= keys.length; count++) {
      const data = read(posix.join(below, ...keys.slice(0, count)));
      if (data !== undefined)
        return keys.slice(count).reduce<unknown>((at, key) => asRecord(at)[key], data);
    }
    return undefined;
  };
}
