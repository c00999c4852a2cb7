import type { Found } from './pagefind.ts';
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
    const batch = found.results.slice(shown, shown + BATCH).map((result) => result.data());
    let first: HTMLElement | undefined;
    for (const fragment of batch) {
      const item = showResult(readResult(await fragment, query), context);
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
