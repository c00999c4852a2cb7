/** What was found: functions that load each result and lay it out, in the order in which they are shown. */
export interface Found {
  /** Some hand out nothing: what was thought to be a result, and is not. */
  readonly results: readonly (() => Promise<HTMLLIElement | undefined>)[];
  /** Is told after each batch what has turned out. */
  readonly settle?: (settled: Settled) => void;
}

/** What is known of results that have been loaded. */
export interface Settled {
  /** The places of those that are none. */
  readonly dropped: ReadonlySet<number>;
  /** Whether all have been loaded. */
  readonly isAll: boolean;
}

/** The list of results, and the button that shows more. */
export interface ResultList {
  clear(): void;
  /** Shows the best of an answer in place of what was there. */
  show(found: Found): Promise<void>;
}

/** How many results come at once; each asks for a file of its own. */
const BATCH = 10;
/** So many in a row in which nothing is a result are passed over before a reader is asked to go on. */
const MOST_EMPTY = 3;

interface Shown {
  readonly found: Found;
  loaded: number;
  readonly dropped: Set<number>;
}

/** Loads the first by itself, since a reader waits for it, and then the others together. */
async function* loadInTurn([first, ...others]: Found['results']): AsyncGenerator<
  HTMLLIElement | undefined
> {
  if (!first) return;
  yield await first();
  const loading = others.map((result) => result());
  // A rejection before its turn must not count as unhandled.
  for (const one of loading) one.catch(() => undefined);
  for (const one of loading) yield await one;
}

/** Connects the list with its button. */
export function connectResultList(list: HTMLElement, more: HTMLButtonElement): ResultList {
  let current: Shown | undefined;
  const showBatch = async (asked: Shown): Promise<HTMLElement | undefined> => {
    const { found, loaded, dropped } = asked;
    const batch = found.results.slice(loaded, loaded + BATCH);
    let at = loaded;
    let first: HTMLElement | undefined;
    for await (const item of loadInTurn(batch)) {
      if (current !== asked) return undefined;
      if (item) {
        if (at - dropped.size === 0) list.replaceChildren();
        first ??= item;
        list.append(item);
      } else dropped.add(at);
      at++;
    }
    asked.loaded = at;
    return first;
  };
  const showSome = async (): Promise<HTMLElement | undefined> => {
    const asked = current;
    if (!asked) return undefined;
    const size = asked.found.results.length;
    let first: HTMLElement | undefined;
    for (let tries = 0; tries < MOST_EMPTY && !first && asked.loaded < size; tries++) {
      first = await showBatch(asked);
      if (current !== asked) return undefined;
    }
    const isAll = asked.loaded >= size;
    more.hidden = isAll;
    // What an earlier answer left is not to be taken for this one.
    if (asked.dropped.size === asked.loaded) list.replaceChildren();
    asked.found.settle?.({ dropped: asked.dropped, isAll });
    return first;
  };
  more.addEventListener('click', async () => {
    more.disabled = true;
    const first = await showSome().catch(() => undefined);
    more.disabled = false;
    first?.querySelector('a')?.focus();
  });
  return {
    clear: () => {
      current = undefined;
      list.replaceChildren();
      more.hidden = true;
    },
    show: async (found) => {
      current = { found, loaded: 0, dropped: new Set() };
      more.hidden = true;
      if (found.results.length === 0) list.replaceChildren();
      await showSome();
    },
  };
}
