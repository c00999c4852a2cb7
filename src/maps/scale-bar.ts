import type { Frame } from './frame.ts';
import { textWidth, type Box } from './place-labels.ts';
import { kilometresInRadian } from './outline/sphere.ts';
import { say } from '../wording/say.ts';

/** The scale bar in the map's lower left corner. */
export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly text: string;
  readonly box: Box;
}

const STEPS = [50, 100, 200, 500, 1000];
/** The bar's longest length as a share of the map's width. */
const LONGEST = 0.24;
const INSET = 12;

/** @returns undefined for so wide a map that no one length holds all over it */
export function scaleBar({ scale, size }: Frame): ScaleBar | undefined {
  const unitsOf = (kilometres: number) => (kilometres / kilometresInRadian) * scale;
  const kilometres = STEPS.findLast((step) => unitsOf(step) <= size.width * LONGEST);
  if (kilometres === undefined || unitsOf(kilometres) < size.width * 0.07) return undefined;
  const length = Math.round(unitsOf(kilometres));
  const [x, y] = [INSET, size.height - INSET];
  const text = say('place.kilometres', { count: kilometres });
  const right = x + length + 6 + textWidth(text, size.font);
  const box = { left: 0, top: y - size.font, right: right + 4, bottom: size.height };
  return { x, y, length, text, box };
}
