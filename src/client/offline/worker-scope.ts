/** An event that a worker must outlive. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** Of the page that a navigation makes; empty for other requests. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A message of a page. */
export interface MessageOfPage extends LastingEvent {
  readonly data: unknown;
  readonly source: { readonly id: string } | null;
  readonly ports: readonly MessagePort[];
}

/** What a service worker has, as far as this one uses it: TypeScript’s types of the DOM lack it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  fetch(request: Request | string, options?: RequestInit): Promise<Response>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageOfPage) => void): void;
}
