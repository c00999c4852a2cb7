import type { LocatorMap } from './locator-map.ts';
import { say, sayList } from '../wording/say.ts';

/** What a map says to readers who cannot see it, and in the caption to all. */
export interface MapWords {
  readonly title: string;
  readonly description: string;
  /** Which places are not on it. */
  readonly caption?: string;
}

const MOST_NAMED = 3;

/** Puts a map into words. */
export function mapWords({ marks, ground, context, beyond }: LocatorMap): MapWords {
  const names = marks.map(({ fullName }) => fullName);
  const named = names.length === MOST_NAMED + 1 ? names : names.slice(0, MOST_NAMED);
  const more = names.length - named.length;
  const around = context.map(({ text }) => text).sort();
  const caption =
    beyond.length > 0 ? say('place.map-beyond', { places: sayList(beyond) }) : undefined;
  return {
    title: say('place.map-of', {
      places: sayList(more > 0 ? [...named, say('place.map-others', { count: more })] : named),
    }),
    description: [
      ground ? say('place.map-of-region') : say('place.map-of-world'),
      ...(around.length > 0 ? [say('place.map-around', { places: sayList(around) })] : []),
      say('place.map-borders'),
    ].join(' '),
    ...(caption === undefined ? {} : { caption }),
  };
}
