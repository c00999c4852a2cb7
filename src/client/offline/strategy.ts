/** What a request asks for: a page, a file that pages are made of, or something that is never kept. */
export type Asked = 'page' | 'part' | 'other';

/** A request, as far as its kind shows. */
export interface AskedRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly mode: string;
  /** Whether only a piece of a file is asked for. */
  readonly isRange: boolean;
}

/** Folders and files below the scope that are too large to keep, or made for programs. */
const NEVER_KEPT =
  /^(?:data|api|search-index)\/|^sw\.js$|\.(?:xml|atom|json|ndjson|csv|parquet|txt|webmanifest)$/;
/** Records that the page of an article asks for. */
const SMALL_DATA = /^(?:days\.json|api\/quotes\/[0-9a-z]+\.json)$/;

/**
 * What a request asks for.
 *
 * @param scope absolute address of the home page
 */
export function kindOf({ method, url, mode, isRange }: AskedRequest, scope: string): Asked {
  if (method !== 'GET' || isRange || !url.startsWith(scope)) return 'other';
  const path = keyOf(url).slice(scope.length);
  if (NEVER_KEPT.test(path) && !SMALL_DATA.test(path)) return 'other';
  return mode === 'navigate' || path === '' || path.endsWith('/') ? 'page' : 'part';
}

/** The address under which an answer is kept: without what only scripts and scrolling use. */
export function keyOf(url: string): string {
  return url.replace(AFTER_PATH, '');
}

const AFTER_PATH = /[?#].*$/s;

/** What becomes of an answer from the server. */
export type Verdict = 'keep' | 'forget' | 'replace' | 'pass';

/**
 * `keep` it; `forget` what was kept, since the page is gone; `replace` it by what is kept, since the
 * server is out of order; or `pass` it on and do nothing.
 */
export function judge(answer: {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
}): Verdict {
  if (answer.status === 404 || answer.status === 410) return 'forget';
  if (answer.status >= 500) return 'replace';
  return answer.status === 200 && answer.type === 'basic' && !answer.redirected ? 'keep' : 'pass';
}

/** Changes when what is kept can no longer be used. */
const VERSION = 1;
const PREFIX = 'verbatim';

/** The names of the stores of one site; several can share a host. */
export function storeNames(scope: string) {
  const path = new URL(scope).pathname;
  const named = (kind: string) => `${PREFIX} ${VERSION} ${kind} ${path}`;
  return { pages: named('pages'), parts: named('parts'), state: named('state') } as const;
}

/** Whether a store is one of this site, of whatever version. */
export function isOwnStore(name: string, scope: string): boolean {
  return name.startsWith(`${PREFIX} `) && name.endsWith(` ${new URL(scope).pathname}`);
}

/** How many pages and parts are kept, besides those that must be. */
export const MOST_PAGES = 150;
export const MOST_PARTS = 200;

/**
 * Which of the kept addresses have to go.
 *
 * @param kept in the order in which they were kept, the oldest first
 * @param pinned those that stay
 */
export function surplus(
  kept: readonly string[],
  pinned: ReadonlySet<string>,
  most: number,
): string[] {
  const loose = kept.filter((address) => !pinned.has(address));
  return loose.slice(0, Math.max(0, loose.length - most));
}

/** The pages of the latest day, each with something that changes when the page does. */
export type DayPages = Readonly<Record<string, string>>;

/** The pages that have changed or are new since the list was last read. */
export function changedPages(before: DayPages, now: DayPages): string[] {
  return Object.keys(now).filter((path) => before[path] !== now[path]);
}
