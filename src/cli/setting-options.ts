import { OVERRIDES, VARIABLE_PREFIX, type OverrideName } from '../core/settings/overrides.ts';
import type { CommandOptions } from './command.ts';

/** Settings that can be given for one run, over the environment and the file. */
export const SETTING_OPTIONS = {
  site: { type: 'string', value: 'ADDRESS', help: 'the address of the site (VERBATIM_SITE)' },
  base: { type: 'string', value: 'PATH', help: 'the path that it is served under (VERBATIM_BASE)' },
  title: { type: 'string', value: 'TEXT', help: 'the name on the masthead (VERBATIM_TITLE)' },
  language: { type: 'string', value: 'TAG', help: 'of the interface (VERBATIM_LANGUAGE)' },
  cards: { type: 'string', value: 'on|off', help: 'whether quotes have cards (VERBATIM_CARDS)' },
} as const satisfies CommandOptions & Record<(typeof OVERRIDES)[OverrideName], unknown>;

/**
 * The environment in which the settings are those that a command was given as options. Astro’s own
 * modules read them from the environment, so there is no other way to hand them on.
 */
export function settingVariables(
  options: CommandOptions,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const given = Object.entries(OVERRIDES).flatMap(([name, key]) => {
    const value = values[key];
    const isSetting = options[key] === SETTING_OPTIONS[key];
    return isSetting && typeof value === 'string' ? [[VARIABLE_PREFIX + name, value] as const] : [];
  });
  return Object.fromEntries(given);
}
