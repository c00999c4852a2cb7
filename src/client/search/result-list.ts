import type { Found, Fragment } from './pagefind.ts';
import type { SearchQuery } from './query.ts';
import { readResult } from './result.ts';
import { showResult, type ResultContext } from './show-result.ts';

/** The list of what was found, and the button that lengthens it. */
export interface ResultList {
  clear(): void;
  /** Shows the best of an answer in place of what was there. */
  show(found: Found, query: SearchQuery): Promise<void>;
}

/** How many results come at once; each asks for a file of its own. */
const BATCH = 10;

/** Loads the first by itself, which is what a reader waits for, and then the others together. */
async function* loadInTurn([first, ...others]: Found['results']): AsyncGenerator<Fragment> {
  if (!first) return;
  yield await first.data();
  const loading = others.map((result) => result.data());
  // One that fails before its turn comes is not unhandled.
  for (const one of loading) one.catch(() => undefined);
  for (const one of loading) yield await one;
}

/** Connects the list with its button. */
export function connectResultList(
  list: HTMLElement,
  more: HTMLButtonElement,
  context: ResultContext,
): ResultList {
  let current: { readonly found: Found; readonly query: SearchQuery; shown: number } | undefined;
  const showBatch = async (): Promise<HTMLElement | undefined> => {
    const asked = current;
    if (!asked) return undefined;
    const { found, query, shown } = asked;
    const batch = found.results.slice(shown, shown + BATCH);
    let first: HTMLElement | undefined;
    for await (const fragment of loadInTurn(batch)) {
      const item = showResult(readResult(fragment, query), context);
      if (current !== asked) return undefined;
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
    show: async (found, query) => {
      current = { found, query, shown: 0 };
      more.hidden = true;
      if (found.results.length === 0) list.replaceChildren();
      await showBatch();
    },
  };
}
