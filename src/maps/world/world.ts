import { geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { undisputedBorders } from '../outline/borders.ts';
import { collectCorners, writePath, type Corners } from '../outline/compact-path.ts';
import { readWorldAtlas, simplifyWorld, weighWorld } from '../outline/world-atlas.ts';

/** The shared picture's size in map units. */
export const WORLD = { width: 960, height: 448 } as const;

/** Where the map is cut: in the Bering Strait, where no land is divided. */
const CUT_LONGITUDE = -169;
const EQUATOR_FROM_TOP = 0.556;
/** Half the width of the Equal Earth projection at scale 1. */
const HALF_WIDTH = 2.7066297;
/** Steradians; what is finer cannot be seen at the size of a page. */
const FINEST = 1.2e-5;
/** South of this lies Antarctica, of which there is little news. */
const SOUTHERNMOST = -57;

/** Equal Earth: areas are true to each other all over the world. */
export function worldProjection(width: number = WORLD.width): GeoProjection {
  const height = (width * WORLD.height) / WORLD.width;
  return geoEqualEarth()
    .rotate([-(CUT_LONGITUDE + 180), 0])
    .scale(width / 2 / HALF_WIDTH)
    .translate([width / 2, height * EQUATOR_FROM_TOP])
    .precision(0.5);
}

/**
 * The world as a picture of its own, one for the whole site: land and borders, none that is disputed.
 * It knows the dark by itself, since a picture takes no colours from the page.
 */
export function worldMapFile(): string {
  const projection = worldProjection().clipExtent([
    [-1, -1],
    [WORLD.width + 1, WORLD.height + 1],
  ]);
  const world = simplifyWorld(weighWorld(readWorldAtlas('110m')), FINEST);
  const land = cornersOf(projection, feature(world, world.objects.land));
  const borders = cornersOf(projection, {
    type: 'MultiLineString',
    coordinates: undisputedBorders(world),
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}">`,
    '<style>path{vector-effect:non-scaling-stroke;stroke-width:.6px;stroke-linejoin:round}',
    '.l{fill:#efebe1;stroke:#b5afa3}.b{fill:none;stroke:#c9c3b7}',
    '@media(prefers-color-scheme:dark){.l{fill:#26231f;stroke:#5a554c}.b{stroke:#453f38}}',
    '@media print{.l{fill:#eee;stroke:#888}.b{stroke:#aaa}}</style>',
    `<path class="l" d="${writePath(land.filter(isNorth(projection)), true)}"/><path class="b" d="${writePath(borders, false)}"/></svg>`,
  ].join('');
}

function cornersOf(projection: GeoProjection, shape: GeoPermissibleObjects): readonly Corners[] {
  const collector = collectCorners();
  geoPath(projection, collector)(shape);
  return collector.lines;
}

function isNorth(projection: GeoProjection): (ring: Corners) => boolean {
  const limit = projection([0, SOUTHERNMOST])?.[1] ?? WORLD.height;
  return (ring) => ring.some(([, y]) => y < limit);
}
