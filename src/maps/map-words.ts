import type { LocatorMap } from './locator-map.ts';

/** What a map says to whom cannot see it, and under it to all. */
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
  const caption = beyond.length > 0 ? `Beyond the map: ${join(beyond)}.` : undefined;
  return {
    title: `Map: ${join(more > 0 ? [...named, `${more} other places`] : named)}`,
    description: [
      ground ? 'A map of the region, north at the top.' : 'A map of the world.',
      ...(around.length > 0 ? [`Around: ${join(around)}.`] : []),
      'Disputed borders are not drawn.',
    ].join(' '),
    ...(caption === undefined ? {} : { caption }),
  };
}

function join(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
