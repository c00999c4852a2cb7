import { asObject } from '../reader/stored.ts';
import { partsOfPage, importsOf } from './parts-of.ts';
import {
  judge,
  keyOf,
  MOST_PAGES,
  MOST_PARTS,
  storeNames,
  surplus,
  type DayPages,
} from './strategy.ts';
import type { WorkerScope } from './worker-scope.ts';

/** What a worker knows besides the pages. */
export interface KeptState {
  /** The pages of the latest day, by their paths. */
  readonly day: DayPages;
  /** The paths of the articles on the reading list. */
  readonly saved: readonly string[];
}

/** The header of a kept page that says when it was kept. */
export const KEPT_AT = 'x-kept-at';
/** The name under which the state is kept; no page has it. */
const STATE = 'kept-state';

/** What a site has kept on a device. */
export interface Stores {
  readonly find: (url: string) => Promise<Response | undefined>;
  readonly keepPage: (url: string, answer: Response) => Promise<void>;
  readonly keepPart: (url: string, answer: Response) => Promise<void>;
  readonly forget: (url: string) => Promise<void>;
  /** Asks the server for a page and for what it is made of, and keeps them. */
  readonly fetchPage: (url: string) => Promise<void>;
  /** The same for the pages without which nothing can be read offline. */
  readonly fetchBasics: () => Promise<void>;
  /** Asks the server for a part that is not kept yet. */
  readonly fetchPart: (url: string) => Promise<void>;
  readonly readState: () => Promise<KeptState>;
  readonly writeState: (state: KeptState) => Promise<void>;
  /** Removes what is too much; the latest day, the reading list and the page for this stay. */
  readonly trim: () => Promise<void>;
}

export function openStores({ caches, registration, fetch }: WorkerScope): Stores {
  const { scope } = registration;
  const names = storeNames(scope);
  const open = (name: keyof typeof names) => caches.open(names[name]);
  // While a browser replaces an answer, it has neither the old nor the new one.
  let written: Promise<unknown> = Promise.resolve();
  const find = async (url: string) => {
    await written;
    return (
      (await (await open('pages')).match(keyOf(url))) ?? (await open('parts')).match(keyOf(url))
    );
  };
  const keepPage = async (url: string, answer: Response) => {
    const headers = new Headers(answer.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    const { status, statusText } = answer;
    const copy = new Response(await answer.blob(), { status, statusText, headers });
    const store = await open('pages');
    const writing = written.then(() => store.put(keyOf(url), copy));
    written = writing.catch(() => undefined);
    await writing;
  };
  const keepPart = async (url: string, answer: Response) => {
    await (await open('parts')).put(keyOf(url), answer);
  };
  const fetchPart = async (url: string): Promise<void> => {
    if (!url.startsWith(scope) || (await (await open('parts')).match(keyOf(url)))) return;
    const answer = await fetch(url);
    if (judge(answer) !== 'keep') return;
    const script = url.endsWith('.js') ? await answer.clone().text() : '';
    await keepPart(url, answer);
    for (const imported of importsOf(script, url)) await fetchPart(imported);
  };
  const fetchPage = async (url: string) => {
    const answer = await fetch(url, { cache: 'no-cache' });
    if (judge(answer) !== 'keep') return;
    const html = await answer.clone().text();
    await keepPage(url, answer);
    for (const part of partsOfPage(html, url)) await fetchPart(part);
  };
  const readState = async (): Promise<KeptState> => {
    const kept = await (await open('state')).match(scope + STATE);
    const { day, saved } = asObject(kept && (await kept.json()));
    return {
      day: asObject(day) as DayPages,
      saved: Array.isArray(saved) ? (saved as readonly string[]) : [],
    };
  };
  return {
    find,
    keepPage,
    keepPart,
    forget: async (url) => {
      await (await open('pages')).delete(keyOf(url));
    },
    fetchPage,
    fetchBasics: async () => {
      for (const url of basics(scope)) await fetchPage(url);
    },
    fetchPart,
    readState,
    writeState: async (state) => {
      await (await open('state')).put(scope + STATE, Response.json(state));
    },
    trim: async () => {
      const { day, saved } = await readState();
      const pinned = [...Object.keys(day), ...saved].map((path) => new URL(path, scope).href);
      const stay = new Set([...pinned, ...basics(scope)]);
      await trimStore(await open('pages'), stay, MOST_PAGES);
      await trimStore(await open('parts'), new Set(), MOST_PARTS);
    },
  };
}

async function trimStore(store: Cache, stay: ReadonlySet<string>, most: number): Promise<void> {
  const kept = (await store.keys()).map(({ url }) => url);
  for (const url of surplus(kept, stay, most)) await store.delete(url);
}

/** The page that is shown in place of one that is not kept. */
export const offlinePage = (scope: string) => `${scope}offline/`;
/** What must be there without a connection: that page, and the reading list. */
const basics = (scope: string) => [offlinePage(scope), `${scope}reading/`];
/** The list of the pages of the latest day. */
export const dayList = (scope: string) => `${scope}latest-day.json`;
