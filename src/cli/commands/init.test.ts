import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { readSettingsFile } from '../../core/settings/read-settings.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { say } from '../../wording/say.ts';
import { runCommand } from '../run-command.ts';
import { initCommand } from './init.ts';

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

describe('verbatim init', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-init-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function begin(...args: string[]) {
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    return { status: await runCommand(initCommand, args, readSettings({}), io), out, err };
  }

  test('writes settings, a first article and what git leaves out, and names the next command', async () => {
    const { status, out } = await begin(join(folder, 'paper'));
    expect(status).toBe(0);
    expect(out).toContain('npx verbatim dev');
    const names = await readdir(join(folder, 'paper'), { recursive: true });
    expect(names).toEqual(expect.arrayContaining(['verbatim.yaml', '.gitignore']));
    const articles = names.filter((name) => name.endsWith('.md'));
    expect(articles).toHaveLength(1);
    const text = await readFile(join(folder, 'paper', articles[0] ?? ''), 'utf8');
    expect(text.match(/[“"]/g)).toEqual(['“']);
  });

  test('leaves what is there, and says so', async () => {
    await writeFile(join(folder, 'verbatim.yaml'), 'title: Ours\n');
    await mkdir(join(folder, 'articles'));
    const { status, out } = await begin(folder);
    expect(status).toBe(0);
    expect(out).toContain('verbatim.yaml');
    expect(await readFile(join(folder, 'verbatim.yaml'), 'utf8')).toBe('title: Ours\n');
    expect(await readdir(join(folder, 'articles'))).toEqual([]);
  });

  test('a file in the place of the folder is refused by name', async () => {
    await writeFile(join(folder, 'paper'), '');
    const { status, err } = await begin(join(folder, 'paper'));
    expect(status).toBe(1);
    expect(err).toContain('paper');
  });
});
