import { parse } from 'yaml';
import { readFrontMatter, splitFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import { say } from '../../../wording/say.ts';
import { overridePlace } from './override-place.ts';
import { writeOverride, type QuoteOverride } from './write-override.ts';

/** A file with an entry more. */
export interface InsertedOverride {
  readonly source: string;
  /** The added lines. */
  readonly block: string;
  /** 1-based line of the file on which they begin. */
  readonly line: number;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
/** One line with its end. */
const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g;

/**
 * Adds an entry to `quotes:` in the front matter of an article. Everything else stays as it is, line
 * ends and a byte order mark included.
 *
 * @param source the whole file
 * @returns the problem if it cannot be added
 */
export function insertOverride(
  source: string,
  override: QuoteOverride,
  file: string,
): InsertedOverride | Problem {
  const split = splitFrontMatter(unified(source), file);
  if ('message' in split) return split;
  const place = overridePlace(split);
  if (!place) {
    const message = say('source.quotes-not-open');
    return { file, message, hint: say('source.quotes-not-open-fix') };
  }
  const block = writeOverride(override, place);
  const lines = source.match(LINE) ?? [];
  const end = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  lines.splice(place.afterLine, 0, block.replaceAll('\n', end));
  const inserted = lines.join('');
  const problem = changeProblem(split.yaml, inserted, override, file);
  return problem ?? { source: inserted, block, line: place.afterLine + 1 };
}

const unified = (source: string): string =>
  source.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');

/** Makes sure that the front matter now says the same as before, and the entry besides. */
function changeProblem(
  before: string,
  inserted: string,
  override: QuoteOverride,
  file: string,
): Problem | undefined {
  const split = splitFrontMatter(unified(inserted), file);
  if ('message' in split) return split;
  const read = readFrontMatter(split, file);
  if ('problems' in read) return read.problems[0];
  const [old, now] = [parse(before), parse(split.yaml)] as Record<string, unknown>[];
  const quotes = [...((old?.['quotes'] ?? []) as unknown[]), override];
  if (sameData({ ...old, quotes }, now)) return undefined;
  return { file, message: say('source.quotes-not-open'), hint: say('source.quotes-not-open-fix') };
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
