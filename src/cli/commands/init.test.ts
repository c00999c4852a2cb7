import { describe, expect, test } from 'vitest';
import { readSettingsFile } from '../../core/settings/read-settings.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { say } from '../../wording/say.ts';

const FILE = 'verbatim.yaml';
const written = say('commands.settings-file');
/** As if their editor had removed every # before a key. */
const used = written.replace(/^# (?=[a-z]+:(?: |$)| )/gm, '');

describe('the settings that an archive begins with', () => {
  test('need nothing more than a title', () => {
    expect(readSettingsFile(written, FILE)).toMatchObject({
      written: { title: 'Our archive' },
      problems: [],
    });
  });

  test('show every key with an example that can be used', () => {
    const reading = readSettingsFile(used, FILE);
    expect(reading.problems).toEqual([]);
    expect(Object.keys(reading.written).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });
});
