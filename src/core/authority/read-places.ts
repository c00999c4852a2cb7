import type { z } from 'zod';
import type { LineOf, YamlForm } from '../source/yaml/checked.ts';
import type { Problem } from '../source/problem.ts';
import { isDateField } from '../source/yaml/issues.ts';
import { placesSchema, type placeEntrySchema } from './place-schema.ts';
import { readYamlFile } from '../source/yaml/file.ts';
import { say } from '../../wording/say.ts';

/**
 * What the editor says about one place, or about a name that is not a place, in the whole archive.
 */
export interface PlaceEntry extends z.output<typeof placeEntrySchema> {
  /** 1-based line of the file on which the entry begins. */
  readonly line: number;
}

/** All that `content/places.yaml` says, and where it says it. */
export interface PlaceEntries {
  readonly entries: readonly PlaceEntry[];
  readonly lineOf: LineOf;
}

/** An archive without the file. */
export const noPlaceEntries: PlaceEntries = { entries: [], lineOf: () => 1 };

const form: YamlForm<typeof placesSchema> = {
  schema: placesSchema,
  get name() {
    return say('authority.the-file');
  },
  root: 'list',
  get empty() {
    return { message: say('authority.no-place-list'), hint: say('authority.no-place-list-fix') };
  },
  hints: { wrong: hintFor },
};

/**
 * Reads the editor's file of places.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns the entries in the order of the file, or everything that is wrong with it
 */
export function readPlaces(
  source: string,
  file: string,
): PlaceEntries | { readonly problems: readonly Problem[] } {
  const read = readYamlFile(source, file, form);
  if (!read) return noPlaceEntries;
  if ('problems' in read) return read;
  const { data, lineOf } = read;
  const entries = data.map((entry, index) => ({ ...entry, line: lineOf([index, 'name']) }));
  const problems = [...repeated(entries, lineOf, namesOf), ...repeated(entries, lineOf, slugOf)];
  if (problems.length === 0) return { entries, lineOf };
  return { problems: problems.map((problem) => ({ ...problem, file })) };
}

function hintFor(field: string): string {
  if (isDateField(field)) return say('authority.period-fix');
  if (field.endsWith('slug')) return say('authority.place-slug-fix');
  if (field.endsWith('place')) return say('authority.place-id-fix');
  if (field.endsWith('country')) return say('authority.place-country-fix');
  if (field.endsWith('itude')) return say('authority.degrees-fix');
  if (field.endsWith('aliases') || /only\.\w+$/.test(field)) {
    return say('authority.place-list-fix');
  }
  return say('authority.place-keys-fix');
}

type Taken = readonly { readonly what: string; readonly path: readonly PropertyKey[] }[];

const slugOf = ({ slug }: PlaceEntry): Taken =>
  slug === undefined ? [] : [{ what: slug, path: ['slug'] }];

/** Names of an entry without conditions; several entries with conditions may share a name. */
function namesOf({ name, aliases = [], only }: PlaceEntry): Taken {
  if (only) return [];
  const rest = aliases.map((alias, at) => ({ what: alias, path: ['aliases', at] }));
  return [{ what: name, path: ['name'] }, ...rest];
}

function repeated(
  entries: readonly PlaceEntry[],
  lineOf: LineOf,
  takenBy: (entry: PlaceEntry) => Taken,
): Omit<Problem, 'file'>[] {
  const first = new Map<string, PlaceEntry>();
  return entries.flatMap((entry, index) =>
    takenBy(entry).flatMap(({ what, path }) => {
      const other = first.get(what);
      if (!other) first.set(what, entry);
      if (!other) return [];
      return {
        line: lineOf([index, ...path]),
        message: say('authority.taken', {
          key: String(path[0]),
          value: what,
          name: other.name,
          line: String(other.line),
        }),
        hint: say('authority.taken-fix'),
      };
    }),
  );
}
