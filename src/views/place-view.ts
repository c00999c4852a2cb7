import type { Archive } from '../core/archive/archive.ts';
import type { Place } from '../core/archive/places.ts';
import type { Urls } from '../core/urls.ts';
import { articleCard, type ArticleCard } from './article-card.ts';
import { groupByLetter, type IndexedName, type LetterGroup } from './name-index-view.ts';
import { cutByYear, type YearLink } from './year-cut.ts';

/** A place's page, or the page of one of its years where there is too much for one. */
export interface PlaceView {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly mainHref: string;
  readonly year?: string;
  /** "city in Armenia". */
  readonly what: string;
  /** WGS 84 degrees as text: 40.18° N, 44.51° E. */
  readonly coordinates: string;
  readonly articleTotal: number;
  readonly cards: readonly ArticleCard[];
  readonly years: readonly YearLink[];
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** All pages of one place. */
export function placeViews(place: Place, archive: Archive, urls: Urls): PlaceView[] {
  const mainHref = urls.place(place.slug);
  const dated = place.articles.map((entry) => ({ date: entry.date, entry }));
  return cutByYear(dated, (year) => urls.place(place.slug, year)).map(
    ({ year, href, items, years }) => ({
      slug: place.slug,
      name: place.name,
      href: href ?? mainHref,
      mainHref,
      ...(year === undefined ? {} : { year }),
      what: describePlace(place),
      coordinates: formatCoordinates(place.latitude, place.longitude),
      articleTotal: place.articles.length,
      cards: items.map(({ entry }) => articleCard(entry, archive, urls)),
      years,
    }),
  );
}

function describePlace(place: Place): string {
  if (place.kind === 'country') return 'country';
  return place.country === undefined
    ? place.kind
    : `${place.kind} in ${countryName(place.country)}`;
}

function countryName(code: string): string {
  return countryNames.of(code) ?? code;
}

function formatCoordinates(latitude: number, longitude: number): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}

/** The index of all places. */
export function placeNames(
  archive: Archive,
  urls: Urls,
): { names: IndexedName[]; groups: LetterGroup[] } {
  const names = archive.places.map((place): IndexedName => {
    const count = place.articles.length;
    return {
      name: place.name,
      href: urls.place(place.slug),
      detail: `${describePlace(place)} · ${count === 1 ? '1 article' : `${count} articles`}`,
      count,
    };
  });
  return { names, groups: groupByLetter(names) };
}
