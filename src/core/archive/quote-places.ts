import type { Article, Quote } from '../article.ts';
import { overlap } from '../span.ts';
import { foldName } from './fold-name.ts';

/** Ids of the places that a quote names, as a place, a people or a government, in the order of its words. */
export function placesSpokenOf(article: Article, quote: Quote): string[] {
  const named = article.placeMentions.filter(({ span }) =>
    quote.spans.some((words) => overlap(words, span) > 0),
  );
  return [...new Set(named.map(({ place }) => place))];
}

/** Id of the place that the article’s dateline names, where the article names it as a place of its own. */
export function placeOfDateline(article: Article): string | undefined {
  const [first = ''] = (article.dateline ?? '').split(/[,(/—–]/);
  const name = foldName(first);
  const stated = article.places.find((place) => name !== '' && foldName(place.name) === name);
  if (stated) return stated.id;
  return article.placeMentions.find(({ by }) => by === 'dateline')?.place;
}
