import type { Archive } from '../../core/archive/archive.ts';
import type { Urls } from '../../core/addresses/urls.ts';

/** Where a day is on the shared picture of the archive's density. */
export interface StripView {
  readonly src: string;
  /** Percentage of the strip's width; absent for a page of the whole archive. */
  readonly position?: number;
  /** Of a month or year, in per cent of the strip's width; absent for a day. */
  readonly width?: number;
  readonly labels: readonly { readonly text: string; readonly position: number }[];
}

const LABELS = 4;

/** The first and the last year of an archive. */
export const spanOf = ({ years }: Archive): string[] => [
  years[0]?.id ?? '0',
  years.at(-1)?.id ?? '0',
];

/**
 * The strip spans whole years, so that it moves only when a new year begins.
 *
 * @param at the page’s day (`YYYY-MM-DD`), month (`YYYY-MM`) or year
 */
export function stripView(archive: Archive, urls: Urls, at?: string): StripView {
  return stripOf(spanOf(archive), urls, at);
}

/** @param years the first and the last of the archive */
export function stripOf(years: readonly string[], urls: Urls, at?: string): StripView {
  const first = Number(years[0]);
  const span = Number(years.at(-1)) + 1 - first;
  const step = Math.max(1, Math.ceil(span / LABELS));
  const labels = [];
  for (let year = first; year < first + span; year += step) {
    labels.push({ text: String(year), position: round((100 * (year - first)) / span) });
  }
  if (at === undefined) return { src: urls.archiveStrip, labels };
  const parts = at.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const position = (100 * (year - first + (month - 1 + (day - 1) / 31) / 12)) / span;
  const [ofYear, ofMonth] = [100 / span, 100 / span / 12];
  const width = parts.length === 1 ? ofYear : parts.length === 2 ? ofMonth : undefined;
  return {
    src: urls.archiveStrip,
    position: round(position),
    ...(width === undefined ? {} : { width: round(width) }),
    labels,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
