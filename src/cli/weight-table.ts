import {
  FILE_KINDS,
  totalWeight,
  type FileKind,
  type SiteWeight,
  type Weight,
} from '../core/weight/kinds.ts';
import { passedLimits, type MeasuredSite, type PassedLimit } from '../core/weight/limits.ts';
import { say, sayNumber } from '../wording/say.ts';

/** The same as data, by kind. */
export type WeightRecord = Readonly<Record<string, Weight>>;

/** The weight of a site as data. */
export function weightRecord(kinds: SiteWeight): WeightRecord {
  return { ...Object.fromEntries(kinds), all: totalWeight(kinds) };
}

const MEGABYTE = 1e6;
const GAP = '  ';

/**
 * What of a site weighs what, a line for each kind, for a fixed-width font; pages at old addresses are
 * below the sum.
 */
export function weightTable(kinds: SiteWeight): string {
  const rowOf = (kind: FileKind) => {
    const weight = kinds.get(kind);
    return weight && weight.files > 0 ? [row(kindName(kind), weight)] : [];
  };
  const rows = [
    [say('weight.what'), say('weight.files'), say('weight.megabytes')],
    ...FILE_KINDS.filter((kind) => kind !== 'redirects').flatMap(rowOf),
    row(say('weight.all'), totalWeight(kinds)),
    ...rowOf('redirects'),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(GAP);
  return rows.map((cells) => `${line(cells)}\n`).join('');
}

function kindName(kind: FileKind): string {
  const names: Readonly<Record<FileKind, string>> = {
    articles: say('weight.articles'),
    quotes: say('weight.quotes'),
    frames: say('weight.frames'),
    speakers: say('weight.speakers'),
    places: say('weight.places'),
    periods: say('weight.periods'),
    lists: say('weight.lists'),
    cards: say('weight.cards'),
    feeds: say('weight.feeds'),
    records: say('weight.records'),
    downloads: say('weight.downloads'),
    search: say('weight.search'),
    pictures: say('weight.pictures'),
    assets: say('weight.assets'),
    others: say('weight.others'),
    redirects: say('weight.redirects'),
  };
  return names[kind];
}

const row = (what: string, { files, bytes }: Weight): string[] => [
  what,
  sayNumber(files),
  megabytes(bytes, 1),
];

const megabytes = (bytes: number, digits: number): string => (bytes / MEGABYTE).toFixed(digits);

/** A line for each limit of a host that a site passes, and what to do. */
export function limitWarnings(site: MeasuredSite): string[] {
  const passed = passedLimits(site);
  if (passed.length === 0) return [];
  return [...passed.map((limit) => describe(limit, site.largest.path)), say('weight.limit-fix')];
}

function describe({ host, what, limit, found }: PassedLimit, path: string): string {
  const size = { limit: megabytes(limit, 0), found: megabytes(found, 0) };
  const count = { limit: sayNumber(limit), found: sayNumber(found) };
  switch (what) {
    case 'files':
      return say('weight.limit-files', { host, limit: count.limit, found: count.found });
    case 'filesPerFolder':
      return say('weight.limit-files-per-folder', { host, limit: count.limit, found: count.found });
    case 'bytes':
      return say('weight.limit-bytes', { host, limit: size.limit, found: size.found });
    case 'bytesPerFile':
      return say('weight.limit-bytes-per-file', {
        host,
        limit: size.limit,
        path,
        found: size.found,
      });
  }
}
