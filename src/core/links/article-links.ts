import type { CalendarDate } from '../calendar/date.ts';
import { nearestOf } from '../source/nearest.ts';
import type { Urls } from '../addresses/urls.ts';

/** Where an article is published. */
export interface Published {
  readonly date: CalendarDate;
  readonly slug: string;
  /** Whether this run builds it; a draft may be linked to before it is published. */
  readonly isBuilt: boolean;
}

/** What links can lead to: the articles of an archive by their files. */
export interface LinkTargets {
  readonly byFile: ReadonlyMap<string, Published>;
  /** Articles by their address, `2024/02/08/bridge`, and the days, months and years that have any. */
  readonly byAddress: ReadonlyMap<string, Published | 'period'>;
}

/** Gives articles their place among the targets of links. */
export function linkTargets(byFile: ReadonlyMap<string, Published>): LinkTargets {
  const byAddress = new Map<string, Published | 'period'>();
  for (const published of byFile.values()) {
    const day = published.date.replaceAll('-', '/');
    byAddress.set(`${day}/${published.slug}`, published);
    if (!published.isBuilt) continue;
    for (const length of [4, 7, 10]) byAddress.set(day.slice(0, length), 'period');
  }
  return { byFile, byAddress };
}

/**
 * Where a link leads: an address; `words` if its words stay without a link, since the article is not
 * published; `missing` if it names a file that is not there, with the nearest that is; undefined for a
 * link that stays as it is.
 */
export type Led =
  | { readonly href: string }
  | { readonly words: true }
  | { readonly missing: string; readonly nearest?: string }
  | undefined;

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i;
const PARTS = /^([^?#]{0,1000})(\?[^#]{0,1000})?(#.{0,1000})?$/;
const MARKDOWN = /\.md$/i;
/** Pages that no other site below the same host is likely to have. */
const SITE_PAGE = /^\/(?:quotes|speakers|places|tags|search|corrections)\//;

/**
 * Whether a link names a file of the archive instead of an address, so that the file must be there.
 *
 * @param ending what such files end in
 */
export function namesFile(written: string, ending = MARKDOWN): boolean {
  return !ELSEWHERE.test(written) && ending.test(PARTS.exec(written)?.[1] ?? '');
}

/**
 * Resolves a link of an article: a file beside it or below the archive folder, or an address of the site
 * without the path that it is served under. Query and fragment are kept.
 *
 * @param from the path of the article’s file
 */
export function resolveLink(written: string, from: string, targets: LinkTargets, urls: Urls): Led {
  if (ELSEWHERE.test(written)) return undefined;
  const [, path = '', query = '', fragment = ''] = PARTS.exec(written) ?? [];
  const rest = query + fragment;
  if (namesFile(written)) return leadToFile(path, rest, from, targets, urls);
  if (!path.startsWith('/') || path.startsWith(urls.home, urls.home === '/' ? 1 : 0))
    return undefined;
  const found = targets.byAddress.get(path.replace(/^\/|\/(?:index\.html)?$/g, ''));
  if (found === 'period') return { href: urls.home + path.slice(1).replace(/\/?$/, '/') + rest };
  if (found) return leadTo(found, rest, urls);
  return SITE_PAGE.test(path) ? { href: urls.home + path.slice(1) + rest } : undefined;
}

const leadTo = (published: Published, rest: string, urls: Urls): Led =>
  published.isBuilt ? { href: urls.article(published) + rest } : { words: true };

function leadToFile(
  written: string,
  rest: string,
  from: string,
  { byFile }: LinkTargets,
  urls: Urls,
): Led {
  const path = decoded(written);
  const folder = from.split('/').slice(0, -1);
  const file = normalise(path.startsWith('/') ? path : [...folder, path].join('/'));
  if (file === 'about.md') return { href: urls.about + rest };
  for (const candidate of [file, `articles/${file}`]) {
    const found = byFile.get(candidate);
    if (found) return leadTo(found, rest, urls);
  }
  const nearest = nearestFile(file, [...byFile.keys()]);
  return {
    missing: file,
    ...(nearest === undefined ? {} : { nearest: relative(folder, nearest) }),
  };
}

/** The same name in another folder, otherwise the name most like it. */
function nearestFile(file: string, files: readonly string[]): string | undefined {
  const nameOf = (path: string) => path.split('/').at(-1) ?? path;
  const name = nameOf(file);
  const meant =
    files.find((path) => nameOf(path).toLowerCase() === name.toLowerCase()) ??
    files.find((path) => undated(nameOf(path)) === undated(name));
  if (meant !== undefined) return meant;
  const nearest = nearestOf(name, files.map(nameOf));
  return files.find((path) => nameOf(path) === nearest);
}

const undated = (name: string): string => name.replace(/^\d{4}-\d{2}-\d{2}-/, '').toLowerCase();

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

function relative(folder: readonly string[], path: string): string {
  const parts = path.split('/');
  let same = 0;
  while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same += 1;
  const up = folder.slice(same).map(() => '..');
  return (up.length === 0 ? ['.'] : up).concat(parts.slice(same)).join('/');
}
