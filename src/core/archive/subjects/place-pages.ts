import type { ArchiveQuote } from '../speakers/speakers.ts';
import type { NamedSubject } from './named-subjects.ts';
import type { PublishedSubject } from './speaker-subjects.ts';

/** Only speakers with too many quotes to take in at a glance had a page for each place. */
const QUOTES_FOR_PLACE_PAGES = 20;
const QUOTES_FOR_A_PLACE_PAGE = 5;

/** Whether what a speaker said of a place, in so many of so many quotes, had a page of its own. */
export const hadPlacePage = (quotes: number, ofPlace: number): boolean =>
  quotes >= QUOTES_FOR_PLACE_PAGES && ofPlace >= QUOTES_FOR_A_PLACE_PAGE;

/**
 * The pages on places that a speaker had before there were pages of subjects, at
 * `/speakers/anna-berg/places/arnsau/`: each is now that of the subject.
 *
 * @param quotes of one speaker
 * @param named tells what they name; it is asked only if they name a place often enough
 */
export function placePages(
  quotes: readonly ArchiveQuote[],
  named: () => readonly NamedSubject[],
): PublishedSubject[] {
  const counts = new Map<string, number>();
  for (const { places = [] } of quotes) {
    for (const id of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const isOften = (id: string) => hadPlacePage(quotes.length, counts.get(id) ?? 0);
  if (![...counts.keys()].some(isOften)) return [];
  return named()
    .filter(({ of, id }) => of === 'place' && isOften(id))
    .map(({ of, id, slug, name }) => ({ of, id, name, address: slug, formerly: true }));
}
