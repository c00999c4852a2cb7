import { readSaved } from '../reader/saved/saved.ts';

/** What pages tell the worker of the site. */
export interface PageMessage {
  /** Addresses that were loaded before the worker was there. */
  readonly visited?: readonly string[];
  /** Paths of all articles on the reading list: these are kept longer than others. */
  readonly saved?: readonly string[];
  /** Whether everything is to be removed. */
  readonly forget?: boolean;
  /** Asks when the page that asks was kept, if it is a copy. */
  readonly isCopy?: boolean;
}

/** Tells the worker, if there is one, what is on the reading list, and anything else. */
export function tellWorker(message: PageMessage = {}): void {
  const saved = readSaved().map(({ path }) => path);
  navigator.serviceWorker?.controller?.postMessage({ saved, ...message } satisfies PageMessage);
}
