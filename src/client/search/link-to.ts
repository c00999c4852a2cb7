import { element } from '../markup/element.ts';
import { addressOf, type SearchQuery } from './query.ts';

/** A link to another search, which the page follows without leaving. */
export function linkTo(
  query: SearchQuery,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return element('a', { href: addressOf(query), 'data-search': '', ...attributes }, text);
}
