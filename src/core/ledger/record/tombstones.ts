import { z } from 'zod';
import { readYamlFile } from '../../source/yaml/file.ts';
import type { YamlForm } from '../../source/yaml/checked.ts';
import { calendarDate, line, slug, told } from '../../source/field-schemas.ts';
import type { Problem } from '../../source/problem.ts';
import { QUOTE_ID } from '../../article/quote-id.ts';
import { isDateField } from '../../source/yaml/issues.ts';
import { say } from '../../../wording/say.ts';

const KINDS = ['id', 'article', 'speaker', 'place'] as const;

const tombstoneSchema = z
  .strictObject({
    /** Of a quote. */
    id: z.string().regex(QUOTE_ID, told('ledger.no-quote-id')).optional(),
    /** Id of an article; its quotes go with it. */
    article: line.optional(),
    speaker: slug.optional(),
    place: slug.optional(),
    date: calendarDate,
    reason: line,
    /** Id of the quote that says the same now, if there is one. */
    now: z.string().regex(QUOTE_ID, told('ledger.no-quote-id')).optional(),
  })
  .refine((entry) => KINDS.filter((kind) => entry[kind] !== undefined).length === 1, {
    ...told('ledger.not-one'),
    params: { hint: () => say('ledger.not-one-fix') },
  });

/** Something published that the editor withdrew. */
export interface Tombstone extends z.output<typeof tombstoneSchema> {
  /** 1-based line of the file on which the entry begins. */
  readonly line: number;
}

/** Everything that was withdrawn, by kind. */
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
  get name() {
    return say('authority.the-file');
  },
  root: 'list',
  get empty() {
    return {
      message: say('ledger.no-tombstone-list'),
      hint: say('ledger.no-tombstone-list-fix'),
    };
  },
  hints: {
    wrong: (field) =>
      isDateField(field) ? say('source.day-fix') : say('ledger.tombstone-keys-fix'),
  },
};

/**
 * Reads `content/tombstones.yaml`.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns the tombstones, or everything that is wrong with them
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
        const hint = say('ledger.twice-fix');
        problems.push({ file, line: stone.line, message: say('ledger.twice', { key }), hint });
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
