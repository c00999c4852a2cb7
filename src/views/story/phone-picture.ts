import type { CalendarDate } from '../../core/calendar/date.ts';
import { monthsOf } from './true-scale.ts';

/** Per cent of the width that are left free at either end, so that no point is cut off. */
const MARGIN = 2;
/** Years are written this far apart at least, in per cent. */
const BETWEEN_YEARS = 14;

/**
 * A story on a level axis, as wide as there is room: positions are percentages of the width. Time runs
 * from left to right in every language.
 *
 * @param dates ascending
 * @param here which of them is the article’s own
 * @returns SVG
 */
export function phonePicture(dates: readonly CalendarDate[], here: number): string {
  const months = dates.map(monthsOf);
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const place = (month: number): number =>
    last === first
      ? 50
      : Math.round(10 * (MARGIN + ((month - first) / (last - first)) * (100 - 2 * MARGIN))) / 10;
  const points = months.map((month, index) =>
    index === here ? '' : `<circle cx="${place(month)}%" cy="10" r="4"/>`,
  );
  const own = months[here];
  const mark = own === undefined ? '' : `<circle class="here" cx="${place(own)}%" cy="10" r="6"/>`;
  const axis = '<line x1="0" x2="100%" y1="10" y2="10"/>';
  return `<svg class="phone-axis" aria-hidden="true">${axis}${yearTicks(first, last, place)}${points.join('')}${mark}</svg>`;
}

function yearTicks(first: number, last: number, place: (month: number) => number): string {
  let written = -Infinity;
  let ticks = '';
  for (let month = Math.ceil(first / 12) * 12; month <= last; month += 12) {
    const x = place(month);
    if (x - written < BETWEEN_YEARS) continue;
    written = x;
    ticks += `<line x1="${x}%" x2="${x}%" y1="10" y2="16"/><text x="${x}%" y="29">${month / 12}</text>`;
  }
  return ticks;
}
