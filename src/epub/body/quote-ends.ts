/** The first tag of a quote, or of the wrapper around its parts; no article can forge one. */
const QUOTE_TAG = /<span class="quote(?:-parts)?(?: parts-\d{1,2})? q-([0-9a-z]{8,26})[ "]/g;
const QUOTE_CLASS = /^quote(?:-parts)? .*?q-([0-9a-z]{8,26})(?: |$)/;

/** The id of the quote that an element with these classes marks, if any. */
export const markedQuote = (classes: string): string | undefined => QUOTE_CLASS.exec(classes)?.[1];

/** How many elements mark each quote of a body: after the last of them the quote is over. */
export function countQuoteTags(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, id = ''] of html.matchAll(QUOTE_TAG)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
