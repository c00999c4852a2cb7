import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { ForeignArchive, KindName, SourceGroup } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import type { FieldTargets } from '../../core/source/field-targets.ts';
import type { Author, NamedSource } from '../article/told.ts';
import { basePathOf } from './base-path.ts';

/** What a site’s settings and data say about all of its articles. */
export interface Site {
  readonly kind: KindName;
  readonly root: string;
  readonly title?: string;
  readonly url?: string;
  /** The path on its host below which the site is: `/gazette`; empty for the root. */
  readonly base: string;
  readonly zone?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Authors by key, and the file that says so. */
  readonly authors: ReadonlyMap<string, Author>;
  readonly authorsFrom?: string;
  readonly sources: ReadonlyMap<string, NamedSource>;
  /** A value in the files below `_data`, by its keys. */
  readonly data?: (keys: readonly string[]) => unknown;
  /** What becomes of keys, where the archive’s settings say so. */
  readonly fields?: FieldTargets;
}

/** One file with all authors, or a file or folder for each. */
const AUTHORS_TOGETHER =
  /(?:^|\/)(?:(?:_data|data)\/(?:authors?|people|contributors|team)|authors)\.(?:ya?ml|json|toml)$/;
const AUTHOR_ALONE =
  /(?:^|\/)(?:(?:_data|data|content)\/(?:authors?|people|contributors|team)|_?authors?)\/([^/]+?)(?:\/_?index)?\.(?:ya?ml|json|toml|md)$/;
const SOURCE_FILES =
  /(?:^|\/)(?:_data|data|content)\/sources?\/(?:source_)?([^/]+?)(?:\/_?index)?\.(?:ya?ml|json|toml|md)$/;

/** Reads the settings of a site and its files of authors. */
export function readSite(
  { kind, root, paths, fields }: SourceGroup,
  files: SourceFiles,
  configNames: readonly string[],
): Site {
  const config = configNames
    .map((name) => (root === '' ? name : `${root}/${name}`))
    .find((path) => files.exists(path));
  const settings = config === undefined ? {} : asRecord(readData(config, files));
  const authors = new Map<string, Author>();
  const sources = new Map<string, NamedSource>();
  let authorsFrom: string | undefined;
  for (const path of paths) {
    const key = AUTHOR_ALONE.exec(path)?.[1];
    if (key !== undefined && key !== '_index') {
      const author = authorOf(readData(path, files));
      if (author) authors.set(key, author);
      authorsFrom ??= withoutRoot(path.replace(/(?:\/[^/]+|\/[^/]+\/_?index)\.\w+$/, ''), root);
    } else if (AUTHORS_TOGETHER.test(path)) {
      authorsFrom ??= withoutRoot(path, root);
      addAuthors(authors, readData(path, files));
    }
    const source = SOURCE_FILES.exec(path);
    if (source) addSource(sources, source[1] ?? '', readData(path, files));
  }
  const text = (...names: string[]) =>
    names.map((name) => settings[name]).find((value) => typeof value === 'string');
  const title = text('title', 'name');
  const url = text('url', 'baseURL', 'baseurl', 'base_url', 'site');
  const zone = text('timezone', 'timeZone');
  return {
    kind,
    root,
    settings,
    base: baseOf(kind, settings, url),
    authors,
    sources,
    ...(fields === undefined ? {} : { fields }),
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof url === 'string' && url.startsWith('http') ? { url } : {}),
    ...(typeof zone === 'string' ? { zone } : {}),
    ...(authorsFrom === undefined ? {} : { authorsFrom }),
  };
}

/** Jekyll has a key for the path; other programs have it in the address. */
function baseOf(kind: KindName, settings: Record<string, unknown>, url: string | undefined) {
  const below = kind === 'jekyll' ? settings['baseurl'] : undefined;
  const path = typeof below === 'string' && !below.startsWith('http') ? basePathOf(below) : '';
  return basePathOf(url ?? '/') + path;
}

/** What an archive says of its site. */
export function factsOf({ url, base, zone }: Site): Pick<ForeignArchive, 'url' | 'base' | 'zone'> {
  return {
    ...(url === undefined ? {} : { url }),
    ...(base === '' ? {} : { base }),
    ...(zone === undefined ? {} : { zone }),
  };
}

const withoutRoot = (path: string, root: string): string =>
  root === '' ? path : path.slice(root.length + 1);

/** A file of data: YAML, JSON or TOML; nothing if it cannot be read. */
export function readData(path: string, files: SourceFiles): unknown {
  const bytes = files.read(path);
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    if (path.endsWith('.toml')) return parseToml(text);
    if (path.endsWith('.json')) return JSON.parse(text);
    if (path.endsWith('.md')) return parseYaml(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
    return parseYaml(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function addAuthors(authors: Map<string, Author>, data: unknown): void {
  const entries: [string, unknown][] = Array.isArray(data)
    ? data.map((entry): [string, unknown] => [keyOfAuthor(asRecord(entry)), entry])
    : Object.entries(asRecord(data));
  for (const [key, entry] of entries) {
    const author = typeof entry === 'string' ? { name: entry } : authorOf(entry);
    if (author && key !== '') authors.set(key, author);
  }
}

function keyOfAuthor(entry: Record<string, unknown>): string {
  const names = ['id', 'key', 'slug', 'username', 'name'];
  return String(names.map((name) => entry[name]).find((value) => typeof value === 'string') ?? '');
}

/** Addresses of people are never copied, whichever key they are under. */
const MAIL = /^\S{1,64}@\S{1,190}$/;

/** The author in a record of any program’s: by the name that it prints, with role and link. */
export function authorOf(value: unknown): Author | undefined {
  const fields = asRecord(value);
  const text = (...names: string[]) => {
    const found = names
      .map((name) => fields[name])
      .find((one) => typeof one === 'string' && one.trim() !== '' && !MAIL.test(one));
    return typeof found === 'string' ? found.trim() : undefined;
  };
  const parts = [text('first_name', 'firstName'), text('last_name', 'lastName')].filter(
    (part) => part !== undefined,
  );
  const name =
    text('full_name', 'display_name', 'displayName', 'name', 'title') ??
    (parts.length > 0 ? parts.join(' ') : undefined);
  if (name === undefined) return undefined;
  const role = text('role', 'position', 'job_title');
  const link = text('url', 'link', 'website', 'bio_url');
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(link?.startsWith('http') === true ? { link } : {}),
  };
}

function addSource(sources: Map<string, NamedSource>, key: string, data: unknown): void {
  const fields = asRecord(data);
  const name = fields['name'] ?? fields['title'] ?? fields['display_name'];
  if (typeof name === 'string') sources.set(key, { name });
}

/** Whether an address is on a host, with or without `www.`. */
export function isOnHost(address: string, url: string | undefined): boolean {
  if (url === undefined) return false;
  try {
    const host = (one: string) => new URL(one).hostname.replace(/^www\./, '');
    return host(address) === host(url);
  } catch {
    return false;
  }
}
