import { z } from 'zod';
import { calendarDate, told } from '../source/field-schemas.ts';

const words = z.string().min(1);

/** A stretch of a passage: unchanged, removed or added. */
const part = z.union([
  z.strictObject({ same: words }),
  z.strictObject({ removed: words }),
  z.strictObject({ added: words }),
]);

/** Words that changed, with a few unchanged ones on either side. */
const passage = z.strictObject({
  /** Of the headline; otherwise of the text. */
  headline: z.literal(true).optional(),
  parts: z.array(part).min(1),
});

/** What changed from one published version to the next. */
const versionChange = z.strictObject({
  /** The day on which the later version came. */
  date: calendarDate,
  /** The commit that brought it, shortened. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/, told('files.no-commit')),
  passages: z.array(passage),
  /** How many more passages changed than are kept. */
  more: z.int().positive().optional(),
});

/** How an article’s words changed after it was published; oldest change first. */
export const articleHistory = z.strictObject({
  /** Id of the article. */
  article: z.string().min(1),
  /** The day of the first version. */
  first: calendarDate,
  changes: z.array(versionChange).min(1),
});

export type ChangePart = z.output<typeof part>;
export type ChangedPassage = z.output<typeof passage>;
export type VersionChange = z.output<typeof versionChange>;
export type ArticleHistory = z.output<typeof articleHistory>;

/** Writes a history so that git shows and merges it well: one line per part of a passage. */
export function writeHistory(history: ArticleHistory): string {
  return `${JSON.stringify(history, undefined, 1)}\n`;
}
