import type { Archive } from '../../core/archive/archive.ts';
import type { Place } from '../../core/archive/places.ts';
import { countryName } from '../../core/gazetteer/country-name.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { mapPlace } from '../../maps/place.ts';
import { worldMarks, type WorldMark } from '../../maps/world/marks.ts';
import { formatCoordinates } from './coordinates.ts';
import { placeKind } from './kind.ts';
import type { IndexedName } from '../lists/name-index.ts';
import { say } from '../../wording/say.ts';
import { compareNames } from '../../wording/compare-names.ts';

/** The places of one country. */
export interface CountryGroup {
  /** ISO 3166-1 alpha-2 in lower case; `none` for places in no single country. */
  readonly code: string;
  readonly name: string;
  /** The country's page as a place, where an article names the country itself. */
  readonly placeHref?: string;
  /** Articles that name the country itself. */
  readonly articles: number;
  /** Where the group is: on the index, or on a page of its own. */
  readonly href: string;
  /** How many places it has; the country itself is not one of them. */
  readonly total: number;
  readonly places: readonly IndexedName[];
}

/** All places on a map of the world, and by country. */
export interface PlacesView {
  readonly total: number;
  /** How many places have no mark. */
  readonly unmarked: number;
  readonly marks: readonly WorldMark[];
  /** With their places where the index is short; a long one has a page for each country. */
  readonly countries: readonly CountryGroup[];
  readonly short: boolean;
}

/** The page of one country of a long index. */
export interface CountryView extends CountryGroup {
  readonly indexHref: string;
  /** Places that only the index by letter holds. */
  readonly more: number;
}

const LONGEST_SINGLE_PAGE = 400;
/** A country's page lists at most this many places, those that most articles name. */
const MOST_ON_A_PAGE = 400;
const NO_COUNTRY = 'none';

/** The index has the places that have a page. */
const pagedPlaces = ({ places }: Archive): readonly Place[] =>
  places.filter(({ hasPage }) => hasPage);

/** The index of places. */
export function placesView(archive: Archive, urls: Urls): PlacesView {
  const paged = pagedPlaces(archive);
  const counted = paged.map((place) => ({
    place: { ...mapPlace(place), href: urls.place(place.slug) },
    articles: place.articles.length,
  }));
  const marks = worldMarks(counted);
  const short = paged.length <= LONGEST_SINGLE_PAGE;
  const groups = countryGroups(paged, urls, short);
  return {
    total: paged.length,
    unmarked: paged.length - marks.length,
    marks,
    countries: short ? groups : groups.map((group) => ({ ...group, places: [] })),
    short,
  };
}

/** The pages of a long index, one per country; none for a short one. */
export function countryViews(archive: Archive, urls: Urls): CountryView[] {
  const paged = pagedPlaces(archive);
  if (paged.length <= LONGEST_SINGLE_PAGE) return [];
  return countryGroups(paged, urls, false).map((group) => ({
    ...group,
    places: mostNamed(group.places),
    indexHref: urls.places,
    more: Math.max(0, group.places.length - MOST_ON_A_PAGE),
  }));
}

function mostNamed(places: readonly IndexedName[]): IndexedName[] {
  return [...places]
    .sort((a, b) => b.count - a.count || byName(a, b))
    .slice(0, MOST_ON_A_PAGE)
    .sort(byName);
}

/** Countries by name, places in no single country last; the places of each by name. */
function countryGroups(paged: readonly Place[], urls: Urls, short: boolean): CountryGroup[] {
  const groups = new Map<string, Place[]>();
  for (const place of paged) {
    const code = place.country?.toLowerCase() ?? NO_COUNTRY;
    const group = groups.get(code);
    if (group) group.push(place);
    else groups.set(code, [place]);
  }
  return [...groups]
    .map(([code, members]) => countryGroup(code, members, urls, short))
    .sort(
      (a, b) =>
        Number(a.code === NO_COUNTRY) - Number(b.code === NO_COUNTRY) ||
        compareNames(a.name, b.name) ||
        (a.code < b.code ? -1 : 1),
    );
}

function countryGroup(
  code: string,
  members: readonly Place[],
  urls: Urls,
  short: boolean,
): CountryGroup {
  const itself = members.find(({ kind }) => kind === 'country');
  const places = members.filter((place) => place !== itself);
  const tellApart = apartBy(places);
  return {
    code,
    name: code === NO_COUNTRY ? say('place.no-country') : countryName(code.toUpperCase()),
    ...(itself ? { placeHref: urls.place(itself.slug) } : {}),
    articles: itself?.articles.length ?? 0,
    href: short ? `#country-${code}` : `${urls.places}countries/${code}/`,
    total: places.length,
    places: places
      .map((place): IndexedName => {
        const count = place.articles.length;
        const href = urls.place(place.slug);
        const detail = [...tellApart(place), say('counts.articles', { count })].join(' · ');
        return { name: place.name, href, detail, count };
      })
      .sort(byName),
  };
}

/** What distinguishes places of one name in one country: their kind, or else where they are. */
function apartBy(places: readonly Place[]): (place: Place) => string[] {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const namesakes = byName.get(place.name);
    if (namesakes) namesakes.push(place);
    else byName.set(place.name, [place]);
  }
  return (place) => {
    const others = (byName.get(place.name) ?? []).filter((other) => other !== place);
    if (others.length === 0) return [];
    return others.some(({ kind }) => kind === place.kind)
      ? [formatCoordinates(place.latitude, place.longitude)]
      : [placeKind(place.kind)];
  };
}

function byName(a: IndexedName, b: IndexedName): number {
  return compareNames(a.name, b.name) || (a.href < b.href ? -1 : 1);
}
