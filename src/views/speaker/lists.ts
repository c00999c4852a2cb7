import type { Archive } from '../../core/archive/archive.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { takeFirst, type ListPage } from '../lists/paged.ts';
import { hasPlacesPage, placesOf, type SpeakerPlace } from './places.ts';
import { speakerHead, speakerItems, type SpeakerHead, type SpeakerItem } from './page.ts';
import { cutByYear, type YearLink } from '../lists/year-cut.ts';

/** A page of what a speaker said in one year, in the order of time. */
export interface SpeakerListView extends SpeakerHead {
  readonly by: 'year';
  /** Address below the speaker's own: `2024`, `2024/page-2`. */
  readonly rest: string;
  readonly href: string;
  readonly what: string;
  readonly page: ListPage<SpeakerItem>;
  readonly years: readonly YearLink[];
}

/** The page of all places that a speaker spoke of. */
export interface SpeakerPlacesView extends SpeakerHead {
  readonly by: 'places';
  readonly rest: string;
  readonly href: string;
  /** Those in most quotes first. */
  readonly places: readonly SpeakerPlace[];
}

/** No page has room for more places, and nobody would read them. */
const MOST_PLACES = 400;

/** The pages that a speaker's main page leads to; none if it shows everything itself. */
export function speakerLists(
  speaker: Speaker,
  archive: Archive,
  urls: Urls,
): (SpeakerListView | SpeakerPlacesView)[] {
  return [...yearLists(speaker, archive, urls), ...placesPage(speaker, archive, urls)];
}

function yearLists(speaker: Speaker, archive: Archive, urls: Urls): SpeakerListView[] {
  const items = speakerItems(speaker, archive, urls);
  const hrefOf = (year: string) => urls.speaker(speaker.slug, year);
  const { pages } = cutByYear(items, hrefOf, archive.joinedYears);
  return pages.map(({ year, years, rest, ...page }) => ({
    ...speakerHead(speaker, urls),
    by: 'year',
    rest,
    href: page.href,
    what: year,
    page,
    years,
  }));
}

function placesPage(speaker: Speaker, archive: Archive, urls: Urls): SpeakerPlacesView[] {
  if (!hasPlacesPage(speaker, archive)) return [];
  const places = takeFirst(placesOf(speaker, archive, urls), MOST_PLACES);
  const href = urls.speakerPlaces(speaker.slug);
  return [{ ...speakerHead(speaker, urls), by: 'places', rest: 'places', href, places }];
}
