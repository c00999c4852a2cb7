import type { z } from 'zod';
import type { LineOf, YamlForm } from '../source/checked-yaml.ts';
import type { Problem } from '../source/problem.ts';
import { isDateField } from '../source/yaml-issues.ts';
import { readYamlFile } from '../source/yaml-file.ts';
import { speakersSchema, type speakerEntrySchema } from './speaker-schema.ts';

/** The editor's word on one person or body of the whole archive. */
export interface SpeakerEntry extends z.output<typeof speakerEntrySchema> {
  /** 1-based line of the file on which the entry begins. */
  readonly line: number;
}

/** All that `content/speakers.yaml` says, and where it says it. */
export interface SpeakerAuthority {
  readonly entries: readonly SpeakerEntry[];
  readonly lineOf: LineOf;
}

/** An archive without the file. */
export const noAuthority: SpeakerAuthority = { entries: [], lineOf: () => 1 };

const form: YamlForm<typeof speakersSchema> = {
  schema: speakersSchema,
  name: 'The file',
  root: 'list',
  empty: {
    message: 'The file is no list of speakers.',
    hint: 'begin each speaker with a hyphen: - name: Mikhail Galuzin',
  },
  hints: { wrong: hintFor },
};

/**
 * Reads the editor's file of speakers.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns the entries in the order of the file, or all that is wrong with it
 */
export function readSpeakers(
  source: string,
  file: string,
): SpeakerAuthority | { readonly problems: readonly Problem[] } {
  const read = readYamlFile(source, file, form);
  if (!read) return noAuthority;
  if ('problems' in read) return read;
  const { data, lineOf } = read;
  const entries = data.map((entry, index) => ({ ...entry, line: lineOf([index, 'name']) }));
  const problems = repeatedSlugs(entries, lineOf).map((problem) => ({ ...problem, file }));
  return problems.length > 0 ? { problems } : { entries, lineOf };
}

function hintFor(field: string): string {
  if (isDateField(field)) return 'write a year, a month or a day: 2024, 2024-02 or 2024-02-08';
  if (field.endsWith('slug')) return 'write it like mikhail-galuzin';
  if (field.endsWith('aliases') || field.endsWith('links') || /only\.\w+$/.test(field)) {
    return 'write a list, even of one: [Galuzin]';
  }
  return 'see “One record a speaker” in the README for the form of each key';
}

function repeatedSlugs(entries: readonly SpeakerEntry[], lineOf: LineOf): Omit<Problem, 'file'>[] {
  const first = new Map<string, SpeakerEntry>();
  return entries.flatMap((entry, index) => {
    const other = entry.slug === undefined ? undefined : first.get(entry.slug);
    if (entry.slug !== undefined && !other) first.set(entry.slug, entry);
    if (!other) return [];
    return {
      line: lineOf([index, 'slug']),
      message: `slug: ${entry.slug} is taken by ${other.name} on line ${other.line}.`,
      hint: 'give each speaker an address of its own',
    };
  });
}
