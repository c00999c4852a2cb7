import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearestOf } from '../core/source/nearest.ts';
import { formatProblem, sortProblems, type Problem } from '../core/source/problem.ts';
import {
  asVariable,
  OVERRIDES,
  readOverrides,
  type GivenAs,
  VARIABLE_PREFIX,
  type OverrideName,
} from '../core/settings/overrides.ts';
import type { WrittenSettings } from '../core/settings/schema.ts';
import { readSettingsFile, type SettingsReading } from '../core/settings/read-settings.ts';
import { settingsOf, type ArchiveSettings } from '../core/settings/settings.ts';
import {
  readUnpublished,
  UNPUBLISHED,
  type UnpublishedName,
  type UnpublishedRules,
} from '../core/settings/unpublished.ts';
import { nameInArchive } from './files/listing.ts';
import { readArchiveText } from './files/read-file.ts';
import { shownProblem } from './shown-problem.ts';
import { isWithin, realPathOf } from './files/real-path.ts';
import { ABOUT_FILE, findFolders, SETTINGS_FILE, type RunFolders } from './find-archive.ts';
import { folderProblem } from './run/folder-problem.ts';
import { say } from '../wording/say.ts';

export { isWithin, realPathOf };

/** What a newsroom decides, and the folders that a run works in. */
export interface Settings extends ArchiveSettings, RunFolders {
  /** What this run builds besides what is published, if anything. */
  readonly unpublished?: UnpublishedRules;
}

/** Settings that cannot be used: each mistake says how to fix it. */
export class SettingsError extends Error {
  readonly problems: readonly Problem[];
  /**
   * The settings with defaults in place of the wrong ones, so that the rest of the archive can be
   * checked.
   */
  readonly usable: Settings | undefined;

  constructor(problems: readonly Problem[], usable?: Settings) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
    this.usable = usable;
    this.name = 'SettingsError';
    // If it is printed uncaught, it shows the lines without a stack trace.
    this.stack = this.message;
  }
}

const VARIABLES: readonly string[] = [
  ...Object.keys(OVERRIDES),
  ...Object.keys(UNPUBLISHED),
  'CONTENT',
  'CACHE',
  'OUT',
];

let last: { readonly key: string; readonly settings: Settings } | undefined;

// Bundled pages have another instance of this module.
const FIXED = Symbol.for('verbatim.fixed-settings');
const shared = globalThis as { [FIXED]?: boolean };

/**
 * Settings are not looked at again in this process: a build makes all pages with the same ones, and
 * while articles are edited the last good ones are used until a mistake is fixed.
 *
 * @param isFixed false if they are to be looked at again
 */
export function fixSettings(isFixed = true): void {
  shared[FIXED] = isFixed;
}

/**
 * Reads the settings: the defaults, over them `verbatim.yaml` of the archive folder, over that
 * `VERBATIM_…` from the environment. Paths are relative to the folder in which the command runs; if
 * none is given, the archive folder is looked for from there. Reading them again costs next to
 * nothing while nothing has changed.
 *
 * @param givenBy names what was given other than by a variable; undefined for a folder that was not
 *   given
 * @throws SettingsError with everything that is wrong with them
 */
export function readSettings(
  environment: NodeJS.ProcessEnv = process.env,
  givenBy: GivenNames = asVariable,
): Settings {
  const isOwn = environment === process.env;
  if (isOwn && last && shared[FIXED]) return last.settings;
  const value = (name: string) => environment[VARIABLE_PREFIX + name];
  const problems = [
    ...misspelt(environment),
    ...VARIABLES.filter((name) => value(name)?.trim() === '').map((name) => ({
      file: (givenBy(name) ?? asVariable(name)).name,
      message: say('settings.variable-empty'),
      hint: say('settings.variable-empty-fix'),
    })),
  ];
  if (problems.length > 0) throw new SettingsError(problems);
  const folders = findFolders({
    archive: value('CONTENT'),
    cache: value('CACHE'),
    out: value('OUT'),
  });
  if ('missing' in folders) throw new SettingsError([folders.missing]);
  const { contentDir } = folders;
  const given = VARIABLES.map((name) => value(name) ?? null);
  const key = JSON.stringify([folders, given, stampOf(join(contentDir, SETTINGS_FILE))]);
  if (isOwn && last?.key === key) return last.settings;
  const nameOf = (name: string, folder: string) =>
    (value(name) === undefined ? undefined : givenBy(name)?.with(folder)) ?? folder;
  const settings = archiveSettings(folders, value, givenBy, folderProblem(folders, nameOf));
  if (isOwn) last = { key, settings };
  return settings;
}

/** How a setting for one run was given, by its name without the common prefix. */
export type GivenNames = (name: string) => GivenAs | undefined;

/** If it differs, the file may say something else. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

function archiveSettings(
  folders: RunFolders,
  value: (name: OverrideName | UnpublishedName) => string | undefined,
  givenBy: GivenNames,
  wrongFolder: Problem | undefined,
): Settings {
  const { contentDir } = folders;
  const names = Object.keys(OVERRIDES) as OverrideName[];
  const overrides = readOverrides(
    Object.fromEntries(names.map((name) => [name, value(name)] as const)),
    (name) => givenBy(name) ?? asVariable(name),
  );
  const unpublished = readUnpublished(value, givenBy);
  const file = readFile(contentDir);
  const settings = {
    ...settingsOf({ ...file.written, ...overrides.written }),
    ...folders,
    ...(unpublished.rules ? { unpublished: unpublished.rules } : {}),
  };
  const wrong = [...file.problems, ...overrides.problems, ...unpublished.problems];
  if (wrongFolder) throw new SettingsError([...wrong, wrongFolder]);
  if (wrong.length > 0) throw new SettingsError(wrong, settings);
  return settings;
}

/** What the settings file of an archive folder says; there need not be one. */
function readFile(contentDir: string): Pick<SettingsReading, 'written' | 'problems'> {
  const show = (problem: Problem) => shownProblem(problem, contentDir);
  const read = readArchiveText(contentDir, SETTINGS_FILE);
  if (read && 'problem' in read) return { written: {}, problems: [show(read.problem)] };
  const name = nameInArchive(SETTINGS_FILE);
  const { written, lineOf, problems } = readSettingsFile(read?.text ?? '', name);
  const missing = missingFiles(written, contentDir).map(({ path, ...said }) => ({
    file: name,
    line: lineOf(path),
    ...said,
  }));
  const found = sortProblems([...problems, ...missing]).map(show);
  return { written: withoutMissingLogo(written, contentDir), problems: found };
}

/** What the settings file names but the archive folder does not have. */
function missingFiles({ publisher, navigation, folder }: WrittenSettings, contentDir: string) {
  const has = (path: string) => existsSync(join(contentDir, path));
  const logo = publisher?.logo;
  const lists = (['masthead', 'footer'] as const).filter((list) =>
    navigation?.[list]?.some((entry) => 'page' in entry && entry.page === 'about'),
  );
  return [
    ...(logo === undefined || isOnTheWeb(logo) || has(logo)
      ? []
      : [
          {
            path: ['publisher', 'logo'],
            message: say('settings.no-logo-file', { file: nameInArchive(logo) }),
            hint: say('settings.no-logo-file-fix'),
          },
        ]),
    ...(folder === undefined || existsSync(resolve(contentDir, folder))
      ? []
      : [
          {
            path: ['folder'],
            message: say('settings.no-source-folder', { folder }),
            hint: say('settings.no-source-folder-fix'),
          },
        ]),
    ...(has(ABOUT_FILE) ? [] : lists).map((list) => ({
      path: ['navigation', list],
      message: say('settings.no-about', {
        list: `navigation.${list}`,
        file: nameInArchive(ABOUT_FILE),
      }),
      hint: say('settings.no-about-fix', { file: ABOUT_FILE }),
    })),
  ];
}

/** Opening the archive would tell a second time of a logo that is not there. */
function withoutMissingLogo(written: WrittenSettings, contentDir: string): WrittenSettings {
  const { logo, ...publisher } = written.publisher ?? {};
  if (logo === undefined || isOnTheWeb(logo) || existsSync(join(contentDir, logo))) return written;
  return { ...written, publisher };
}

/** Whether a logo is an address of the web and not a file of the archive folder. */
export const isOnTheWeb = (address: string): boolean => /^https?:/i.test(address);

const ANY_VARIABLE = new RegExp(`^${VARIABLE_PREFIX}(.{1,40})$`);

/** A misspelt name would be ignored, and the default used silently. */
function misspelt(environment: NodeJS.ProcessEnv): Problem[] {
  return Object.keys(environment).flatMap((name) => {
    const own = ANY_VARIABLE.exec(name)?.[1];
    if (own === undefined || VARIABLES.includes(own)) return [];
    const meant = nearestOf(own, VARIABLES);
    if (meant === undefined) return [];
    const hint = say('settings.did-you-mean', { name: VARIABLE_PREFIX + meant });
    return [{ file: name, message: say('settings.no-variable'), hint }];
  });
}
