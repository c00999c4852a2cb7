import type { Archive } from '../../core/archive/archive.ts';
import { byFiledDay } from '../../core/archive/quote-order.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { pageHref, pageList, takeFirst, type ListPage } from '../lists/paged.ts';
import { spokenOf } from './company.ts';
import { hasPlacePage, placesOf, type SpeakerPlace } from './places.ts';
import {
  datedQuote,
  speakerHead,
  speakerItems,
  type SpeakerHead,
  type SpeakerItem,
} from './page.ts';
import { cutByYear, type YearLink } from '../lists/year-cut.ts';

/** A page of what a speaker said in one year, or of one place, in the order of time. */
export interface SpeakerListView extends SpeakerHead {
  readonly by: 'year' | 'place';
  /** Address below the speaker's own: `2024`, `2024/page-2`, `places/arnsau`. */
  readonly rest: string;
  readonly href: string;
  /** The year, or the name of the place. */
  readonly what: string;
  readonly page: ListPage<SpeakerItem>;
  readonly years: readonly YearLink[];
  readonly placesHref?: string;
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
  return [...yearLists(speaker, archive, urls), ...placeLists(speaker, archive, urls)];
}

function yearLists(speaker: Speaker, archive: Archive, urls: Urls): SpeakerListView[] {
  const items = speakerItems(speaker, archive, urls);
  const { pages } = cutByYear(items, (year) => urls.speaker(speaker.slug, year));
  return pages.map(({ year, years, ...page }) => ({
    ...speakerHead(speaker, urls),
    by: 'year',
    rest: restOf(year, page.number),
    href: page.href,
    what: year,
    page,
    years,
  }));
}

function placeLists(
  speaker: Speaker,
  archive: Archive,
  urls: Urls,
): (SpeakerListView | SpeakerPlacesView)[] {
  const places = spokenOf(speaker, archive).filter(({ count }) => hasPlacePage(speaker, count));
  if (places.length === 0) return [];
  const quotes = byFiledDay(speaker.quotes);
  const head = speakerHead(speaker, urls);
  const placesHref = urls.speakerPlaces(speaker.slug);
  const lists = places.flatMap(({ thing: place }) => {
    const items = quotes
      .filter(({ places: named = [] }) => named.includes(place.id))
      .map((quote) => datedQuote(quote, archive, urls));
    const href = urls.speakerOnPlace(speaker.slug, place.slug);
    return pageList(items, href, ({ date }) => formatDate(date, 'long')).map(
      (page): SpeakerListView => ({
        ...head,
        by: 'place',
        rest: restOf(`places/${place.slug}`, page.number),
        href: page.href,
        what: place.name,
        page,
        years: [],
        placesHref,
      }),
    );
  });
  const all = takeFirst(placesOf(speaker, archive, urls), MOST_PLACES);
  return [...lists, { ...head, by: 'places', rest: 'places', href: placesHref, places: all }];
}

const restOf = (rest: string, number: number): string =>
  pageHref(`${rest}/`, number).replace(/\/$/, '');
