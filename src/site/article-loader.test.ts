import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetArchive } from '../test/support/site/forget-archive.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { articleLoader } from './article-loader.ts';
import { openedArchive } from './opened-archive.ts';
import { shared } from './shared-archive.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
  shared.opened = undefined;
});
afterEach(() => {
  forgetArchive();
  return scratch.remove();
});

/** Whatever else Astro hands over is not asked for. */
const load = (context: object) =>
  articleLoader(() => scratch.settings).load(context as LoaderContext);

const article = (body: string) => `---\ntitle: The bridge\ndate: 2024-02-08\n---\n\n${body}\n`;

test('pages of a build get the archive that was opened', async () => {
  await scratch.write('articles/bridge.md', article('“It is safe,” Mayor Anna Berg said.'));
  await load({});
  expect((await openedArchive()).archive.quotes).toHaveLength(1);
});

test('what is wrong stops a build', async () => {
  await scratch.write('articles/bridge.md', 'no front matter');
  await expect(load({})).rejects.toThrow(/content\/articles\/bridge\.md/);
});

test('while articles are edited, nothing depends on Astro’s asking', async () => {
  await scratch.write('articles/bridge.md', 'no front matter');
  await load({ watcher: {} });
  expect(shared.opened).toBeUndefined();
});
