import {
  contextNames,
  countryMiddle,
  MOST_NAMES,
  type ContextName,
  type MapPoint,
} from './context-names.ts';
import { rememberRecent } from '../core/memory/remember-recent.ts';
import type { Frame } from './frame.ts';
import { detailFor, drawLand, type DrawnLand } from './outline/draw-land.ts';
import type { Geometry } from './outline/geometry.ts';

/** What a frame shows, whatever places are on the map: each part is drawn once, when it is asked for. */
export interface Ground {
  /** Land and borders of a map with so many marks. */
  land(marks: number): DrawnLand;
  /** The largest countries but for those whose codes are given. */
  names(except: ReadonlySet<string>): readonly ContextName[];
  /** The middle of the part of a country that is seen. */
  middleOf(code: string): MapPoint | undefined;
}

/** Some 5 KB each: the pages of a place have one frame, and so have many quotes and articles. */
const MOST_GROUNDS = 400;

/** Where the middle of a country is does not depend on each of its bays. */
export const ENOUGH_FOR_NAMES = 8;

const grounds = new WeakMap<Geometry, (frame: Frame) => Ground>();

/** The ground of a frame; that of frames which were asked for lately is kept. */
export function groundOf(frame: Frame, geometry: Geometry): Ground {
  const recent =
    grounds.get(geometry) ??
    rememberRecent(
      MOST_GROUNDS,
      (each: Frame) => JSON.stringify(each),
      (each) => makeGround(each, geometry),
    );
  grounds.set(geometry, recent);
  return recent(frame);
}

function makeGround(frame: Frame, geometry: Geometry): Ground {
  const lands = new Map<number, DrawnLand>();
  const middles = new Map<string, MapPoint | undefined>();
  let names: readonly ContextName[] | undefined;
  return {
    land(marks) {
      const drawn = lands.get(marks) ?? drawLand(frame, geometry, marks);
      lands.set(marks, drawn);
      return drawn;
    },
    names(except) {
      names ??= contextNames(frame, detailFor(frame, geometry, ENOUGH_FOR_NAMES));
      return names.filter(({ code }) => !except.has(code)).slice(0, MOST_NAMES);
    },
    middleOf(code) {
      if (!middles.has(code)) {
        middles.set(code, countryMiddle(code, frame, detailFor(frame, geometry, ENOUGH_FOR_NAMES)));
      }
      return middles.get(code);
    },
  };
}
