import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { publishCards } from '../cards/publish-cards.ts';
import type { ContentError } from '../core/problem.ts';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { readSettings } from '../settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * Builds the site beside the last good one and puts it in its place only when all went well, so that
 * a mistake in an article never leaves half a site behind.
 */
async function buildSite(): Promise<void> {
  const { outDir, cacheDir, lang, cards } = readSettings();
  const fresh = join(cacheDir, 'site');
  const old = join(cacheDir, 'site-before');
  await build({ outDir: fresh, logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
  await rename(join(fresh, 'redirects.txt'), join(fresh, '_redirects'));
  const index = await buildSearchIndex(fresh, { cacheDir, lang });
  if (index) {
    console.warn(`The site has no search: Pagefind does not run here (${index.missing}).`);
  }
  const published = await publishCards(fresh, { cacheDir, cards });
  if ('missing' in published) {
    console.warn(`The quotes have no cards: they cannot be drawn here (${published.missing}).`);
  } else if (published.without > 0) {
    console.warn(
      `Quotes without a card, for want of a font with their letters: ${published.without}.`,
    );
  }
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}

/** Vite wraps what a module throws, so the problem may lie a few causes down. */
function findContentError(error: unknown): ContentError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at.name === 'ContentError') return at as ContentError;
  }
  return undefined;
}

try {
  await buildSite();
  console.log(`Built ${readSettings().outDir}`);
} catch (error) {
  const mistake = findContentError(error);
  if (!mistake) throw error;
  console.error(mistake.message);
  process.exitCode = 1;
}
