import type { CalendarDate } from '../../core/calendar/date.ts';
import { daysInMonth } from '../../core/extract/dates/day-number.ts';
import { monthsOf, trueScale, wholeMonths, type TrueScale } from './true-scale.ts';

/** A label on the axis, beside the day that it is of. */
export interface AxisLabel {
  readonly date: CalendarDate;
  /** What its text takes up, in CSS pixels. */
  readonly height: number;
  /** The one that the timeline is about. */
  readonly here?: boolean;
}

/**
 * One label’s piece of a vertical axis. Labels follow each other in the flow of the page, so that larger
 * text pushes the rest down instead of covering it; heights are from the top of the label, in CSS pixels.
 */
export interface AxisRow {
  /** From this label to the next one, or to the end. */
  readonly height: number;
  /** Where its day is on the axis: above the label, if that had to move down. */
  readonly point: number;
  readonly here: boolean;
  /** Where the line from the day to the label runs down, from 0 on, so that no two of them cross. */
  readonly lane: number;
  /** The parts of the axis beside it. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  readonly years: readonly { readonly y: number; readonly year: string }[];
  /** Other quarters of a year, or months, or days. */
  readonly quarters: readonly number[];
  /** Where the axis is broken, because a pause is left out. */
  readonly broken?: number;
  /** Whole months until the next label, if there is room to say so. */
  readonly pause?: number;
}

/** CSS pixels that a month takes up, where its labels need no more. */
const MONTH = 14;
/** By how much an axis may be longer than with the shortest months. */
const LONGER = 1.2;
/** In pixels a month: from here on every month has a tick, and from here on every day. */
const MONTH_TICKS = 42;
const DAY_TICKS = 480;
/** From the top of a label to the middle of its first line. */
export const FIRST_LINE = 9;
const BETWEEN_LABELS = 10;
/** What the words about a pause take up, two lines at most. */
const PAUSE_LINE = 40;
/** Half of what is left open where the axis is broken. */
const OPEN = 4;
/** The axis goes beyond its last point. */
const BEYOND = 12;
/** No shorter pause is remarked on. */
const SHORTEST_PAUSE = 2;
/** There is room for so many lines beside the axis. */
const LANES = 4;

/**
 * Lays labels out along a vertical axis of time on which a month has the same length everywhere: 14 pixels,
 * or as many as make the axis as long as its labels, so that a story of a few days is not one heap of
 * points. A label that would collide with the one before moves down.
 *
 * @param labels by day, ascending
 */
export function axisRows(labels: readonly AxisLabel[]): AxisRow[] {
  if (labels.length === 0) return [];
  const scale = trueScale(labels.map(({ date }) => date));
  const month = monthLength(labels, scale);
  const points = labels.map(({ date }) => round(scale.at(date) * month) + FIRST_LINE);
  const tops = placeLabels(labels, points, scale);
  const end = (points.at(-1) ?? 0) + BEYOND;
  const ticks = ticksOf(labels, scale, month, end);
  const lanes = lanesOf(points, tops);
  return labels.map(({ height, here = false }, index) => {
    const top = tops[index] ?? 0;
    const next = tops[index + 1];
    const below = next ?? Math.max(top + 2 * FIRST_LINE, end);
    const within = ticks.filter(({ y }) => y >= top && y < below);
    const broken = scale.cutAfter.has(index) ? breakOf(points, index) : undefined;
    const months = pauseAfter(labels, index);
    const isSaid =
      next !== undefined && months >= SHORTEST_PAUSE && next - top - height >= PAUSE_LINE;
    return {
      height: round(below - top),
      point: round((points[index] ?? 0) - top),
      here,
      lane: lanes[index] ?? 0,
      lines: linesWithin(top, below, { from: FIRST_LINE, to: end }, allBreaks(points, scale)),
      years: within.flatMap(({ y, year }) =>
        year === undefined ? [] : [{ y: round(y - top), year }],
      ),
      quarters: within.flatMap(({ y, year }) => (year === undefined ? round(y - top) : [])),
      ...(broken === undefined ? {} : { broken: round(broken - top) }),
      ...(isSaid ? { pause: months } : {}),
    };
  });
}

/**
 * So many pixels that the labels of the last day begin beside it, if those before have no pauses between
 * them; fewer where that would make the axis much longer than its labels are.
 */
function monthLength(labels: readonly AxisLabel[], scale: TrueScale): number {
  const last = labels.at(-1)?.date;
  const needed = labels
    .filter(({ date }) => date !== last)
    .reduce((sum, { height }, index) => sum + height + gapAfter(index, scale.cutAfter), 0);
  const lengthAt = (month: number): number => {
    const points = labels.map(({ date }) => scale.at(date) * month + FIRST_LINE);
    return (placeLabels(labels, points, scale).at(-1) ?? 0) + (labels.at(-1)?.height ?? 0);
  };
  const most = LONGER * lengthAt(MONTH);
  let [fits, beyond] = [MONTH, Math.max(MONTH, Math.floor(needed / (scale.length || needed)) + 1)];
  while (beyond - fits > 1) {
    const between = Math.floor((fits + beyond) / 2);
    if (lengthAt(between) <= most) fits = between;
    else beyond = between;
  }
  return fits;
}

const gapAfter = (index: number, cutAfter: ReadonlySet<number>): number =>
  cutAfter.has(index) ? PAUSE_LINE : BETWEEN_LABELS;

/** Where labels begin: beside their day, or below the label before. */
function placeLabels(
  labels: readonly AxisLabel[],
  points: readonly number[],
  { cutAfter }: TrueScale,
): number[] {
  let free = 0;
  return labels.map(({ height }, index) => {
    const top = Math.max(free, (points[index] ?? 0) - FIRST_LINE);
    free = top + height + gapAfter(index, cutAfter);
    return top;
  });
}

/**
 * Labels of one day share a lane. A day that comes while the line of an earlier one still runs down takes
 * the next lane, nearer to the axis.
 */
function lanesOf(points: readonly number[], tops: readonly number[]): number[] {
  let lane = 0;
  return points.map((point, index) => {
    const [before, label] = [points[index - 1], tops[index - 1] ?? 0];
    if (before !== undefined && point !== before) {
      lane = point < label + FIRST_LINE ? Math.min(lane + 1, LANES - 1) : 0;
    }
    return lane;
  });
}

/** Quarters of a year, its months or its days, whichever there is room for; a year has its number. */
function ticksOf(labels: readonly AxisLabel[], scale: TrueScale, month: number, end: number) {
  const first = labels[0];
  if (!first) return [];
  const ticks: { readonly y: number; readonly year?: string }[] = [];
  const start = monthsOf(first.date);
  const last = monthsOf(labels.at(-1)?.date ?? first.date) + BEYOND / month;
  const step = month < MONTH_TICKS ? 3 : 1;
  for (let at = Math.floor(start / step) * step; at <= last; at += step) {
    for (const part of month < DAY_TICKS ? [0] : daysOf(at)) {
      const place = at + part < start ? undefined : scale.atMonth(at + part);
      if (place === undefined) continue;
      const y = place * month + FIRST_LINE;
      if (y > end) break;
      ticks.push(at % 12 === 0 && part === 0 ? { y, year: String(at / 12) } : { y });
    }
  }
  return ticks;
}

/** Where the days of a month begin, as parts of it. */
function daysOf(month: number): number[] {
  const days = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  return Array.from({ length: days }, (_, day) => day / days);
}

const breakOf = (points: readonly number[], index: number): number =>
  round(((points[index] ?? 0) + (points[index + 1] ?? 0)) / 2);

const allBreaks = (points: readonly number[], { cutAfter }: TrueScale): number[] =>
  [...cutAfter].map((index) => breakOf(points, index)).sort((a, b) => a - b);

/** The axis within one row, from its top, without the openings where it is broken. */
function linesWithin(
  top: number,
  below: number,
  { from, to }: { readonly from: number; readonly to: number },
  breaks: readonly number[],
): (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let start = Math.max(top, from);
  const end = Math.min(below, to);
  for (const at of breaks) {
    if (at + OPEN <= start || at - OPEN >= end) continue;
    if (at - OPEN > start) lines.push([start, at - OPEN]);
    start = at + OPEN;
  }
  if (end > start) lines.push([start, end]);
  return lines.map(([a, b]) => [round(a - top), round(b - top)]);
}

/** Whole months from one label to the next. */
function pauseAfter(labels: readonly AxisLabel[], index: number): number {
  const [from, to] = [labels[index], labels[index + 1]];
  return from && to ? wholeMonths(from.date, to.date) : 0;
}

/** Whole pixels: parts of them are not seen, and weigh as much. */
const round = (value: number): number => Math.round(value);
