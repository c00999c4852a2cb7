import type { Archive } from '../../core/archive/archive.ts';
import type { Place } from '../../core/archive/places.ts';
import { eachSaying } from '../../core/archive/subjects/each-saying.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { mapPlace, type MapPlace } from '../../maps/place.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { spokenAbout, type SpokenAbout } from '../mentions/spoken-about.ts';
import type { Busiest } from '../voices/busiest.ts';
import { listStories } from '../stories/list-stories.ts';
import type { DatedStories } from '../stories/stories-by-year.ts';
import { formatCoordinates } from './coordinates.ts';
import { placeKind } from './kind.ts';
import { densityOf, type DensityBars } from '../calendar/charts/density-strip.ts';
import { groupByLetter, type IndexedName, type LetterGroup } from '../lists/name-index.ts';
import type { ListPage } from '../lists/paged.ts';
import { sayingItem, type SayingItem } from '../quote/saying-item.ts';
import { cutByYear, type YearLink } from '../lists/year-cut.ts';
import { groupByYear, linksDown } from '../lists/year-groups.ts';
import { say } from '../../wording/say.ts';

/** Which place a page is of. */
interface PlaceHead {
  readonly slug: string;
  readonly name: string;
  readonly mainHref: string;
}

/** A place's main page. */
export interface PlaceView extends PlaceHead {
  /** "city in Armenia". */
  readonly what: string;
  /** The editor's note, for example on a disputed place. */
  readonly note?: string;
  /** WGS 84 degrees as text: 40.18° N, 44.51° E. */
  readonly coordinates: string;
  readonly map: MapPlace;
  readonly articleTotal: number;
  /** How many of the articles were written there, by their datelines. */
  readonly writtenTotal: number;
  /** What was said there, as texts or editors say; of very many quotes the newest, newest first. */
  readonly saidHere: readonly SayingItem[];
  readonly saidTotal: number;
  /** What is said about it. */
  readonly saidAbout: SpokenAbout;
  /** When the articles that name it were printed, over the time of the whole archive. */
  readonly density: DensityBars;
  readonly firstYear: string;
  readonly lastYear: string;
  /** The page’s articles, newest first. */
  readonly stories: DatedStories;
  readonly busiest: Busiest;
  /**
   * Links to the years: to pages of their own, or to their sections of a page that holds them all.
   */
  readonly years: readonly YearLink[];
}

/** A page of the articles of one year that name a place, in the order of time. */
export interface PlaceYearView extends PlaceHead {
  readonly year: string;
  /** Address below the place's own: `2024`, `2024/page-2`. */
  readonly rest: string;
  readonly page: ListPage<ArticleCard>;
  readonly years: readonly YearLink[];
}

/** How many quotes a place's page has room for; its record in the API has all of them. */
const MOST_SAID = 50;
/** Of these there may be many more: countries are named in every third article. */
const MOST_ABOUT = 6;

/** The main page of a place. */
export function placeView(place: Place, archive: Archive, urls: Urls): PlaceView {
  const { main } = cutArticles(place, archive, urls);
  const groups = groupByYear(main.items);
  const { stories, busiest } = listStories(main.items, place.articles, archive, urls);
  const said = eachSaying(archive.saidIn(place.id));
  return {
    ...placeHead(place, urls),
    what: describePlace(place),
    ...(place.note === undefined ? {} : { note: place.note }),
    coordinates: formatCoordinates(place.latitude, place.longitude),
    map: mapPlace(place),
    articleTotal: place.articles.length,
    writtenTotal: place.articles.filter(({ datelinePlace }) => datelinePlace === place.id).length,
    saidHere: said
      .slice(-MOST_SAID)
      .toReversed()
      .map((quote) => sayingItem(quote, archive, urls)),
    saidTotal: said.length,
    saidAbout: spokenAbout(
      { of: 'place', id: place.id },
      archive.saidAbout(place.id),
      archive,
      urls,
      MOST_ABOUT,
    ),
    density: densityOf(
      archive,
      place.articles.map(({ date }) => date),
    ),
    firstYear: archive.years[0]?.id ?? '',
    lastYear: archive.years.at(-1)?.id ?? '',
    stories,
    busiest,
    years: main.years.length > 0 ? main.years : linksDown(groups),
  };
}

/** The pages of a place's years; none if its main page shows everything. */
export function placeYearViews(place: Place, archive: Archive, urls: Urls): PlaceYearView[] {
  return cutArticles(place, archive, urls).pages.map(({ year, years, rest, ...page }) => ({
    ...placeHead(place, urls),
    year,
    rest,
    page,
    years,
  }));
}

function placeHead(place: Place, urls: Urls): PlaceHead {
  const { slug, name } = place;
  return { slug, name, mainHref: urls.place(slug) };
}

function cutArticles(place: Place, archive: Archive, urls: Urls) {
  const cards = place.articles.map((entry) => articleCard(entry, archive, urls));
  return cutByYear(cards, (year) => urls.place(place.slug, year), archive.joinedYears);
}

const describePlace = ({ kind, country }: Place): string => placeKind(kind, country);

/** The index of all places that have a page. */
export function placeNames(
  archive: Archive,
  urls: Urls,
): { names: IndexedName[]; groups: LetterGroup[] } {
  const paged = archive.places.filter(({ hasPage }) => hasPage);
  const names = paged.map((place): IndexedName => {
    const count = place.articles.length;
    return {
      name: place.name,
      href: urls.place(place.slug),
      detail: `${describePlace(place)} · ${say('counts.articles', { count })}`,
      count,
    };
  });
  return { names, groups: groupByLetter(names) };
}
