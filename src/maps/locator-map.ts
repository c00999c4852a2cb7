import { DRAWN_KINDS, isTown } from './drawn-kinds.ts';
import type { MapPoint } from './context-names.ts';
import { groundOf, type Ground } from './ground.ts';
import type { DrawnLand } from './outline/draw-land.ts';
import { fitFrame, projectionOf, type Frame, type MapSize } from './frame.ts';
import { loadGeometry, type Geometry } from './outline/geometry.ts';
import { fullName, type MapPlace } from './place.ts';
import {
  boxAround,
  isClear,
  placeLabels,
  type Box,
  type LabelWish,
  type PlacedLabel,
} from './place-labels.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import { WORLD, worldProjection } from './world/world.ts';

/** A place as a map shows it. */
export interface MapMark extends MapPoint {
  readonly name: string;
  /** With its country: "Yerevan, Armenia". */
  readonly fullName: string;
  readonly href?: string;
  readonly kind: 'town' | 'area';
  /** A town has a dot; a country or region has its name, and a ring only where its name found no room. */
  readonly shape: 'dot' | 'ring' | 'none';
  readonly label?: PlacedLabel;
}

/** How large the maps are drawn: about two units per pixel of their column. */
export const MAP_SIZES = {
  story: { width: 464, height: 348, font: 24 },
  quote: { width: 464, height: 308, font: 24 },
  place: { width: 600, height: 400, font: 24 },
} as const satisfies Readonly<Record<string, MapSize>>;

/** A map that shows where places are, as plain data in map units. */
export interface LocatorMap {
  readonly size: MapSize;
  /** Map units from a dot's middle to its rim. */
  readonly dot: number;
  /** Absent if the shared picture of the world is the ground. */
  readonly ground?: DrawnLand;
  /** Towns first, each kind in the order of the places. */
  readonly marks: readonly MapMark[];
  /** Countries that are not among the places, to help readers find their way. */
  readonly context: readonly { readonly text: string; readonly label: PlacedLabel }[];
  /** Names of the places that are off the map. */
  readonly beyond: readonly string[];
  readonly bar?: ScaleBar;
}

/** From a dot's middle to its rim, as a share of the labels' size. */
const DOT_OF_FONT = 0.26;
const MOST_MARKS = 24;

/**
 * Draws where places are: a region that holds them, or the world if they are too far apart.
 *
 * @param places the most important first: where there is no room for all labels, they get theirs
 * @returns undefined if there is no place
 */
export function locatorMap(
  places: readonly MapPlace[],
  size: MapSize,
  geometry: Geometry = loadGeometry(),
): LocatorMap | undefined {
  if (places.length === 0) return undefined;
  const shown = places.slice(0, MOST_MARKS);
  const frame = fitFrame(shown, size, geometry.detail(1e-5));
  if (frame === 'world') return worldLocator(shown, size);
  const ground = groundOf(frame, geometry);
  const spots = shown.map((place) => ({ place, point: pointInFrame(place, frame, ground) }));
  const named = new Set(
    shown.flatMap(({ kind, country }) => (kind === 'country' ? (country ?? '') : [])),
  );
  const bar = scaleBar(frame);
  const taken: Box[] = bar ? [bar.box] : [];
  const marks = placeMarks(spots, size, taken);
  const names = ground.names(named);
  const labels = placeLabels(
    names.map((name) => ({ ...name, stands: 'upon' })),
    size,
    taken,
  );
  return {
    size,
    dot: dotOf(size),
    ground: ground.land(marks.length),
    marks,
    context: names.flatMap(({ text }, index) => {
      const label = labels[index];
      return label ? [{ text, label: rounded(label) }] : [];
    }),
    beyond: spots.filter(({ point }) => !point).map(({ place }) => place.name),
    ...(bar ? { bar } : {}),
  };
}

function worldLocator(places: readonly MapPlace[], { width, font }: MapSize): LocatorMap {
  const size = { width, height: Math.round((width * WORLD.height) / WORLD.width), font };
  const project = worldProjection(width);
  const spots = places.map((place) => {
    const at = project([place.longitude, place.latitude]);
    const inside = at && at[1] >= 0 && at[1] <= size.height;
    return { place, point: inside ? { x: at[0], y: at[1] } : undefined };
  });
  return {
    size,
    dot: dotOf(size),
    marks: placeMarks(spots, size, []),
    context: [],
    beyond: spots.filter(({ point }) => !point).map(({ place }) => place.name),
  };
}

/** A country is where a frame shows it, which for a large one may be far from its middle. */
function pointInFrame(place: MapPlace, frame: Frame, ground: Ground): MapPoint | undefined {
  const { kind, country, longitude, latitude } = place;
  const middle =
    DRAWN_KINDS[kind].outlined && country !== undefined ? ground.middleOf(country) : undefined;
  if (middle) return middle;
  const { width, height } = frame.size;
  const dot = dotOf(frame.size);
  const project = projectionOf(frame).clipAngle(90);
  const at = project([longitude, latitude]);
  if (!at || !isNear(at, frame)) return undefined;
  const [x, y] = at;
  return x >= dot && x <= width - dot && y >= dot && y <= height - dot ? { x, y } : undefined;
}

/** The projection maps the far side of the Earth as well, onto the rim of its disc. */
function isNear([x, y]: readonly [number, number], { scale, size }: Frame): boolean {
  return Math.hypot(x - size.width / 2, y - size.height / 2) < Math.SQRT2 * scale;
}

interface Spot {
  readonly place: MapPlace;
  readonly point: MapPoint | undefined;
}

/**
 * Dots first, since they cannot move; then the labels, each around the dots and the labels before
 * it. A country or region whose name finds no room has a ring, or nothing if the ring would cover
 * others.
 */
function placeMarks(spots: readonly Spot[], size: MapSize, taken: Box[]): MapMark[] {
  const dot = dotOf(size);
  const all = spots.flatMap(({ place, point }) => (point ? [{ place, point }] : []));
  // A nameless dot says nothing, whereas the name of a country can be done without.
  const [towns, others] = [true, false].map((town) =>
    all.filter(({ place }) => isTown(place) === town),
  ) as [typeof all, typeof all];
  const shown = [...towns, ...others];
  for (const { point } of towns) taken.push(boxAround(point.x, point.y, dot + 1));
  const wishes = shown.map(({ place, point }): LabelWish => ({
    ...point,
    text: place.name,
    stands: isTown(place) ? 'beside' : 'upon',
    gap: dot,
  }));
  const labels = placeLabels(wishes, size, taken);
  return shown.flatMap(({ place, point }, index): MapMark[] => {
    const label = labels[index];
    const { name, kind, href } = place;
    const town = isTown(place);
    if (!label && !town) {
      const ring = boxAround(point.x, point.y, dot);
      if (!isClear(ring, taken)) return [];
      taken.push(ring);
    }
    return [
      {
        x: Math.round(point.x),
        y: Math.round(point.y),
        name,
        fullName: fullName(place),
        ...(href === undefined ? {} : { href }),
        shape: town ? 'dot' : label && !label.beside ? 'none' : 'ring',
        kind: DRAWN_KINDS[kind].mark,
        ...(label ? { label: rounded(label) } : {}),
      },
    ];
  });
}

function rounded(label: PlacedLabel): PlacedLabel {
  return { ...label, x: Math.round(label.x), y: Math.round(label.y) };
}

function dotOf({ font }: MapSize): number {
  return Math.round(10 * font * DOT_OF_FONT) / 10;
}
