import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeIo, runImport, type ImportIo } from './import.ts';

const STORY = 'date 2024-02-08 The river rose again.\n\nIt fell later.\n';

/** A world of files in memory; `-` is standard input. */
function fakeWorld(files: Record<string, string | Uint8Array>, existing: readonly string[] = []) {
  const written = new Map<string, string>(existing.map((path) => [path, 'kept']));
  const said = { out: '', err: '' };
  const io: ImportIo = {
    read: (path, limit) => {
      const content = files[path];
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
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  };
  return { io, written, said };
}

const TARGET = join('content', 'articles', '2024', '2024-02-08-the-river-rose-again.md');

describe('runImport', () => {
  test('writes an article and says where, and that it made the headline', async () => {
    const { io, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await runImport(['a.txt'], io)).toBe(0);
    expect([...written.keys()]).toEqual([TARGET]);
    expect(said.out).toBe(`Wrote ${TARGET}\n`);
    expect(said.err).toContain('a.txt  No title: made the headline “The river rose again”');
  });

  test('takes every option', async () => {
    const { io, written } = fakeWorld({ '-': 'Words.' });
    const options =
      '--title=T --date=2024-02-08 --slug=s --byline=B --dateline=D --source-name=N --source-url=https://example.org/ --lang=pt-BR --content=c';
    expect(await runImport([...options.split(' '), '-'], io)).toBe(0);
    expect(written.get(join('c', 'articles', '2024', '2024-02-08-s.md'))).toBe(
      '---\nid: 2024-02-08-s\nslug: s\ntitle: T\ndate: 2024-02-08\nbyline: B\ndateline: D\n' +
        'source:\n  name: N\n  url: https://example.org/\nlang: pt-BR\n---\n\nWords.\n',
    );
  });

  test('--dry-run prints and writes nothing', async () => {
    const { io, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await runImport(['--dry-run', 'a.txt'], io)).toBe(0);
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
    const { io, written, said } = fakeWorld(files);
    expect(await runImport(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'], io)).toBe(1);
    expect([...written.keys()]).toEqual([TARGET]);
    expect(said.err).toContain('a.txt  There is no date line in the head of the text.\n    Mend: ');
    expect(said.err).toContain('c.txt:1  A NUL byte');
    expect(said.err).toContain('d.txt:1  The text is not valid UTF-8.');
    expect(said.err).toContain('e.txt  There is no such file.');
    expect(said.err).toContain('1 imported, 4 failed.');
  });

  test('never overwrites, and says which file is there', async () => {
    const { io, written, said } = fakeWorld({ 'a.txt': STORY }, [TARGET]);
    expect(await runImport(['a.txt'], io)).toBe(1);
    expect(written.get(TARGET)).toBe('kept');
    expect(said.err).toContain(`${TARGET} is there already and was left as it is.`);
  });

  test('a file above the limit is refused by name', async () => {
    const { io, said } = fakeWorld({ 'big.txt': 'a'.repeat(300 * 1024) });
    expect(await runImport(['big.txt'], io)).toBe(1);
    expect(said.err).toContain('big.txt  The text is larger than 256 KB');
  });

  test.each([
    [[], 'No FILE was named'],
    [['--titles=A', 'a.txt'], 'There is no option --titles; did you mean --title?'],
    [['--title'], "Option '--title <value>' argument missing"],
    [['--title=A', 'a.txt', 'b.txt'], '--title is for one article; 2 files were named.'],
    [['-', '-'], 'Standard input (-) can be read only once.'],
    [['--date=2024-02-30', 'a.txt'], '--date: 2024-02-30 is no day of the calendar.'],
    [['--slug=../x', 'a.txt'], '--slug: may hold only the letters a to z'],
    [['--source-url=https://a.org', 'a.txt'], '--source-url needs a --source-name.'],
    [['--source-name=A', '--source-url=a', 'a.txt'], '--source-url: is no web address.'],
    [['--title=', 'a.txt'], '--title: is empty.'],
  ])('does not understand %j', async (args, message) => {
    const { io, written, said } = fakeWorld({ 'a.txt': STORY });
    expect(await runImport(args, io)).toBe(2);
    expect(said.err).toContain(message);
    expect(said.err).toContain('--help');
    expect(written.size).toBe(0);
  });

  test('--help', async () => {
    const { io, said } = fakeWorld({});
    expect(await runImport(['--help'], io)).toBe(0);
    expect(said.out).toMatch(/^Usage: npm run import -- /);
  });
});

describe('runImport on real files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('creates the folders, leaves no draft, refuses a second time', async () => {
    const said = { out: '', err: '' };
    const io: ImportIo = {
      ...nodeIo,
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    };
    const file = join(folder, 'a.txt');
    const content = join(folder, 'content');
    await writeFile(file, `\uFEFF${STORY.replaceAll('\n', '\r\n')}`);
    expect(await runImport(['--content', content, file], io)).toBe(0);
    const year = join(content, 'articles', '2024');
    expect(await readdir(year)).toEqual(['2024-02-08-the-river-rose-again.md']);
    const written = join(year, '2024-02-08-the-river-rose-again.md');
    const markdown = await readFile(written, 'utf8');
    expect(markdown).toMatch(/\n---\n\nThe river rose again\.\n\nIt fell later\.\n$/);

    expect(await runImport(['--content', content, '--title=The river rose again', file], io)).toBe(
      1,
    );
    expect(await readFile(written, 'utf8')).toBe(markdown);
    expect(await readdir(year)).toHaveLength(1);

    expect(await runImport(['--content', content, folder], io)).toBe(1);
    expect(said.err).toContain('This is a folder.');
    expect(await runImport(['--content', file, file], io)).toBe(1);
    expect(said.err).toContain('cannot be written: ');
  });

  test('runs as a command and reads standard input', () => {
    const root = resolve(import.meta.dirname, '../..');
    const recent = Number(process.versions.node.split('.')[0]) >= 24;
    const node = recent ? process.execPath : join(root, 'node_modules', '.bin', 'node');
    const args = [join(root, 'src', 'cli', 'import.ts'), '--dry-run', '--title=Rain', '-'];
    const out = execFileSync(node, args, { cwd: folder, input: STORY, stdio: 'pipe' });
    expect(out.toString()).toContain('id: 2024-02-08-rain\n');
    // A process of its own starts slowly on a busy machine.
  }, 30_000);
});
