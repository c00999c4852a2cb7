/** Numbers of frequent words are smaller. */
const NUMBERS = 64;

/**
 * Where a word is in an article, in words from the beginning, with the numbers of the frequent words
 * before and after it, as one number: there are hundreds of them in each article.
 */
export function placeOf(position: number, before: number, after: number): number {
  return (position * NUMBERS + before) * NUMBERS + after;
}

export function positionOf(place: number): number {
  return Math.floor(place / (NUMBERS * NUMBERS));
}

export function numberBefore(place: number): number {
  return Math.floor(place / NUMBERS) % NUMBERS;
}

export function numberAfter(place: number): number {
  return place % NUMBERS;
}
