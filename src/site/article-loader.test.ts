import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { fixSettings, SettingsError } from '../archive-folder/settings.ts';
import { articleLoader } from './article-loader.ts';
import { openedArchive } from './opened-archive.ts';
import { shared } from './shared-archive.ts';

let scratch: ScratchContent;
const kept = new Map<string, { id: string; data: Record<string, unknown>; digest?: string }>();
const warnings: string[] = [];
const errors: string[] = [];
const listeners: ((path: string) => void)[] = [];

beforeEach(async () => {
  scratch = await createScratchContent();
  kept.clear();
  for (const list of [warnings, errors, listeners]) list.length = 0;
  for (const name of ['reopened', 'kept']) Reflect.deleteProperty(shared, name);
});
afterEach(() => scratch.remove());

/** As much of Astro's context as the loader asks for. */
function context(): LoaderContext {
  const store = {
    get: (id: string) => kept.get(id),
    keys: () => [...kept.keys()],
    delete: (id: string) => kept.delete(id),
    set: (entry: { id: string; data: Record<string, unknown> }) => kept.set(entry.id, entry),
  };
  const logger = {
    warn: (text: string) => warnings.push(text),
    error: (text: string) => errors.push(text),
  };
  const watcher = {
    add: () => watcher,
    on: (_: string, listener: (path: string) => void) => {
      listeners.push(listener);
      return watcher;
    },
  };
  const meta = { set: () => undefined };
  return { store, meta, logger, watcher } as unknown as LoaderContext;
}

const load = () => articleLoader(() => scratch.settings).load(context());

const article = (body: string) => `---\ntitle: The bridge\ndate: 2024-02-08\n---\n\n${body}\n`;

test('the store holds an entry for each article, and only for those that are there', async () => {
  await scratch.write('articles/bridge.md', article('“It is safe,” Mayor Anna Berg said.'));
  await scratch.write('articles/ferry.md', article('The ferry “stays for now”, Anna Berg said.'));
  await load();
  expect([...kept.keys()]).toEqual(['articles/bridge.md', 'articles/ferry.md']);
  await rm(join(scratch.settings.contentDir, 'articles/ferry.md'));
  await load();
  expect([...kept.keys()]).toEqual(['articles/bridge.md']);
  expect(warnings.at(-1)).toMatch(/^One quote is not in the ledger yet/);
});

test('pages of the same process get the archive that was opened', async () => {
  await scratch.write('articles/bridge.md', article('“It is safe,” Mayor Anna Berg said.'));
  await load();
  const { archive } = await openedArchive();
  expect(archive.quotes.map(({ words }) => words)).toEqual(['It is safe,']);
});

test('a build puts nothing into the store, which nobody would read', async () => {
  await scratch.write('articles/bridge.md', article('“It is safe,” Mayor Anna Berg said.'));
  const { watcher: _, ...building } = context();
  await articleLoader(() => scratch.settings).load(building as LoaderContext);
  expect([...kept.keys()]).toEqual([]);
  expect((await openedArchive()).archive.quotes).toHaveLength(1);
});

test('what is wrong stops a build', async () => {
  await scratch.write('articles/bridge.md', 'no front matter');
  const { watcher: _, ...building } = context();
  const load = articleLoader(() => scratch.settings).load(building as LoaderContext);
  await expect(load).rejects.toThrow(/content\/articles\/bridge\.md/);
});

test('what is wrong stops no editing: the rest is opened, and the editor is told', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await scratch.write('articles/ferry.md', 'no front matter');
  await load();
  expect(errors.join('')).toContain('ferry.md:1');
  const { archive, problems } = await openedArchive();
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['bridge']);
  expect(problems).toHaveLength(1);
});

test('the archive is opened again when a file changes, and pages are told', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await load();
  const reopened = new Promise<void>((resolve) => (shared.reopened = resolve));
  await scratch.write('articles/ferry.md', article('It rained again.'));
  const { contentDir } = scratch.settings;
  for (const listener of listeners) listener(join(contentDir, 'articles/ferry.md'));
  await reopened;
  expect((await openedArchive()).archive.articles).toHaveLength(2);
  expect((await shared.desk?.viewOf('/2024/02/08/ferry/'))?.article).toBeDefined();
});

test('settings that cannot be used leave the archive open, and what is wrong is told once', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  let broken = false;
  const problem = { file: 'verbatim.yaml', line: 2, message: 'Wrong.', hint: 'right' };
  const current = () => {
    if (broken) throw new SettingsError([problem]);
    return scratch.settings;
  };
  await articleLoader(current).load(context());
  broken = true;
  for (let times = 0; times < 2; times++) {
    const reopened = new Promise<void>((resolve) => (shared.reopened = resolve));
    listeners[0]?.(join(scratch.settings.contentDir, 'verbatim.yaml'));
    await reopened;
  }
  expect(errors).toEqual(['verbatim.yaml:2  Wrong.\n    Fix: right']);
  expect((await shared.desk?.viewOf('/'))?.problems).toHaveLength(1);
  expect((await openedArchive()).archive.articles).toHaveLength(1);
  fixSettings(false);
});

test('what no editor writes is not a change', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await load();
  let times = 0;
  shared.reopened = () => void times++;
  const { contentDir } = scratch.settings;
  for (const name of ['articles/.bridge.md.swp', 'articles/bridge.md.1a2b3c4d.part']) {
    for (const listener of listeners) listener(join(contentDir, name));
  }
  for (const listener of listeners) listener(`${contentDir}-other/articles/bridge.md`);
  await new Promise((resolve) => setImmediate(resolve));
  expect(times).toBe(0);
});

test('settings that changed while editing are those of the archive that is opened next', async () => {
  let { settings } = scratch;
  const loader = articleLoader(() => settings);
  await loader.load(context());
  settings = { ...settings, name: 'Another name' };
  await loader.load(context());
  expect((await openedArchive()).settings.name).toBe('Another name');
});
