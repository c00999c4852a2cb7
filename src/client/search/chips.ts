import type { Condition, NameCondition } from '../../core/search/question/condition.ts';
import { say } from '../../wording/say.ts';
import { sayListOf } from '../../wording/say-list-of.ts';
import { element } from '../markup/element.ts';
import { asWords, isFilter, type Answered } from './find-answer.ts';
import { periodLabel } from './period-label.ts';
import { linkTo } from './link-to.ts';
import type { SearchQuery } from './query.ts';

/** A filter of a search, and the searches that differ from it by this filter. */
export interface Chip {
  readonly label: string;
  readonly without: SearchQuery;
  /** The same search with its words as words; absent for what was chosen from a list. */
  readonly words?: { readonly printed: string; readonly query: SearchQuery };
  /** Where several have the name that was typed: the search for each of them. */
  readonly only: readonly { readonly name: string; readonly query: SearchQuery }[];
}

/**
 * The filters of a search: first those that were understood from its words, then those that were chosen
 * from the lists.
 */
export function chipsOf(
  { query, understood, chosen }: Pick<Answered, 'query' | 'understood' | 'chosen'>,
  lang: string,
): Chip[] {
  const typed = understood.conditions.flatMap((one) => typedChip(one, query, lang));
  const picked = [...chosen].flatMap(([condition, facet]): Chip[] => {
    const { [facet]: _left, ...rest } = query.chosen;
    return [{ label: labelOf(condition, lang), without: { ...query, chosen: rest }, only: [] }];
  });
  return [...typed, ...picked];
}

function typedChip(condition: Condition, query: SearchQuery, lang: string): Chip[] {
  if (!isFilter(condition) || !condition.typed) return [];
  const { start, end } = condition.typed;
  const printed = query.words.slice(start, end);
  const rest = `${query.words.slice(0, start)} ${query.words.slice(end)}`;
  const without = { ...query, words: rest.replace(/\s+/gu, ' ').trim() };
  const words = condition.not ? {} : { words: { printed, query: asWords(query, [condition]) } };
  return [{ label: labelOf(condition, lang), without, ...words, only: onlyOf(condition, without) }];
}

/** Each bearer of a name by itself, as if it were chosen from the list. */
function onlyOf(condition: Condition, without: SearchQuery): Chip['only'] {
  if (condition.kind !== 'name' || condition.values.length < 2 || condition.not) return [];
  if (condition.parts.length > 1 && condition.values.length === condition.parts.length) return [];
  const { facet, values } = condition;
  return values.map(({ slug, name }) => ({
    name,
    query: { ...without, chosen: { ...without.chosen, [facet]: slug } },
  }));
}

function labelOf(condition: Condition, lang: string): string {
  if (condition.kind === 'words') return '';
  if (condition.kind === 'period') {
    return say('search.filter-period', { name: periodLabel(condition, lang) });
  }
  const name = sayListOf(
    condition.values.map((value) => value.name),
    'or',
  ).join('');
  return condition.not ? say('search.filter-not', { name }) : sayFacet(condition.facet, name);
}

function sayFacet(facet: NameCondition['facet'], name: string): string {
  switch (facet) {
    case 'speaker':
      return say('search.filter-speaker', { name });
    case 'about':
      return say('search.filter-about', { name });
    case 'place':
      return say('search.filter-place', { name });
    case 'tag':
      return say('search.filter-tag', { name });
  }
}

/** Shows filters as a list of links: to the search without each, and to it as words. */
export function showChips(list: HTMLElement, chips: readonly Chip[]): void {
  list.hidden = chips.length === 0;
  list.replaceChildren(...chips.map(showChip));
}

function showChip({ label, without, words, only }: Chip): HTMLLIElement {
  const item = element('li');
  const remove = say('search.remove-filter', { filter: label });
  item.append(
    element('span', { class: 'filter' }, label),
    ' ',
    linkTo(without, '×', { class: 'remove', 'aria-label': remove, title: remove }),
  );
  for (const { name, query } of only)
    item.append(' ', linkTo(query, say('search.only-this', { name })));
  if (words) {
    const aria = say('search.as-words-label', { printed: words.printed });
    item.append(' ', linkTo(words.query, say('search.as-words'), { 'aria-label': aria }));
  }
  return item;
}
