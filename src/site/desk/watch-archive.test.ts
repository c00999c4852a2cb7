import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetArchive } from '../../test/support/site/forget-archive.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { fixSettings, type Settings, SettingsError } from '../../archive-folder/settings.ts';
import { openedArchive } from '../opened-archive.ts';
import { shared } from '../shared-archive.ts';
import { watchArchive } from './watch-archive.ts';

let scratch: ScratchContent;
const warnings: string[] = [];
const errors: string[] = [];
const listeners: ((path: string) => void)[] = [];

beforeEach(async () => {
  scratch = await createScratchContent();
  for (const list of [warnings, errors, listeners]) list.length = 0;
  for (const name of ['reopened', 'kept']) Reflect.deleteProperty(shared, name);
});
afterEach(() => {
  forgetArchive();
  return scratch.remove();
});

const logger = {
  warn: (text: string) => void warnings.push(text),
  error: (text: string) => void errors.push(text),
};
const watcher = {
  add: () => undefined,
  on: (_: string, listener: (path: string) => void) => void listeners.push(listener),
};
const watch = (settings: () => Settings = () => scratch.settings) =>
  watchArchive(settings, watcher, logger);

/** Some changes cause several events. */
const change = (path: string): void => {
  for (const listener of listeners) listener(join(scratch.settings.contentDir, path));
};

const article = (body: string) => `---\ntitle: The bridge\ndate: 2024-02-08\n---\n\n${body}\n`;

test('pages of the same process get the archive that was opened', async () => {
  await scratch.write('articles/bridge.md', article('“It is safe,” Mayor Anna Berg said.'));
  await watch();
  const { archive } = await openedArchive();
  expect(archive.quotes.map(({ words }) => words)).toEqual(['It is safe,']);
});

test('what is wrong stops no editing: the rest is opened, and the editor is told', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await scratch.write('articles/ferry.md', 'no front matter');
  await watch();
  expect(errors.join('')).toContain('ferry.md:1');
  const { archive, problems } = await openedArchive();
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['bridge']);
  expect(problems).toHaveLength(1);
});

test('the archive is opened again when a file changes, and pages are told', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await watch();
  const reopened = new Promise<void>((resolve) => (shared.reopened = resolve));
  await scratch.write('articles/ferry.md', article('It rained again.'));
  change('articles/ferry.md');
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
  await watch(current);
  broken = true;
  for (let times = 0; times < 2; times++) {
    const reopened = new Promise<void>((resolve) => (shared.reopened = resolve));
    change('verbatim.yaml');
    await reopened;
  }
  expect(errors).toEqual(['verbatim.yaml:2  Wrong.\n    Fix: right']);
  expect((await shared.desk?.viewOf('/'))?.problems).toHaveLength(1);
  expect((await openedArchive()).archive.articles).toHaveLength(1);
  fixSettings(false);
});

test('a file that nothing is read from is not a change', async () => {
  await scratch.write('articles/bridge.md', article('It rained.'));
  await watch();
  let times = 0;
  shared.reopened = () => void times++;
  for (const path of ['articles/.bridge.md.swp', 'dev.log', '../other/articles/bridge.md']) {
    change(path);
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(times).toBe(0);
});

test('settings that changed while editing are those of the archive that is opened next', async () => {
  let { settings } = scratch;
  await watch(() => settings);
  settings = { ...settings, name: 'Another name' };
  await watch(() => settings);
  expect((await openedArchive()).settings.name).toBe('Another name');
});
