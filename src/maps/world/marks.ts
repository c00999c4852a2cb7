import { isTown } from '../drawn-kinds.ts';
import { fullName, type MapPlace } from '../place.ts';
import { WORLD, worldProjection } from './world.ts';
import { say } from '../../wording/say.ts';

/** A place on the map of the world, in its units. */
export interface WorldMark {
  readonly x: number;
  readonly y: number;
  /** Its area grows with the articles. */
  readonly radius: number;
  /** Of the disc in which a pointer hits it: as large as its neighbours allow. */
  readonly reach: number;
  /** A town has a disc, a country or a region a ring. */
  readonly shape: 'dot' | 'ring';
  /** "Yerevan, Armenia: 3 articles". */
  readonly label: string;
  readonly href: string;
}

/** A place with how many articles name it. */
export interface CountedPlace {
  readonly place: MapPlace & { readonly href: string };
  readonly articles: number;
}

/** Above this, marks hide each other and the page grows heavy: the index holds the rest. */
export const MOST_WORLD_MARKS = 120;
const LARGEST = 14;
/** Of one article. */
const SMALLEST = 3.5;

const LONGEST_REACH = 12;

/**
 * The places that most articles name, as marks on the map of the world: the largest first, so that
 * a small one is on top of a large one, where it can be seen and clicked.
 */
export function worldMarks(places: readonly CountedPlace[]): WorldMark[] {
  const project = worldProjection();
  const shown = [...places]
    .sort((a, b) => b.articles - a.articles || (a.place.href < b.place.href ? -1 : 1))
    .slice(0, MOST_WORLD_MARKS);
  const unit = Math.min(SMALLEST, LARGEST / Math.sqrt(shown[0]?.articles ?? 1));
  const marks = shown.flatMap(({ place, articles }) => {
    const at = project([place.longitude, place.latitude]);
    if (!at || at[1] < 0 || at[1] > WORLD.height) return [];
    const radius = Math.max(SMALLEST, unit * Math.sqrt(articles));
    const label = say('place.mark', { place: fullName(place), count: articles });
    const shape: WorldMark['shape'] = isTown(place) ? 'dot' : 'ring';
    return [
      {
        x: Math.round(at[0]),
        y: Math.round(at[1]),
        radius: tenths(radius),
        shape,
        label,
        href: place.href,
      },
    ];
  });
  return marks.map((mark) => ({ ...mark, reach: reachOf(mark, marks) }));
}

function reachOf(
  mark: Pick<WorldMark, 'x' | 'y' | 'radius'>,
  marks: readonly Pick<WorldMark, 'x' | 'y'>[],
): number {
  let free = LONGEST_REACH;
  for (const other of marks) {
    if (other === mark) continue;
    const distance = Math.hypot(other.x - mark.x, other.y - mark.y);
    free = Math.min(free, distance / 2);
  }
  return tenths(Math.max(free, mark.radius));
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
