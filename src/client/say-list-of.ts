import { intlTag } from '../wording/format-message.ts';
import { spokenLanguage } from '../wording/say.ts';

/**
 * A list of elements with the words of the site's language between them: a, b or c; or with commas
 * alone.
 */
export function sayListOf<Item>(
  items: readonly Item[],
  kind: 'or' | 'bare' = 'or',
): (Item | string)[] {
  const style =
    kind === 'or'
      ? ({ type: 'disjunction' } as const)
      : ({ type: 'unit', style: 'short' } as const);
  const list = new Intl.ListFormat(intlTag(spokenLanguage()), style);
  return list
    .formatToParts(items.keys().map(String))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value));
}
