import type { YamlForm } from '../source/checked-yaml.ts';
import type { Problem } from '../source/problem.ts';
import { readYamlFile } from '../source/yaml-file.ts';
import { settingsSchema, type WrittenSettings } from './schema.ts';
import { say } from '../../wording/say.ts';

const form: YamlForm<typeof settingsSchema> = {
  schema: settingsSchema,
  get name() {
    return say('settings.the-file');
  },
  root: 'map',
  get empty() {
    return { message: say('settings.empty'), hint: say('settings.empty-fix') };
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
  if (field.endsWith('url')) return say('settings.address-fix');
  if (field.endsWith('logo')) return say('settings.logo-fix');
  if (field === 'feeds.length') return say('settings.feed-length-fix');
  return say('settings.guide-fix');
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
      message: say('settings.tag-feeds'),
      hint: say('settings.tag-fix'),
    });
  }
  for (const list of ['masthead', 'footer'] as const) {
    navigation?.[list]?.forEach((entry, at) => {
      if (!('page' in entry) || entry.page !== 'tags') return;
      found.push({
        path: ['navigation', list, at],
        message: say('settings.tag-link', { list: `navigation.${list}` }),
        hint: say('settings.tag-fix'),
      });
    });
  }
  return found;
}
