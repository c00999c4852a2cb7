import type { ArticleBody } from '../../core/markdown/text/blocks.ts';

/** As many quotes in several paragraphs have rules in `rich-text.css`; parts of others are not marked. */
export const MOST_SCATTERED = 16;

/**
 * Numbers the quotes of a body whose parts are in several paragraphs, `parts-1`: no single selector
 * matches all parts of the quote that an address leads to, and a rule for its id would be a style of
 * this page alone.
 */
export function numberParts({ blocks, scattered }: ArticleBody): ArticleBody['blocks'] {
  const numbered = scattered.slice(0, MOST_SCATTERED);
  if (numbered.length === 0) return blocks;
  return blocks.map((block) => ({
    ...block,
    html: numbered.reduce(
      (html, id, at) =>
        html.replaceAll(`<span class="quote q-${id}`, `<span class="quote parts-${at + 1} q-${id}`),
      block.html,
    ),
  }));
}
