/** What `styles/rich-text.css` has rules for: elements, and quotes in several paragraphs. */
const RICH = /<(?:h[2-4]|blockquote|[uo]l|table|pre|img|figure|hr)\b|\bparts-\d/;

/** Whether an article’s body has more than plain paragraphs. */
export const isRichText = (blocks: readonly { readonly html: string }[]): boolean =>
  blocks.some(({ html }) => RICH.test(html));
