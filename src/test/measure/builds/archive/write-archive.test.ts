import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../../../../archive-folder/open-archive.ts';
import { readSettings } from '../../../../archive-folder/settings.ts';
import { CHANGES, writeArchive } from './write-archive.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-archive-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Every file of an archive with its contents. */
async function read(name: string): Promise<Map<string, string>> {
  const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = files.map(async ({ parentPath, name: file }) => {
    const path = join(parentPath, file);
    return [path.slice(join(root, name).length + 1), await readFile(path, 'utf8')] as const;
  });
  return new Map((await Promise.all(contents)).sort());
}

const open = (name: string) =>
  openArchive({
    ...readSettings({}),
    contentDir: join(root, name),
    cacheDir: join(root, 'cache'),
  });

test('an archive is the beginning of a larger one with the same seed', async () => {
  const made = await writeArchive(join(root, 'a'), { articles: 12, seed: 3, weight: 'small' });
  await writeArchive(join(root, 'b'), { articles: 20, seed: 3, weight: 'small' });
  await writeArchive(join(root, 'c'), { articles: 12, seed: 4, weight: 'normal' });
  const [a, b, c] = [await read('a'), await read('b'), await read('c')];
  const articles = [...a].filter(([file]) => file.startsWith('articles/'));
  expect(articles).toHaveLength(12);
  for (const [file, source] of articles) expect(b.get(file)).toBe(source);
  expect([...c.keys()].filter((file) => a.has(file) && file.startsWith('articles/'))).toEqual([]);
  expect(a.get('verbatim.yaml')).toContain('weight: small');
  const bytes = articles.reduce((sum, [, source]) => sum + Buffer.byteLength(source), 0);
  expect(made.bytes).toBe(bytes);
});

test('each change changes one file, and leaves a sound archive', async () => {
  const { change } = await writeArchive(join(root, 'a'), {
    articles: 9,
    seed: 1,
    weight: 'normal',
  });
  const before = await open('a');
  expect(before.problems).toEqual([]);
  const changed: string[] = [];
  for (const each of CHANGES) {
    const old = await read('a');
    await change[each]();
    const now = await read('a');
    const files = new Set([...old.keys(), ...now.keys()]);
    const others = [...files].filter((file) => old.get(file) !== now.get(file));
    changed.push(`${each} ${others.length} ${now.size - old.size}`);
  }
  expect(changed).toEqual(['edited 1 0', 'added 1 1', 'removed 1 -1', 'renamed 1 0']);
  const after = await open('a');
  expect(after.problems).toEqual([]);
  const slugs = new Map(before.archive.speakers.map(({ slug, name }) => [slug, name]));
  const renamed = after.archive.speakers.filter(
    ({ slug, name, quotes }) => quotes.length > 0 && slugs.has(slug) && slugs.get(slug) !== name,
  );
  expect(renamed.map(({ name }) => name.split(' ')[1])).toEqual(['Marion']);
});
