import { expect, test } from 'vitest';
import { readSettings } from '../archive-folder/settings.ts';
import { buildCommand } from './commands/build.ts';
import { devCommand } from './commands/dev.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { RUN_SETTINGS, SETTING_OPTIONS, settingVariables } from './setting-options.ts';

test('every setting that the environment may give is an option of build and dev', () => {
  for (const key of Object.values(RUN_SETTINGS)) {
    expect(buildCommand.options[key]).toBe(SETTING_OPTIONS[key]);
    expect(devCommand.options[key]).toBe(SETTING_OPTIONS[key]);
  }
});

test('a flag is on in the environment', () => {
  const { values } = readArguments(buildCommand, ['--drafts', '--as-of', '2024-02-08']);
  const given = settingVariables(buildCommand.options, values);
  expect(given).toEqual({ VERBATIM_DRAFTS: 'on', VERBATIM_AS_OF: '2024-02-08' });
  expect(readSettings(given).unpublished).toEqual({ drafts: true, asOf: '2024-02-08' });
});

test('an option stands above the environment, and the environment above the file', () => {
  const { values } = readArguments(buildCommand, ['--title', 'Preview', '--cards', 'off']);
  const environment = { VERBATIM_TITLE: 'Staging', VERBATIM_BASE: '/staging/' };
  const settings = readSettings({
    ...environment,
    ...settingVariables(buildCommand.options, values),
  });
  const weight = { cards: 'off' };
  expect(settings).toMatchObject({ name: 'Preview', base: '/staging/', weight });
});

test('an option of the same name that means something else is left alone', () => {
  const own = { site: { type: 'string', help: 'another' } } as const;
  expect(settingVariables(own, { site: 'x' })).toEqual({});
});
