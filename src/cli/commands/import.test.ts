import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import type { CommandIo } from '../command-io.ts';
import { createImportCommand, importCommand } from './import.ts';
import type { ImportFiles } from '../import-files.ts';
import { shownPath } from '../../program/user-folder.ts';
import { runCommand } from '../run-command.ts';

const STORY = 'date 2024-02-08 The river rose again.\n\nIt fell later.\n';

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));
const settings = { ...readSettings({}), contentDir: join(scratch, 'content') };

/** A world of files in memory; `-` is standard input. */
function fakeWorld(texts: Record<string, string | Uint8Array>, existing: readonly string[] = []) {
  const written = new Map<string, string>(existing.map((path) => [path, 'kept']));
  const said = { out: '', err: '' };
  const files: ImportFiles = {
    list: () => undefined,
    isFolder: (path) => !path.endsWith('/nowhere'),
    read: (path, limit) => {
      const content = texts[path];
      if (content === undefined) {
        return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
      }
      return Promise.resolve(new Uint8Array(Buffer.from(content).subarray(0, limit)));
    },
    create: (path, text) => {
      if (written.has(path)) return Promise.resolve(false);
      written.set(path, text);
      return Promise.resolve(true);
    },
  };
  const io: CommandIo = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  };
  const run = (args: readonly string[]) =>
    runCommand(createImportCommand(files), args, settings, io);
  return { run, written, said };
}

const TARGET = join(settings.contentDir, 'articles', '2024', '2024-02-08-the-river-rose-again.md');

describe('import', () => {
  test('writes an article and says where, and that it made the headline', async () => {
    const { run, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await run(['a.txt'])).toBe(0);
    expect([...written.keys()]).toEqual([TARGET]);
    expect(said.out).toBe(`Wrote ${shownPath(TARGET)}\n`);
    expect(said.err).toContain(
      'a.txt  There is no title, so the headline “The river rose again” was made',
    );
  });

  test('takes every option', async () => {
    const { run, written } = fakeWorld({ '-': 'Words.' });
    const options =
      '--title=T --date=2024-02-08 --slug=s --byline=B --dateline=D --source-name=N --source-url=https://example.org/ --lang=pt-BR --content=c';
    expect(await run([...options.split(' '), '-'])).toBe(0);
    expect(written.get(resolve('c', 'articles', '2024', '2024-02-08-s.md'))).toBe(
      '---\nid: 2024-02-08-s\nslug: s\ntitle: T\ndate: 2024-02-08\nauthors:\n  - B\ndateline: D\n' +
        'source:\n  name: N\n  url: https://example.org/\nlang: pt-BR\n---\n\nWords.\n',
    );
  });

  test('an archive folder that is not there is a slip, not a wish', async () => {
    const { run, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await run(['--content=nowhere', 'a.txt'])).toBe(1);
    expect(written.size).toBe(0);
    expect(said.err).toContain('There is no folder');
  });

  test('--dry-run prints and writes nothing', async () => {
    const { run, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await run(['--dry-run', 'a.txt'])).toBe(0);
    expect(written.size).toBe(0);
    expect(said.out).toMatch(/^---\nid: .*\n\nThe river rose again\.\n\nIt fell later\.\n$/s);
  });

  test('tries all files and reports all problems', async () => {
    const files = {
      'a.txt': 'No date.',
      'b.txt': STORY,
      'c.txt': '\0',
      'd.txt': Uint8Array.of(0xff),
    };
    const { run, written, said } = fakeWorld(files);
    expect(await run(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])).toBe(1);
    expect([...written.keys()]).toEqual([TARGET]);
    expect(said.err).toContain('a.txt  There is no date line at the head of the text.\n    Fix: ');
    expect(said.err).toContain('c.txt:1  The file contains ');
    expect(said.err).toContain('d.txt  There is no date line at the head of the text.');
    expect(said.err).toContain('e.txt  The file cannot be read: it does not exist.');
    expect(said.err).toContain('1 imported, 4 failed.');
  });

  test('never overwrites, and says which file is there', async () => {
    const { run, written, said } = fakeWorld({ 'a.txt': STORY }, [TARGET]);
    expect(await run(['a.txt'])).toBe(1);
    expect(written.get(TARGET)).toBe('kept');
    expect(said.err).toContain(`${shownPath(TARGET)} already exists and was left as it is.`);
  });

  test('a file above the limit is refused by name', async () => {
    const { run, said } = fakeWorld({ 'big.txt': 'a'.repeat(300 * 1024) });
    expect(await run(['big.txt'])).toBe(1);
    expect(said.err).toContain('big.txt  The file is ');
  });

  test.each([
    [[], 'No FILE was named'],
    [['--titles=A', 'a.txt'], 'There is no option --titles; did you mean --title?'],
    [['--title'], '--title needs a value.'],
    [['--title=A', 'a.txt', 'b.txt'], '--title is for one article; 2 files were named.'],
    [['-', '-'], 'Standard input (-) can be read only once.'],
    [['--date=2024-02-30', 'a.txt'], '--date: 2024-02-30 is not a day of the calendar.'],
    [['--slug=../x', 'a.txt'], '--slug: may contain only the letters a to z'],
    [['--source-url=https://a.org', 'a.txt'], '--source-url needs a --source-name.'],
    [['--source-name=A', '--source-url=a', 'a.txt'], '--source-url: is not a web address.'],
    [['--title=', 'a.txt'], '--title: is empty.'],
  ])('does not understand %j', async (args, message) => {
    const { run, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await run(args)).toBe(2);
    expect(said.err).toContain(message);
    expect(said.err).toContain('--help');
    expect(written.size).toBe(0);
  });

  test('--help', async () => {
    const { run, said } = fakeWorld({});
    expect(await run(['--help'])).toBe(0);
    expect(said.out).toMatch(/^Usage: verbatim import /);
  });
});

describe('import of real files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('creates the folders, leaves no draft, refuses a second time', async () => {
    const said = { out: '', err: '' };
    const io: CommandIo = {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    };
    const run = (args: readonly string[]) => runCommand(importCommand, args, settings, io);
    const file = join(folder, 'a.txt');
    const content = join(folder, 'content');
    await mkdir(content);
    await writeFile(file, `\uFEFF${STORY.replaceAll('\n', '\r\n')}`);
    expect(await run(['--content', content, file])).toBe(0);
    const year = join(content, 'articles', '2024');
    expect(await readdir(year)).toEqual(['2024-02-08-the-river-rose-again.md']);
    const written = join(year, '2024-02-08-the-river-rose-again.md');
    const markdown = await readFile(written, 'utf8');
    expect(markdown).toMatch(/\n---\n\nThe river rose again\.\n\nIt fell later\.\n$/);

    expect(await run(['--content', content, '--title=The river rose again', file])).toBe(1);
    expect(await readFile(written, 'utf8')).toBe(markdown);
    expect(await readdir(year)).toHaveLength(1);

    expect(await run(['--content', file, file])).toBe(1);
    expect(said.err).toContain('There is no folder ');
  });

  test('takes folders with all that is in them, and says on one page what was done', async () => {
    const said = { out: '', err: '' };
    const io: CommandIo = {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    };
    const inbox = join(folder, 'inbox');
    for (const [path, content] of Object.entries({
      'a.txt': STORY,
      'deep/er/b.txt': STORY.replace('river', 'lake'),
      'deep/page.html': '<p>&ldquo;We can&rsquo;t go on</p>',
      'deep/mail.eml': 'From: a@example.org\nMIME-Version: 1.0\n\nHello',
      '.git/c.txt': STORY.replace('river', 'sea'),
      'node_modules/d.txt': STORY.replace('river', 'well'),
    })) {
      await mkdir(dirname(join(inbox, path)), { recursive: true });
      await writeFile(join(inbox, path), content);
    }
    await writeFile(Buffer.concat([Buffer.from(`${inbox}/caf`), Buffer.of(0xe9)]), STORY);
    const own = { ...settings, contentDir: join(folder, 'archive') };
    await mkdir(own.contentDir);
    expect(await runCommand(importCommand, [inbox], own, io)).toBe(1);
    const year = await readdir(join(own.contentDir, 'articles/2024'));
    expect(year).toEqual([
      '2024-02-08-the-lake-rose-again.md',
      '2024-02-08-the-river-rose-again.md',
    ]);
    expect(said.out).toContain('2 from text, 1 from mail, 1 from html');
    expect(said.out).toMatch(
      /2 {2}without a day; --date DAY imports them: deep\/mail\.eml; deep\/page/,
    );
    expect(said.out).toContain('The name is not in UTF-8.');
    expect((await readdir(own.contentDir)).sort()).toEqual(['.import', 'articles']);
  });

  test('takes 2,000 file names, by themselves and in a list', async () => {
    const names: string[] = [];
    for (let number = 1; number <= 2000; number++) {
      const name = join(
        folder,
        `a-rather-long-name-such-as-a-wire-has-for-its-story-${number}.txt`,
      );
      await writeFile(name, `date 2024-02-08 Story number ${number} of the river.\n\nIt fell.\n`);
      names.push(name);
    }
    const said: string[] = [];
    const io: CommandIo = { out: () => {}, err: (text) => said.push(text) };
    const first = { ...settings, contentDir: join(folder, 'one') };
    expect(await runCommand(importCommand, ['--dry-run', ...names], first, io)).toBe(0);
    expect(said.at(-1)).toBe('2,000 imported, 0 failed.\n');
    const list = join(folder, 'list');
    await writeFile(list, names.join('\n'));
    const second = { ...settings, contentDir: join(folder, 'two') };
    await mkdir(second.contentDir);
    expect(await runCommand(importCommand, ['--list', list], second, io)).toBe(0);
    expect(await readdir(join(second.contentDir, 'articles/2024'))).toHaveLength(2000);
  }, 60_000);

  test('writes into the archive folder that all commands use', async () => {
    const root = resolve(import.meta.dirname, '../../..');
    const content = join(folder, 'elsewhere');
    await mkdir(content);
    const args = [join(root, 'src/cli/verbatim.ts'), 'import', '--title=Rain', '-'];
    const env = { ...process.env, VERBATIM_CONTENT: content };
    execFileSync(process.execPath, args, { cwd: folder, input: STORY, stdio: 'pipe', env });
    expect(readdirSync(join(content, 'articles/2024'))).toEqual(['2024-02-08-rain.md']);
  }, 30_000);

  test('runs as a command and reads standard input', () => {
    const root = resolve(import.meta.dirname, '../../..');
    const recent = Number(process.versions.node.split('.')[0]) >= 24;
    const node = recent ? process.execPath : join(root, 'node_modules', '.bin', 'node');
    const args = [
      join(root, 'src', 'cli', 'verbatim.ts'),
      'import',
      '--dry-run',
      '--title=Rain',
      '-',
    ];
    const out = execFileSync(node, args, { cwd: folder, input: STORY, stdio: 'pipe' });
    expect(out.toString()).toContain('id: 2024-02-08-rain\n');
    // A process of its own starts slowly on a busy machine.
  }, 30_000);
});
