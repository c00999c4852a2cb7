import { join, resolve } from 'node:path';
import { projectFolderOf } from '../archive-folder/find-archive.ts';
import { readSettings, type Settings } from '../archive-folder/settings.ts';
import { asOption, asVariable, VARIABLE_PREFIX, type GivenAs } from '../core/settings/overrides.ts';
import type { Command, CommandOptions, Given } from './command.ts';
import { RUN_SETTINGS, settingVariables } from './setting-options.ts';

interface FolderValues {
  readonly archive?: string;
  /** What importing calls the same. */
  readonly content?: string;
}

/**
 * The settings of the archive that a command’s options name, or that is found. They are also put
 * into the environment, from where Astro’s own modules read them.
 *
 * @param given settings that replace those of the environment, in tests
 * @throws SettingsError that names each option or variable as its user gave it
 */
export function runSettings<Options extends CommandOptions>(
  { options }: Pick<Command<Options>, 'options'>,
  { values }: Given<Options>,
  given: Settings | undefined,
): Settings {
  const { archive, content } = values as FolderValues;
  const named = archive ?? content;
  if (given) return named === undefined ? given : { ...given, contentDir: resolve(named) };
  const chosen = settingVariables(options, values);
  const settings = readSettings(
    {
      ...(named === undefined ? {} : foldersOf(resolve(named))),
      ...process.env,
      ...(named === undefined ? {} : { VERBATIM_CONTENT: resolve(named) }),
      ...chosen,
    },
    givenNames(
      chosen,
      named === undefined ? undefined : archive === undefined ? 'content' : 'archive',
    ),
  );
  Object.assign(process.env, chosen, {
    VERBATIM_CONTENT: settings.contentDir,
    VERBATIM_CACHE: settings.cacheDir,
    VERBATIM_OUT: settings.outDir,
  });
  return settings;
}

/** Site and cache of an archive that an option names are kept with it, as if the user were in it. */
function foldersOf(archive: string): Record<string, string> {
  const project = projectFolderOf(archive);
  return { VERBATIM_CACHE: join(project, '.cache'), VERBATIM_OUT: join(project, 'dist') };
}

const FOLDERS = ['CACHE', 'OUT'];

function givenNames(chosen: Readonly<Record<string, string>>, archiveOption: string | undefined) {
  return (name: string): GivenAs | undefined => {
    const variable = VARIABLE_PREFIX + name;
    if (name in RUN_SETTINGS && variable in chosen) {
      return asOption(RUN_SETTINGS[name as keyof typeof RUN_SETTINGS]);
    }
    if (name === 'CONTENT' && archiveOption !== undefined) return asOption(archiveOption);
    // Made from the archive's folder, not given.
    if (FOLDERS.includes(name) && process.env[variable] === undefined) return undefined;
    return asVariable(name);
  };
}
