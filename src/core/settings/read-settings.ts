import type { YamlForm } from '../source/checked-yaml.ts';
import type { Problem } from '../source/problem.ts';
import { readYamlFile } from '../source/yaml-file.ts';
import { settingsSchema, type WrittenSettings } from './schema.ts';

const form: YamlForm<typeof settingsSchema> = {
  schema: settingsSchema,
  name: 'The file of settings',
  root: 'map',
  empty: {
    message: 'The file of settings has no keys.',
    hint: 'write one key per line: title: The Paper',
  },
  hints: { wrong: hintFor },
};

/** What the settings file says, or all that is wrong with it. */
export type SettingsReading =
  | { readonly written: WrittenSettings; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly problems: readonly Problem[] };

/**
 * Reads `verbatim.yaml`; a file that says nothing is one of defaults.
 *
 * @param source the whole file as text
 * @param file its path, for messages
 */
export function readSettingsFile(source: string, file: string): SettingsReading {
  const read = readYamlFile(source, file, form);
  if (!read) return { written: {}, lineOf: () => 1 };
  if ('problems' in read) return { problems: read.problems };
  const { data, lineOf } = read;
  const problems = contradictions(data).map(({ path, ...said }) => ({
    file,
    line: lineOf(path),
    ...said,
  }));
  return problems.length > 0 ? { problems } : { written: data, lineOf };
}

function hintFor(field: string): string {
  if (field.endsWith('url')) return 'write a full address that begins with https://';
  if (field.endsWith('logo')) return 'write a path such as images/logo.svg, or an https:// address';
  if (field === 'feeds.length') return 'write a whole number from 1 to 500';
  return 'the guide’s page on settings shows each key with an example';
}

interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** Keys that are right by themselves and wrong together. */
function contradictions({ pages, feeds, navigation }: WrittenSettings): Contradiction[] {
  if (pages?.tags !== false) return [];
  const found: Contradiction[] = [];
  if (feeds?.tags) {
    found.push({
      path: ['feeds', 'tags'],
      message: 'feeds.tags is on, but tags have no pages.',
      hint: 'remove it, or remove pages.tags',
    });
  }
  for (const list of ['masthead', 'footer'] as const) {
    navigation?.[list]?.forEach((entry, at) => {
      if (!('page' in entry) || entry.page !== 'tags') return;
      found.push({
        path: ['navigation', list, at],
        message: `navigation.${list} names the tags, which have no pages.`,
        hint: 'remove it, or remove pages.tags',
      });
    });
  }
  return found;
}
