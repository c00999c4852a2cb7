import { DRAWN_KINDS } from './drawn-kinds.ts';
import type { MapPlace } from './place.ts';
import { arcBetween, capAround, type LonLat } from './outline/sphere.ts';

/** Up to this share of the places may be off a map whose other places are close together. */
const MOST_LEFT_OUT = 1 / 3;
/** They are left out only where the map becomes this much closer, … */
const CLOSER = 0.45;
/** … and only from a map that would be wider than this, in radians. */
const WIDE = 0.2;
/** Places this little beyond the ones that stay are kept on the map as well. */
const NEARBY = 1.4;

/**
 * The places that a map is fitted to: a country widens the map only where no town is named, a continent
 * only where nothing else is. One far place does not turn a map of the others into one of the world.
 */
export function placesInFocus(places: readonly MapPlace[]): readonly MapPlace[] {
  const focusOf = ({ kind }: MapPlace) => DRAWN_KINDS[kind].focus;
  const nearest = Math.min(...places.map(focusOf));
  return places.length === 0 ? places : leaveOutFar(places.filter((p) => focusOf(p) === nearest));
}

/** Longitude and latitude of a place. */
export function pointOf({ longitude, latitude }: MapPlace): LonLat {
  return [longitude, latitude];
}

function leaveOutFar(places: readonly MapPlace[]): readonly MapPlace[] {
  const all = capAround(places.map(pointOf));
  const leftOut = Math.floor(places.length * MOST_LEFT_OUT);
  if (leftOut === 0 || all.radius < WIDE) return places;
  const middle = mostCentral(places);
  const nearest = places
    .map((place) => ({ place, distance: arcBetween(middle, pointOf(place)) }))
    .sort((a, b) => a.distance - b.distance);
  const core = capAround(
    nearest.slice(0, places.length - leftOut).map(({ place }) => pointOf(place)),
  );
  if (core.radius > all.radius * CLOSER) return places;
  const reach = Math.max(core.radius * NEARBY, WIDE / 2);
  return places.filter((place) => arcBetween(core.center, pointOf(place)) <= reach);
}

/** The place with the smallest total distance to the others. */
function mostCentral(places: readonly MapPlace[]): LonLat {
  let found: LonLat = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const from = pointOf(place);
    const sum = places.reduce((total, other) => total + arcBetween(from, pointOf(other)), 0);
    if (sum < least) [found, least] = [from, sum];
  }
  return found;
}
