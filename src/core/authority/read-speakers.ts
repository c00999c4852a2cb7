import type { z } from 'zod';
import type { LineOf, YamlForm } from '../source/yaml/checked.ts';
import type { Problem } from '../source/problem.ts';
import { isDateField } from '../source/yaml/issues.ts';
import { readYamlFile } from '../source/yaml/file.ts';
import { speakersSchema, type speakerEntrySchema } from './speaker-schema.ts';
import { say } from '../../wording/say.ts';

/** What the editor says about one person or body, in the whole archive. */
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
  get name() {
    return say('authority.the-file');
  },
  root: 'list',
  get empty() {
    return {
      message: say('authority.no-speaker-list'),
      hint: say('authority.no-speaker-list-fix'),
    };
  },
  hints: { wrong: hintFor },
};

/**
 * Reads the editor's file of speakers.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns the entries in the order of the file, or everything that is wrong with it
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
  if (isDateField(field)) return say('authority.period-fix');
  if (field.endsWith('slug')) return say('authority.speaker-slug-fix');
  if (field.endsWith('aliases') || field.endsWith('links') || /only\.\w+$/.test(field)) {
    return say('authority.speaker-list-fix');
  }
  return say('authority.speaker-keys-fix');
}

function repeatedSlugs(entries: readonly SpeakerEntry[], lineOf: LineOf): Omit<Problem, 'file'>[] {
  const first = new Map<string, SpeakerEntry>();
  return entries.flatMap((entry, index) => {
    const other = entry.slug === undefined ? undefined : first.get(entry.slug);
    if (entry.slug !== undefined && !other) first.set(entry.slug, entry);
    if (!other) return [];
    return {
      line: lineOf([index, 'slug']),
      message: say('authority.taken', {
        key: 'slug',
        value: entry.slug ?? '',
        name: other.name,
        line: String(other.line),
      }),
      hint: say('authority.own-address-fix'),
    };
  });
}
