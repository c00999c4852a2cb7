/** A name in a body, as `core/markdown/marking/annotate-names.ts` marks it; no link is inside it. */
const MARKED_NAME = /<a class="named" data-who="(\d{1,6})">(.*?)<\/a>/gs;

/**
 * Makes links to the speakers' pages of the names that are marked in an article's HTML; names of those
 * who have no page are plain words.
 *
 * @param hrefOf the page of the speaker at a position of the article's list
 */
export function linkNames(html: string, hrefOf: (who: number) => string | undefined): string {
  return html.replace(MARKED_NAME, (_, who: string, words: string) => {
    const href = hrefOf(Number(who));
    return href === undefined ? words : `<a class="named" href="${href}">${words}</a>`;
  });
}

/** The HTML of an article for feeds and programs, without marks on names. */
export const withoutNames = (html: string): string => linkNames(html, () => undefined);
