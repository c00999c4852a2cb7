import { intlTag, LIST_STYLES, type ListKind } from './format-message.ts';
import { spokenLanguage } from './say.ts';

/** A list of anything, with the words of the site's language between its members: a, " and ", b. */
export function sayListOf<Item>(items: readonly Item[], kind: ListKind = 'and'): (Item | string)[] {
  const list = new Intl.ListFormat(intlTag(spokenLanguage()), LIST_STYLES[kind]);
  return list
    .formatToParts(items.keys().map(String))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value));
}
