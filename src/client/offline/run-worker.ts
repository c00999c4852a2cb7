import { asObject } from '../reader/stored.ts';
import { dayList, KEPT_AT, offlinePage, openStores, type Stores } from './stores.ts';
import { changedPages, isOwnStore, judge, kindOf, storeNames, type DayPages } from './strategy.ts';
import type { PageMessage } from './tell-worker.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

/** Milliseconds after which the list of the latest day is read again. */
const DAY_KEPT = 30 * 60 * 1000;
/** How many copies are remembered by the page that shows them. */
const MOST_COPIES = 50;

/**
 * Runs the worker of a site. The network always comes first, and pages are asked for again even if the
 * browser’s own cache has them: what is kept is shown only where there is no answer, so that no reader
 * sees what has been corrected since while the correction can be had.
 */
export function runWorker(worker: WorkerScope): void {
  const { scope } = worker.registration;
  const stores = openStores(worker);
  const copies = new Map<string, string>();
  let dayRead = 0;
  const keepDay = async () => {
    if (Date.now() - dayRead < DAY_KEPT) return;
    dayRead = Date.now();
    await readDay(worker, stores);
    await stores.trim();
  };
  worker.addEventListener('install', (event) => {
    event.waitUntil(Promise.all([worker.skipWaiting(), stores.fetchBasics().catch(ignore)]));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([removeOlder(worker), worker.clients.claim()]));
  });
  worker.addEventListener('fetch', (event) => {
    const { method, url, mode, headers } = event.request;
    const kind = kindOf({ method, url, mode, isRange: headers.has('range') }, scope);
    if (kind === 'other') return;
    if (kind === 'part') event.respondWith(answerPart(worker, stores, event));
    else {
      event.respondWith(answerPage(worker, stores, event, copies));
      event.waitUntil(keepDay().catch(ignore));
    }
  });
  worker.addEventListener('message', (event) => {
    const message = asObject(event.data) as PageMessage;
    if (message.isCopy) event.ports[0]?.postMessage(copies.get(event.source?.id ?? '') ?? null);
    else event.waitUntil(obey(worker, stores, message).then(keepDay).catch(ignore));
  });
}

/** There is no connection: it is tried again another time. */
const ignore = () => undefined;

async function answerPage(
  { fetch, registration: { scope } }: WorkerScope,
  stores: Stores,
  event: RequestEvent,
  copies: Map<string, string>,
): Promise<Response> {
  const { request, resultingClientId } = event;
  const answer = await fetch(request, { cache: 'no-cache' }).catch(() => undefined);
  const verdict = answer ? judge(answer) : 'replace';
  if (answer && verdict !== 'replace') {
    if (verdict === 'keep') event.waitUntil(stores.keepPage(request.url, answer.clone()));
    if (verdict === 'forget') event.waitUntil(stores.forget(request.url));
    return answer;
  }
  const kept = await stores.find(request.url);
  if (kept) {
    copies.set(resultingClientId, kept.headers.get(KEPT_AT) ?? '');
    for (const oldest of [...copies.keys()].slice(0, -MOST_COPIES)) copies.delete(oldest);
    return kept;
  }
  if (answer) return answer;
  const instead = await stores.find(offlinePage(scope));
  if (!instead) return Response.error();
  return new Response(instead.body, { status: 503, headers: instead.headers });
}

/** The names of most parts change with their contents, and the browser’s own cache has them. */
async function answerPart(
  { fetch }: WorkerScope,
  stores: Stores,
  event: RequestEvent,
): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request).catch(() => undefined);
  if (answer && judge(answer) === 'keep') {
    event.waitUntil(stores.keepPart(request.url, answer.clone()));
  }
  return answer ?? (await stores.find(request.url)) ?? Response.error();
}

async function removeOlder({ caches, registration: { scope } }: WorkerScope): Promise<void> {
  const current: readonly string[] = Object.values(storeNames(scope));
  for (const name of await caches.keys()) {
    if (isOwnStore(name, scope) && !current.includes(name)) await caches.delete(name);
  }
}

/** Removes all that a site has kept. */
export async function removeAll({ caches, registration: { scope } }: WorkerScope): Promise<void> {
  for (const name of await caches.keys()) {
    if (isOwnStore(name, scope)) await caches.delete(name);
  }
}

/** Does what a page asks for. */
async function obey(worker: WorkerScope, stores: Stores, message: PageMessage): Promise<void> {
  const { visited = [], saved, forget } = message;
  const { scope } = worker.registration;
  if (forget) {
    await removeAll(worker);
    await stores.fetchBasics();
    return;
  }
  if (saved) await stores.writeState({ ...(await stores.readState()), saved });
  const missing = saved?.map((path) => new URL(path, scope).href) ?? [];
  for (const url of [...missing, ...visited]) {
    const kind = kindOf({ method: 'GET', url, mode: 'cors', isRange: false }, scope);
    if (kind === 'part') await stores.fetchPart(url);
    if (kind === 'page' && !(await stores.find(url))) await stores.fetchPage(url);
  }
}

/** Keeps the pages of the latest day that have changed since they were kept. */
async function readDay(
  { fetch, registration: { scope } }: WorkerScope,
  stores: Stores,
): Promise<void> {
  if (isDataSaved()) return;
  const answer = await fetch(dayList(scope), { cache: 'no-cache' });
  if (!answer.ok) return;
  const now = asObject(asObject(await answer.json())['pages']) as DayPages;
  const { day: before, saved } = await stores.readState();
  for (const path of changedPages(before, now)) await stores.fetchPage(new URL(path, scope).href);
  await stores.writeState({ day: now, saved });
}

/** Whether the reader has asked the browser to load no more than needed. */
function isDataSaved(): boolean {
  return (
    asObject(asObject((globalThis as { navigator?: unknown }).navigator)['connection'])[
      'saveData'
    ] === true
  );
}
