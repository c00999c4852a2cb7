import type { LineOf, YamlForm } from '../source/yaml/checked.ts';
import type { Problem } from '../source/problem.ts';
import { readYamlFile } from '../source/yaml/file.ts';
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

/**
 * What the settings file says, as far as it can be used, and everything that is wrong with the
 * rest.
 */
export interface SettingsReading {
  readonly written: WrittenSettings;
  readonly lineOf: LineOf;
  readonly problems: readonly Problem[];
}

/**
 * Reads `verbatim.yaml`; an empty file means the defaults.
 *
 * @param source the whole file as text
 * @param file its path, for messages
 */
export function readSettingsFile(source: string, file: string): SettingsReading {
  const read = readYamlFile(source, file, form);
  const nothing = { data: {}, lineOf: () => 1 };
  const wrong = read && 'problems' in read ? read.problems : [];
  const { data, lineOf } = (read && 'problems' in read ? read.rest : read) ?? nothing;
  const problems = contradictions(data).map(({ path, ...said }) => ({
    file,
    line: lineOf(path),
    ...said,
  }));
  return { written: data, lineOf, problems: [...wrong, ...problems] };
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

/** Keys that are valid by themselves but not together. */
function contradictions(written: WrittenSettings): Contradiction[] {
  const { pages, feeds, navigation, source, folder } = written;
  const found: Contradiction[] = [];
  if (folder !== undefined && source === undefined) {
    found.push({
      path: ['folder'],
      message: say('settings.folder-alone'),
      hint: say('settings.folder-alone-fix'),
    });
  }
  if (pages?.tags !== false) return found;
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
