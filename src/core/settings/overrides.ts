import { settingsSchema, type WrittenSettings } from './schema.ts';
import { baseMistake, siteMistake, type Mistake } from './site-address.ts';
import type { Problem } from '../source/problem.ts';
import { ownHint } from '../source/yaml/issues.ts';
import { say } from '../../wording/say.ts';

/** The settings that can be given for one run, by the name of their environment variable. */
export const OVERRIDES = {
  SITE: 'site',
  BASE: 'base',
  TITLE: 'title',
  LANGUAGE: 'language',
  CARDS: 'cards',
} as const satisfies Readonly<Record<string, keyof WrittenSettings>>;

/** The name of an override, without the common prefix of all variables. */
export type OverrideName = keyof typeof OVERRIDES;

/** The common prefix of all variables of this program. */
export const VARIABLE_PREFIX = 'VERBATIM_';

/** How a setting of one run was given: in the environment, or as an option. */
export interface GivenAs {
  /** The name alone: `VERBATIM_BASE`, `--base`. */
  readonly name: string;
  /** With a value: `VERBATIM_BASE=/news/`, `--base /news/`. */
  readonly with: (value: string) => string;
}

/** An environment variable, by its name without the common prefix. */
export function asVariable(own: string): GivenAs {
  const name = VARIABLE_PREFIX + own;
  return { name, with: (value) => `${name}=${value}` };
}

/** An option of a command, by its name. */
export function asOption(option: string): GivenAs {
  const name = `--${option}`;
  return { name, with: (value) => `${name} ${value}` };
}

/** Names a setting of one run as it was given. */
export type GivenBy = (name: OverrideName) => GivenAs;

/** What one run sets over the file, or a problem for each value that cannot be used. */
export function readOverrides(
  values: Readonly<Partial<Record<OverrideName, string>>>,
  givenBy: GivenBy = asVariable,
): { readonly written: WrittenSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let written: WrittenSettings = {};
  for (const [name, key] of Object.entries(OVERRIDES) as [OverrideName, keyof WrittenSettings][]) {
    const value = values[name];
    if (value === undefined) continue;
    const read = settingsSchema.safeParse({ [key]: value });
    if (read.success) {
      written = { ...written, ...read.data };
      continue;
    }
    const [issue] = read.error.issues;
    const { message, hint } = addressMistake(key, value, givenBy) ?? {
      message: issue?.message ?? say('settings.unusable'),
      hint: (issue && ownHint(issue)) ?? say('settings.another-fix', { key }),
    };
    const said = say('source.wrong', { field: key, problem: message });
    problems.push({ file: givenBy(name).with(value), message: said, hint });
  }
  return { written, problems };
}

/** The address in the hint is written in the same way. */
function addressMistake(
  key: keyof WrittenSettings,
  value: string,
  givenBy: GivenBy,
): Mistake | undefined {
  const mistakeOf = { site: siteMistake, base: baseMistake };
  if (key !== 'site' && key !== 'base') return undefined;
  return mistakeOf[key](value, (of, fixed) => givenBy(of === 'site' ? 'SITE' : 'BASE').with(fixed));
}
