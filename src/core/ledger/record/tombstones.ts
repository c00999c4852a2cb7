import { z } from 'zod';
import { readYamlFile } from '../../source/yaml-file.ts';
import type { YamlForm } from '../../source/checked-yaml.ts';
import { calendarDate, line, slug } from '../../source/field-schemas.ts';
import type { Problem } from '../../source/problem.ts';
import { QUOTE_ID } from '../../article/quote-id.ts';
import { isDateField } from '../../source/yaml-issues.ts';

const KINDS = ['id', 'article', 'speaker', 'place'] as const;

const tombstoneSchema = z
  .strictObject({
    /** Of a quote. */
    id: z.string().regex(QUOTE_ID, 'is no id of a quote').optional(),
    /** Id of an article; its quotes go with it. */
    article: line.optional(),
    speaker: slug.optional(),
    place: slug.optional(),
    date: calendarDate,
    reason: line,
    /** Id of the quote that says the same now, where one does. */
    now: z.string().regex(QUOTE_ID, 'is no id of a quote').optional(),
  })
  .refine((entry) => KINDS.filter((kind) => entry[kind] !== undefined).length === 1, {
    message: 'names not exactly one of id, article, speaker, place',
    params: { hint: 'give each withdrawn address an entry of its own' },
  });

/** Something published that the editor withdrew. */
export interface Tombstone extends z.output<typeof tombstoneSchema> {
  /** 1-based line of the file on which the entry begins. */
  readonly line: number;
}

/** All that was withdrawn, by what it was. */
export interface Tombstones {
  readonly quotes: ReadonlyMap<string, Tombstone>;
  readonly articles: ReadonlyMap<string, Tombstone>;
  readonly speakers: ReadonlyMap<string, Tombstone>;
  readonly places: ReadonlyMap<string, Tombstone>;
}

/** An archive that withdrew nothing. */
export const noTombstones: Tombstones = {
  quotes: new Map(),
  articles: new Map(),
  speakers: new Map(),
  places: new Map(),
};

const form: YamlForm<z.ZodArray<typeof tombstoneSchema>> = {
  schema: z.array(tombstoneSchema),
  name: 'The file',
  root: 'list',
  empty: {
    message: 'The file is no list of withdrawn quotes.',
    hint: 'begin each with a hyphen: - id: 3k2j8n5q1w',
  },
  hints: {
    wrong: (field) =>
      isDateField(field)
        ? 'write the day as YYYY-MM-DD, for example 2024-02-08'
        : 'see “When a quote must go” in the README for the form of each key',
  },
};

/**
 * Reads `content/tombstones.yaml`.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns the tombstones, or all that is wrong with them
 */
export function readTombstones(
  source: string,
  file: string,
): Tombstones | { readonly problems: readonly Problem[] } {
  const read = readYamlFile(source, file, form);
  if (!read) return noTombstones;
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const stones = read.data.map((entry, index) => ({ ...entry, line: read.lineOf([index]) }));
  const byKind = (kind: (typeof KINDS)[number]) => {
    const found = new Map<string, Tombstone>();
    for (const stone of stones) {
      const key = stone[kind];
      if (key === undefined) continue;
      if (found.has(key)) {
        const hint = 'leave one of the two';
        problems.push({ file, line: stone.line, message: `${key} stands here twice.`, hint });
      }
      found.set(key, stone);
    }
    return found;
  };
  const tombstones: Tombstones = {
    quotes: byKind('id'),
    articles: byKind('article'),
    speakers: byKind('speaker'),
    places: byKind('place'),
  };
  return problems.length > 0 ? { problems } : tombstones;
}
