import type { WorkerScope } from '../../../client/offline/worker-scope.ts';

type Listener = (event: never) => void;

/** A store in memory, by address, in the order in which things were put. */
class MemoryCache {
  readonly entries = new Map<string, Response>();

  async match(url: string): Promise<Response | undefined> {
    return this.entries.get(url)?.clone();
  }

  async put(url: string, response: Response): Promise<void> {
    this.entries.delete(url);
    this.entries.set(url, response);
  }

  async delete(url: string): Promise<boolean> {
    return this.entries.delete(url);
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.entries.keys()].map((url) => ({ url }));
  }
}

/** All stores of a host. */
export class MemoryCaches {
  readonly stores = new Map<string, MemoryCache>();

  async open(name: string): Promise<MemoryCache> {
    const store = this.stores.get(name) ?? new MemoryCache();
    this.stores.set(name, store);
    return store;
  }

  async has(name: string): Promise<boolean> {
    return this.stores.has(name);
  }

  async keys(): Promise<string[]> {
    return [...this.stores.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.stores.delete(name);
  }
}

/** A service worker’s surroundings, with a server that can be changed and switched off. */
export class FakeWorker {
  readonly caches = new MemoryCaches();
  /** Bodies by address; a number is a status without one. */
  readonly server = new Map<string, string | number>();
  readonly asked: string[] = [];
  online = true;
  registered = true;
  readonly #listeners = new Map<string, Listener>();

  readonly scope: string;

  constructor(scope: string) {
    this.scope = scope;
  }

  /** What the worker’s code sees. */
  get surroundings(): WorkerScope {
    const surroundings = {
      caches: this.caches,
      registration: {
        scope: this.scope,
        unregister: async () => {
          this.registered = false;
          return true;
        },
      },
      clients: { claim: async () => undefined },
      skipWaiting: async () => undefined,
      fetch: async (asked: Request | string) => this.#answer(asked),
      addEventListener: (type: string, listen: Listener) => this.#listeners.set(type, listen),
    };
    return surroundings as unknown as WorkerScope;
  }

  #answer(asked: Request | string): Response {
    const url = typeof asked === 'string' ? asked : asked.url;
    this.asked.push(url);
    if (!this.online) throw new TypeError('offline');
    const body = this.server.get(url) ?? 404;
    const response =
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body);
    // Made answers have the type “default”.
    return Object.defineProperty(response, 'type', { value: 'basic' });
  }

  /** Tells the worker something, and waits until it has done what follows from it. */
  async send(type: string, event: object = {}): Promise<Response | undefined> {
    const works: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const listen = this.#listeners.get(type) as ((event: object) => void) | undefined;
    listen?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => works.push(work),
      respondWith: (given: Promise<Response>) => (answer = given),
    });
    const response = await answer;
    for (let at = 0; at < works.length; at++) await works[at];
    return response;
  }

  /** Opens an address below the scope. */
  open(path: string, page = 'page-1'): Promise<Response | undefined> {
    return this.ask(path, 'navigate', page);
  }

  /** Asks for an address below the scope. */
  ask(path: string, mode = 'cors', page = ''): Promise<Response | undefined> {
    const request = { method: 'GET', url: this.scope + path, mode, headers: new Headers() };
    return this.send('fetch', { request, resultingClientId: page });
  }

  /** Addresses below the scope that are kept, of pages or parts. */
  kept(kind: 'pages' | 'parts'): string[] {
    const name = [...this.caches.stores.keys()].find((store) => store.includes(` ${kind} `)) ?? '';
    const store = this.caches.stores.get(name);
    return [...(store?.entries.keys() ?? [])].map((url) => url.slice(this.scope.length));
  }
}
