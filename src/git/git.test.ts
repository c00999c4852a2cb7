import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NoHistoryError, readBlobs, readFileVersions, runGit } from './git.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-git-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  runGit(folder, ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args]);

async function commit(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  await git('add', '-A');
  await git('commit', '-qm', path);
}

describe('runGit', () => {
  test('hands over what git printed, and what it reads', async () => {
    await git('init', '-q');
    const name = (await runGit(folder, ['hash-object', '--stdin'], 'water\n')).toString().trim();
    expect(name).toMatch(/^[0-9a-f]{40}$/);
  });

  test('a failure names the command and the reason, not a stack', async () => {
    await expect(runGit(folder, ['log'])).rejects.toThrow(NoHistoryError);
    await expect(runGit(folder, ['log'])).rejects.toThrow(/log.*not a git repository/s);
  });

  test('an argument is never read by a shell', async () => {
    await expect(runGit(folder, ['log; touch made'])).rejects.toThrow(NoHistoryError);
    await expect(rm(join(folder, 'made'))).rejects.toThrow('ENOENT');
  });
});

describe('readFileVersions', () => {
  test('a folder without a repository is refused in plain words', async () => {
    await expect(readFileVersions(folder, 'articles')).rejects.toThrow(NoHistoryError);
  });

  test('a repository without a commit has no versions', async () => {
    await git('init', '-q');
    expect(await readFileVersions(folder, 'articles')).toEqual(new Map());
  });

  test('versions are listed by path, oldest first, and only below the folder that is asked about', async () => {
    await git('init', '-q');
    await commit('content/articles/bridge – one.md', 'first\n');
    await commit('content/articles/bridge – one.md', 'second\n');
    await commit('elsewhere/articles/ferry.md', 'other\n');
    const content = join(folder, 'content');
    const versions = await readFileVersions(content, 'articles');
    expect([...versions.keys()]).toEqual(['articles/bridge – one.md']);
    const names = [...versions.values()].flat().map(({ blob }) => blob);
    const blobs = await readBlobs(content, names);
    expect(names.map((name) => blobs.get(name)?.toString())).toEqual(['first\n', 'second\n']);
  });
});

describe('readBlobs', () => {
  test('reads bytes as they are, and leaves out what is missing', async () => {
    await git('init', '-q');
    const bytes = 'a\n\nmissing\n\u0000ü';
    const name = (await runGit(folder, ['hash-object', '-w', '--stdin'], bytes)).toString().trim();
    const blobs = await readBlobs(folder, ['0'.repeat(40), name]);
    expect([...blobs].map(([key, value]) => [key, value.toString()])).toEqual([[name, bytes]]);
  });

  test('asked for nothing, it does not ask git', async () => {
    expect(await readBlobs(join(folder, 'not-there'), [])).toEqual(new Map());
  });
});
