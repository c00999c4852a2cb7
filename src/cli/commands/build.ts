import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { listArticleFiles } from '../../archive-folder/article-store.ts';
import { findBrokenPages } from '../../site/built-pages.ts';
import { openSealed, sealFolder } from '../../archive-folder/files/cache-file.ts';
import { publishCards } from '../../cards/publish-cards.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { buildSearchIndex } from '../../search/build-search-index.ts';
import { isWithin, realPathOf, type Settings } from '../../archive-folder/settings.ts';
import {
  checkSiteFolder,
  countPublished,
  losesMost,
  replaceSite,
  siteLock,
  SiteFolderError,
} from '../../site/site-folder.ts';
import { CommandError, defineCommand, type CommandContext } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { startCommand } from '../run-command.ts';

const MOST_BROKEN_SHOWN = 5;

/** The command that makes the site. */
export const buildCommand = defineCommand({
  name: 'build',
  usage: '[--yes] [--verbose]',
  about: `
Builds the site into dist (VERBATIM_OUT). A mistake in an article, a full disk or a kill leaves the last
good site in place. Only a folder that this tool made is replaced.`,
  options: {
    yes: { type: 'boolean', help: 'also replace a site that has over twice as many articles' },
    verbose: { type: 'boolean', help: 'say what is done, step by step' },
  },
  statuses: '0 built, 1 something is wrong and nothing was replaced, 2 not understood.',
  readsArchive: true,
  locks: ({ contentDir, cacheDir, outDir }) => [
    lockIn(realPathOf(contentDir)),
    lockIn(realPathOf(cacheDir)),
    siteLock(outDir),
  ],
  run: async ({ values }, context) => {
    await buildSite(context, { yes: values.yes ?? false, verbose: values.verbose ?? false });
    return 0;
  },
});

interface BuildOptions {
  readonly yes: boolean;
  readonly verbose: boolean;
}

/**
 * Builds the site beside the last good one and puts it in its place only when all went well, so that
 * a mistake in an article never leaves half a site behind.
 */
async function buildSite({ settings, io }: CommandContext, options: BuildOptions): Promise<void> {
  const { outDir, contentDir } = settings;
  checkSiteFolder(outDir);
  const articles = listArticleFiles(contentDir).paths.length;
  checkCount(articles, settings, options);
  const fresh = await makeSite(settings, options, io);
  const broken = findBrokenPages(fresh, await articlePages(fresh, settings));
  if (broken.length > 0) {
    const shown = broken.slice(0, MOST_BROKEN_SHOWN).join(', ');
    throw new CommandError(
      `${broken.length} pages came out empty, cut short or not at all, so nothing was replaced: ${shown}. ` +
        `Fix: build again; if it stays so, remove ${settings.cacheDir} and build again.`,
    );
  }
  await replaceSite(fresh, outDir, articles);
  io.out(`Built ${outDir}\n`);
}

function checkCount(
  articles: number,
  { outDir, contentDir }: Settings,
  { yes }: BuildOptions,
): void {
  const before = countPublished(outDir);
  if (yes || !losesMost(before, articles)) return;
  throw new SiteFolderError(
    `${contentDir} has ${articles} articles; the site at ${outDir} has ${before}. Nothing was built. ` +
      'If the others are to go: npm run build -- --yes. If not, look at VERBATIM_CONTENT.',
  );
}

/** @returns the folder of the built site */
async function makeSite(
  { cacheDir, lang, cards }: Settings,
  { verbose }: BuildOptions,
  io: CommandIo,
): Promise<string> {
  const fresh = workFolder(cacheDir);
  const pages = join(cacheDir, 'astro');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(cacheDir, { recursive: true });
  const seal = openSealed(pages);
  try {
    await build({ outDir: fresh, logLevel: verbose ? 'info' : 'warn' });
  } catch (error) {
    await seal();
    throw error;
  }
  await sealFolder(pages);
  await rename(join(fresh, 'redirects.txt'), join(fresh, '_redirects'));
  await buildSearchIndex(fresh, { cacheDir, lang });
  const published = await publishCards(fresh, { cacheDir, cards });
  if ('missing' in published) {
    io.err(`The quotes have no cards: they cannot be drawn here (${published.missing}).\n`);
  } else if (published.without > 0) {
    io.err(`Quotes without a card, since no font has their letters: ${published.without}.\n`);
  }
  return fresh;
}

/**
 * Where the site is built. Astro runs what it bundled from there, and Node looks for packages in the
 * folders above, so it is in the project even where the cache is elsewhere.
 */
function workFolder(cacheDir: string): string {
  if (isWithin(realPathOf(cacheDir), realPathOf(resolve('.')))) return join(cacheDir, 'site');
  return resolve('.astro', `site-${hash('sha256', realPathOf(cacheDir), 'hex').slice(0, 12)}`);
}

/** The pages of all articles that the API names, below the built site. */
async function articlePages(fresh: string, { base }: Settings): Promise<string[]> {
  const text = await readFile(join(fresh, 'api/articles.json'), 'utf8').catch(() => '[]');
  const home = `/${base}/`.replace(/\/{2,}/g, '/');
  const records = Object.values(JSON.parse(text) as object).flat() as { url?: string }[];
  return records.flatMap(({ url }) =>
    url ? [`${new URL(url).pathname.slice(home.length)}index.html`] : [],
  );
}

if (import.meta.main) await startCommand(buildCommand);
