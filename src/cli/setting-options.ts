import { OVERRIDES, VARIABLE_PREFIX } from '../core/settings/overrides.ts';
import { UNPUBLISHED } from '../core/settings/unpublished.ts';
import type { CommandOptions } from './command.ts';
import { say } from '../wording/say.ts';

/** What can be given for one run, by the name of its variable. */
export const RUN_SETTINGS = { ...OVERRIDES, ...UNPUBLISHED } as const;

/** Settings that can be given for one run, over the environment and the file. */
export const SETTING_OPTIONS = {
  site: {
    type: 'string',
    value: () => say('commands.address-value'),
    help: () => say('commands.site-option'),
  },
  base: {
    type: 'string',
    value: () => say('commands.path-value'),
    help: () => say('commands.base-option'),
  },
  title: {
    type: 'string',
    value: () => say('commands.text-value'),
    help: () => say('commands.title-option'),
  },
  language: {
    type: 'string',
    value: () => say('commands.tag-value'),
    help: () => say('commands.language-option'),
  },
  cards: { type: 'string', value: 'on|off|all', help: () => say('commands.cards-option') },
  drafts: { type: 'boolean', help: () => say('commands.drafts-option') },
  'as-of': {
    type: 'string',
    value: () => say('commands.as-of-value'),
    help: () => say('commands.as-of-option'),
  },
} as const satisfies CommandOptions &
  Record<(typeof RUN_SETTINGS)[keyof typeof RUN_SETTINGS], unknown>;

/**
 * The environment in which the settings are those that a command was given as options. Astro’s own
 * modules read them from the environment, so there is no other way to hand them on.
 */
export function settingVariables(
  options: CommandOptions,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const given = Object.entries(RUN_SETTINGS).flatMap(([name, key]) => {
    const value = values[key];
    const isSetting = options[key] === SETTING_OPTIONS[key];
    if (!isSetting) return [];
    const written = value === true ? 'on' : value;
    return typeof written === 'string' ? [[VARIABLE_PREFIX + name, written] as const] : [];
  });
  return Object.fromEntries(given);
}
