import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { listArticleFiles } from '../../archive-folder/article-store.ts';
import { findBrokenPages } from '../../site/built-pages.ts';
import { openSealed, sealFolder } from '../../archive-folder/files/cache-file.ts';
import { publishCards } from '../../cards/publish-cards.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { shownPath } from '../../program/user-folder.ts';
import { inlineConfig } from '../../site/astro/config.ts';
import { buildSearchIndex } from '../../search/build-search-index.ts';
import { realPathOf, type Settings } from '../../archive-folder/settings.ts';
import {
  checkSiteFolder,
  countPublished,
  losesMost,
  replaceSite,
  siteLock,
  SiteFolderError,
} from '../../site/folder.ts';
import { CommandError, defineCommand, type CommandContext } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { SETTING_OPTIONS } from '../setting-options.ts';
import { say, sayList, sayNumber } from '../../wording/say.ts';

const MOST_BROKEN_SHOWN = 5;

/** The command that makes the site. */
export const buildCommand = defineCommand({
  name: 'build',
  usage: () => say('commands.build-usage'),
  about: () => say('commands.build-about'),
  options: {
    yes: { type: 'boolean', help: () => say('commands.yes-option') },
    verbose: { type: 'boolean', help: () => say('commands.verbose-option') },
    ...SETTING_OPTIONS,
  },
  statuses: () => say('commands.build-statuses'),
  readsArchive: true,
  json: true,
  doing: () => say('commands.building'),
  locks: ({ contentDir, cacheDir, outDir }) => [
    lockIn(realPathOf(contentDir)),
    lockIn(realPathOf(cacheDir)),
    siteLock(outDir),
  ],
  run: async ({ values }, context) => {
    const built = await buildSite(context, {
      yes: values.yes ?? false,
      verbose: values.verbose ?? false,
    });
    return { status: 0, json: built };
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
async function buildSite(
  { settings, io }: CommandContext,
  options: BuildOptions,
): Promise<{ readonly folder: string; readonly articles: number }> {
  const { outDir, contentDir } = settings;
  checkSiteFolder(outDir);
  const articles = listArticleFiles(contentDir).paths.length;
  checkCount(articles, settings, options);
  const fresh = await makeSite(settings, options, io);
  const broken = findBrokenPages(fresh, await articlePages(fresh, settings));
  if (broken.length > 0) {
    const pages = sayList(broken.slice(0, MOST_BROKEN_SHOWN), 'bare');
    const cache = shownPath(settings.cacheDir);
    throw new CommandError(say('commands.broken-pages', { count: broken.length, pages, cache }));
  }
  await replaceSite(fresh, outDir, articles);
  io.out(`${say('commands.built', { folder: shownPath(outDir) })}\n`);
  return { folder: outDir, articles };
}

function checkCount(
  articles: number,
  { outDir, contentDir }: Settings,
  { yes }: BuildOptions,
): void {
  const before = countPublished(outDir);
  if (yes || !losesMost(before, articles)) return;
  throw new SiteFolderError(
    say('commands.fewer-articles', {
      folder: shownPath(contentDir),
      articles,
      site: shownPath(outDir),
      before: sayNumber(before),
    }),
  );
}

/** @returns the folder of the built site */
async function makeSite(
  settings: Settings,
  { verbose }: BuildOptions,
  io: CommandIo,
): Promise<string> {
  const { cacheDir, lang, cards } = settings;
  const fresh = join(cacheDir, 'site');
  const pages = join(cacheDir, 'astro');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(cacheDir, { recursive: true });
  const seal = openSealed(pages);
  try {
    await buildFrom(cacheDir, {
      ...inlineConfig(settings, { verbose, endsWithMistake: true }),
      outDir: fresh,
    });
  } catch (error) {
    await seal();
    throw error;
  }
  await sealFolder(pages);
  await rename(join(fresh, 'redirects.txt'), join(fresh, '_redirects'));
  await buildSearchIndex(fresh, { cacheDir, lang });
  const published = await publishCards(fresh, { cacheDir, cards });
  if ('missing' in published) {
    io.err(`${say('commands.no-cards', { reason: published.missing })}\n`);
  } else if (published.without > 0) {
    io.err(`${say('commands.without-cards', { count: sayNumber(published.without) })}\n`);
  }
  return fresh;
}

/** Runs the build in the folder of its output: Astro bundles into the current one what is outside of it. */
async function buildFrom(folder: string, config: AstroInlineConfig): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await build(config);
  } finally {
    process.chdir(before);
  }
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
