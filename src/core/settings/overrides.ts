import { settingsSchema, type WrittenSettings } from './schema.ts';
import { baseMistake, siteMistake, type Mistake } from './site-address.ts';
import { ownHint } from '../source/yaml-issues.ts';
import { say } from '../../wording/say.ts';

/** The settings that can be given for one run, by the name of their environment variable. */
export const OVERRIDES = {
  SITE: 'site',
  BASE: 'base',
  TITLE: 'title',
  LANGUAGE: 'language',
  CARDS: 'cards',
} as const satisfies Readonly<Record<string, keyof WrittenSettings>>;

/** The name of an override, without what all variables begin with. */
export type OverrideName = keyof typeof OVERRIDES;

/** How all variables of this program begin. */
export const VARIABLE_PREFIX = 'VERBATIM_';

/** What the environment says over the file, or a line for each value that cannot be used. */
export function readOverrides(values: Readonly<Partial<Record<OverrideName, string>>>): {
  readonly written: WrittenSettings;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  let written: WrittenSettings = {};
  for (const [name, key] of Object.entries(OVERRIDES) as [OverrideName, keyof WrittenSettings][]) {
    const value = values[name];
    if (value === undefined) continue;
    const read = settingsSchema.safeParse({ [key]: value });
    if (read.success) written = { ...written, ...read.data };
    else {
      const [issue] = read.error.issues;
      const { message, hint } = addressMistake(key, value) ?? {
        message: issue?.message ?? say('settings.unusable'),
        hint: (issue && ownHint(issue)) ?? say('settings.another-fix', { key }),
      };
      const variable = `${VARIABLE_PREFIX}${name}=${value}`;
      problems.push(say('settings.variable', { variable, problem: message, hint }));
    }
  }
  return { written, problems };
}

/** An address says how to write it as a variable. */
function addressMistake(key: keyof WrittenSettings, value: string): Mistake | undefined {
  const mistakeOf = { site: siteMistake, base: baseMistake };
  if (key !== 'site' && key !== 'base') return undefined;
  return mistakeOf[key](
    value,
    (of, fixed) => `${VARIABLE_PREFIX}${of === 'site' ? 'SITE' : 'BASE'}=${fixed}`,
  );
}
