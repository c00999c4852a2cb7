import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectDir, runNode } from '../test/support/site/run-node.ts';
import { say } from '../wording/say.ts';
import { SUMMARIES } from './command-list.ts';
import { answerWithoutCommand } from './verbatim.ts';

const TOOL = join(projectDir, 'src/cli/verbatim.ts');

function answer(word?: string) {
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  return { status: answerWithoutCommand(word, io), out, err };
}

describe('without a command', () => {
  test.each([undefined, '--help', '-h', 'help'])('%s lists all commands, a line each', (word) => {
    const { status, out, err } = answer(word);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const [name, summary] of Object.entries(SUMMARIES)) {
      expect(out).toMatch(new RegExp(`^ {2}${name} +${say(summary)}$`, 'm'));
    }
  });

  test.each([
    ['biuld', 'build'],
    ['previw', 'preview'],
    ['check:links', 'check-links'],
    ['explian', 'explain'],
    ['histroy', 'history'],
    ['DEV', 'dev'],
  ])('%s is answered with %s', (word, meant) => {
    const { status, out, err } = answer(word);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`There is no command ${word}; did you mean verbatim ${meant}?`);
    expect(err).toContain('See verbatim --help');
  });

  test.each(['zzzzzz', '--no-such-option'])('%s is like none', (word) => {
    const { status, err } = answer(word);
    expect(status).toBe(2);
    expect(err).not.toContain('did you mean');
  });

  test('--version prints that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(answer('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('in an archive', { timeout: 60_000 }, () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-tool-'));
    write('verbatim.yaml', 'title: The Harbour Post\n');
    write('articles/2024/bridge.md', article('“The bridge is open,” Mayor Ines Marlo said.'));
    mkdirSync(join(root, 'notes/deep'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const article = (text: string) => `---\ntitle: Bridge\ndate: 2024-02-08\n---\n${text}\n`;
  const run = (folder: string, ...args: string[]) =>
    runNode([TOOL, ...args], {}, join(root, folder));

  test('a command runs from any folder of it, and keeps its cache with it', async () => {
    const { code, stdout, stderr } = await run('notes/deep', 'explain', 'bridge', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ quotes: [{}] });
    expect(readdirSync(root).sort()).toEqual(['.cache', 'articles', 'notes', 'verbatim.yaml']);
  });

  test('files are named from where the user is', async () => {
    write('articles/2024/b.md', 'no front matter');
    const { code, stdout, stderr } = await run('articles', 'ledger');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^2024\/b\.md:1 /);
    expect((await run('notes/deep', 'ledger')).stderr).toMatch(
      /^\.\.\/\.\.\/articles\/2024\/b\.md:1 /,
    );
  });

  test('so are those of the ledger, as data', async () => {
    const { stdout } = await run('articles', 'ledger', '--json', '--check');
    const { files } = JSON.parse(stdout) as { files: string[] };
    expect(files).toContain('../ledger/speakers.ndjson');
  });

  test('--archive names another one', async () => {
    const { code, stdout } = await runNode([TOOL, 'review', '--archive', root, '--json'], {}, '/');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1 });
    expect(readdirSync(root)).toContain('.cache');
  });

  test.each([
    [['explain', 'bridge', '--json'], 0],
    [['explain', 'nothing-like-it', '--json'], 1],
    [['review', '--json'], 0],
    [['ledger', '--json', '--check'], 1],
    [['check-links', '--json'], 1],
    [['import', '--json', 'not-there.txt'], 1],
    [['import', '--json'], 2],
    [['new', '--json', 'Rain at last', '--date', '2024-05-06'], 0],
    [['build', '--json', '--no-such-option'], 2],
  ])('%j prints one JSON document and nothing else', async (args, status) => {
    const { code, stdout } = await run('', ...args);
    expect(code).toBe(status);
    expect(typeof JSON.parse(stdout)).toBe('object');
  });

  test('new begins an article once', async () => {
    const { stdout } = await run('', 'new', 'Rain at last', '--date', '2024-05-06');
    expect(stdout).toBe('Wrote articles/2024/2024-05-06-rain-at-last.md\nNext: npx verbatim dev\n');
    const text = readFileSync(join(root, 'articles/2024/2024-05-06-rain-at-last.md'), 'utf8');
    expect(text).toContain('title: Rain at last\ndate: 2024-05-06\n');
    const again = await run('', 'new', 'Rain at last', '--date', '2024-05-06');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('already exists and was left as it is');
    expect((await run('', 'new', 'Rain', '--date', '2024-02-30')).code).toBe(2);
    expect((await run('', 'new')).code).toBe(2);
  });

  test('init begins another, and leaves what is there', async () => {
    write('fresh/.gitignore', 'mine\n');
    const { code, stdout } = await run('', 'init', 'fresh');
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote fresh/verbatim.yaml\n');
    expect(stdout).toContain('Left fresh/.gitignore as it is\n');
    expect(readFileSync(join(root, 'fresh/.gitignore'), 'utf8')).toBe('mine\n');
    const settings = readFileSync(join(root, 'fresh/verbatim.yaml'), 'utf8');
    expect((await run('fresh', 'review', '--json')).code).toBe(0);
    expect((await run('', 'init', 'fresh')).stdout).not.toContain('Wrote');
    expect(readFileSync(join(root, 'fresh/verbatim.yaml'), 'utf8')).toBe(settings);
  });
});

test('where there is no archive, it says what was looked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-none-'));
  const { code, stdout, stderr } = await runNode([TOOL, 'review'], {}, folder);
  rmSync(folder, { recursive: true });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const word of ['verbatim.yaml', 'content/', '--archive DIR', 'verbatim init']) {
    expect(stderr).toContain(word);
  }
  expect(stderr.trim().split('\n')).toHaveLength(2);
}, 30_000);

test.each(['16.20.0', '20.20.2', '22.11.0'])('Node %s is told which one is needed', (version) => {
  const bin = join(projectDir, 'src/cli/bin.cjs');
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(bin)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    `Verbatim needs Node 22.12 or newer; this is Node ${version}. Fix: install the current one from https://nodejs.org/\n`,
  );
});
