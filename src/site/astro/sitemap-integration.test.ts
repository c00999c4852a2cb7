import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datedSitemap } from './sitemap-integration.ts';

const site = 'https://paper.example';
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-sitemap-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Runs one hook of an integration as a build would; its parameters are the hook's own business. */
async function run(integration: AstroIntegration, hook: string, given: object): Promise<void> {
  const hooks = integration.hooks as Record<string, ((given: object) => unknown) | undefined>;
  await hooks[hook]?.(given);
}

test('pages have the day of their last change; frames and pages without a day are left out', async () => {
  await writeFile(
    join(root, 'page-dates.json'),
    JSON.stringify({ '/2024/': '2024-02-08', '/ferry/': null }),
  );
  const dir = pathToFileURL(`${root}/`);
  const logger = { info() {}, warn() {}, error() {} };
  const pages = ['2024/', 'ferry/', '404/', 'quotes/3k2j8n5q1w/embed/', ''];
  for (const integration of datedSitemap({ site })) {
    const config = { site, base: '/', trailingSlash: 'always', build: { format: 'directory' } };
    await run(integration, 'astro:config:done', { config });
    await run(integration, 'astro:routes:resolved', { routes: [] });
    const all = pages.map((pathname) => ({ pathname }));
    await run(integration, 'astro:build:done', { dir, pages: all, logger, assets: new Map() });
  }
  expect(existsSync(join(root, 'page-dates.json'))).toBe(false);
  const written = await readFile(join(root, 'sitemap-0.xml'), 'utf8');
  expect(written).toContain(`<loc>${site}/2024/</loc><lastmod>2024-02-08`);
  for (const left of ['ferry', '404', 'embed']) expect(written).not.toContain(left);
});
