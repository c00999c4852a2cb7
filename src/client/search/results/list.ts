/** What was found: functions that load each result and lay it out, in the order in which they are shown. */
export interface Found {
  /** Some hand out nothing: what was thought to be a result, and is not. */
  readonly results: readonly (() => Promise<HTMLLIElement | undefined>)[];
}

/** The list of results, and the button that shows more. */
export interface ResultList {
  clear(): void;
  /** Shows the best of an answer in place of what was there. */
  show(found: Found): Promise<void>;
}

/** How many results come at once; each asks for a file of its own. */
const BATCH = 10;

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
  let current: { readonly found: Found; shown: number } | undefined;
  const showBatch = async (): Promise<HTMLElement | undefined> => {
    const asked = current;
    if (!asked) return undefined;
    const { found, shown } = asked;
    const batch = found.results.slice(shown, shown + BATCH);
    let first: HTMLElement | undefined;
    for await (const item of loadInTurn(batch)) {
      if (current !== asked) return undefined;
      if (!item) continue;
      if (shown === 0 && !first) list.replaceChildren();
      first ??= item;
      list.append(item);
    }
    asked.shown += batch.length;
    more.hidden = asked.shown >= found.results.length;
    return first;
  };
  more.addEventListener('click', async () => {
    more.disabled = true;
    const first = await showBatch().catch(() => undefined);
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
      current = { found, shown: 0 };
      more.hidden = true;
      if (found.results.length === 0) list.replaceChildren();
      await showBatch();
    },
  };
}
