import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentError } from '../core/source/problems/content-error.ts';
import { lockIn } from '../archive-folder/files/folder-lock.ts';
import { readSettings, SettingsError, type Settings } from '../archive-folder/settings.ts';
import { SiteFolderError } from '../site/folder.ts';
import { CommandError, defineCommand } from './command.ts';
import { runCommand } from './run-command.ts';
import { SETTING_OPTIONS } from './setting-options.ts';

let root = '';
let settings: Settings;
let out = '';
let err = '';
const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };

beforeEach(() => {
  [out, err] = ['', ''];
  root = mkdtempSync(join(tmpdir(), 'verbatim-run-'));
  settings = { ...readSettings({}), contentDir: join(root, 'content') };
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});
/** Other tests of the process ran commands, which leave their settings to Astro in the environment. */
beforeEach(() => {
  for (const name of ['CONTENT', 'CACHE', 'OUT', 'BASE']) vi.stubEnv(`VERBATIM_${name}`, undefined);
});

const command = (run: () => number | Promise<number>) =>
  defineCommand({
    name: 'try',
    usage: '[--many] FILE',
    about: 'Tries.',
    options: { many: { type: 'boolean', help: 'more' } },
    operands: { least: 1, most: 1, missing: 'No FILE was named.' },
    statuses: '0 done.',
    readsArchive: true,
    locks: ({ contentDir }) => [lockIn(contentDir)],
    run,
  });

const run = (work: () => number | Promise<number>, ...args: string[]) =>
  runCommand(command(work), args, settings, io);

describe('what is not understood', () => {
  test.each([
    [['--mny', 'a'], 'There is no option --mny; did you mean --many?'],
    [['--many=1', 'a'], '--many takes no value.'],
    [['--archive'], '--archive needs a value.'],
    [['--archive', '--many', 'a'], '--archive needs a value.'],
    [['--help=1', 'a'], '--help takes no value.'],
    [[], 'No FILE was named.'],
    [['a', 'b'], '“b” is one argument too many.'],
  ])('%j', async (args, message) => {
    expect(await run(() => 0, ...args)).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('See npm run try -- --help');
  });
});

test('without an archive folder nothing begins', async () => {
  expect(await run(() => 0, 'a')).toBe(1);
  expect(err).toContain('--archive');
  expect(err).not.toContain('VERBATIM_CONTENT');
});

test.each([
  [
    ['--archive', '/nowhere'],
    {},
    /^\/nowhere {2}There is no folder \/nowhere: .*\n {4}Fix: correct --archive/,
    1,
  ],
  [[], { VERBATIM_CONTENT: '/nowhere' }, /Fix: correct VERBATIM_CONTENT/, 1],
  [
    ['--base', 'a b'],
    {},
    /^--base a b {2}base: a b is not a path\.\n {4}Fix: write one such as --base \/a-b\//,
    2,
  ],
  [[], { VERBATIM_BASE: 'a b' }, /^VERBATIM_BASE=a b {2}.*\n {4}Fix: .*VERBATIM_BASE=\/a-b\//, 1],
])('%j %j names what the user gave', async (args, environment, message, status) => {
  const settable = defineCommand({
    ...command(() => 0),
    options: { many: { type: 'boolean', help: 'more' }, ...SETTING_OPTIONS },
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  expect(await runCommand(settable, ['a', ...args], undefined, io)).toBe(status);
  expect(err).toMatch(message);
});

describe('--json says what is wrong as problems', () => {
  const json = (work: () => number | Promise<number>) =>
    defineCommand({ ...command(work), json: true });
  const asked = async (error: unknown, ...args: string[]) => {
    mkdirSync(join(settings.contentDir, 'articles'), { recursive: true });
    const failing = json(() => Promise.reject(error as Error));
    await runCommand(failing, ['--json', ...args], settings, io);
    return JSON.parse(out) as unknown;
  };

  test.each([
    [new CommandError('Refused. Fix: ask again.'), { message: 'Refused.', hint: 'ask again' }],
    [new TypeError('x'), { message: expect.stringContaining('unexpected') }],
    [
      new ContentError([{ file: 'content/articles/a.md', line: 3, message: 'Bad.', hint: 'good' }]),
      {
        file: expect.stringMatching(/content\/articles\/a\.md$/),
        line: 3,
        message: 'Bad.',
        hint: 'good',
      },
    ],
  ])('%s', async (error, problem) => {
    expect(await asked(error, 'a')).toEqual({ problems: [expect.objectContaining(problem)] });
  });

  test('of arguments that are not understood', async () => {
    const problem = { message: 'No FILE was named.', hint: expect.stringContaining('--help') };
    expect(await asked(undefined)).toEqual({ problems: [expect.objectContaining(problem)] });
  });
});

describe('what a command throws', () => {
  beforeEach(() => mkdirSync(join(settings.contentDir, 'articles'), { recursive: true }));
  const throwing = (error: unknown) => () => Promise.reject(error as Error);

  test.each([
    [new CommandError('Refused.', 1), 1],
    [new SettingsError([{ file: 'verbatim.yaml', line: 2, message: 'Bad.', hint: 'good' }]), 1],
    [new SettingsError([{ file: '--base x', message: 'Bad.', hint: 'good' }]), 2],
    [new SiteFolderError('Left as it is.'), 1],
    [new ContentError([{ file: 'a.md', message: 'Bad.', hint: 'good' }]), 1],
    [new Error('wrapped', { cause: new SiteFolderError('Inside.') }), 1],
  ])('is printed as it is: %s', async (error, status) => {
    expect(await run(throwing(error), 'a')).toBe(status);
    const plain = error.cause instanceof Error ? error.cause : error;
    expect(err).toBe(`${plain.message}\n`);
  });

  test('a disk that is full is said in a line with a fix', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), {
      code: 'ENOSPC',
      path: '/d/a',
    });
    expect(await run(throwing(new Error('vite', { cause: full })), 'a')).toBe(1);
    expect(err).toBe(
      '/d/a cannot be read or written: the disk is full. Fix: free some space, or name a folder on another disk.\n',
    );
  });

  test.each([new TypeError('x is not a function\n    at somewhere'), 'a string', undefined, null])(
    'anything else is one line and the way to report it: %s',
    async (error) => {
      expect(await run(throwing(error), 'a')).toBe(1);
      expect(err).toMatch(
        /^Something unexpected happened: [^\n]+please report it[^\n]+--debug[^\n]+\n$/,
      );
      expect(err).not.toMatch(/ {4}at /);
    },
  );

  test('--debug prints the trace, with its causes', async () => {
    const error = new Error('outside', { cause: new TypeError('inside') });
    expect(await run(throwing(error), '--debug', 'a')).toBe(1);
    expect(err).toMatch(/\n {4}at [\s\S]*Caused by: TypeError: inside/);
  });

  test('it waits for another command on the same archive', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(name);
      await vi.waitUntil(() => err.includes('Waiting'));
      order.push(name);
      return 0;
    };
    expect(await Promise.all([run(work('a'), 'x'), run(work('b'), 'x')])).toEqual([0, 0]);
    expect(order.join('')).toMatch(/^(?:aabb|bbaa)$/);
    expect(err).toMatch(/^Waiting for “try” \(process \d+\)/);
  });

  test('a lock that a dead process left is taken over', async () => {
    const dead = { pid: 2 ** 22 + 1, host: 'x', command: 'build', token: 't' };
    const host = (await import('node:os')).hostname();
    writeFileSync(lockIn(settings.contentDir), JSON.stringify({ ...dead, host }));
    expect(await run(() => 0, 'x')).toBe(0);
    expect(err).toBe('');
  });
});
