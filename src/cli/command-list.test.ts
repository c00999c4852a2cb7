import { expect, test } from 'vitest';
import { readSettings } from '../archive-folder/settings.ts';
import { isCommandName, SUMMARIES } from './command-list.ts';
import { runCommand } from './run-command.ts';
import { loadCommand } from './verbatim.ts';

test.each(Object.keys(SUMMARIES).filter(isCommandName))(
  '%s explains each of its options in words that are there',
  async (name) => {
    const command = await loadCommand(name);
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    expect(await runCommand(command, ['--help'], readSettings({}), io)).toBe(0);
    expect(err).toBe('');
    for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
    expect(out).not.toMatch(/undefined|\[object|\{\w+\}/);
  },
);
