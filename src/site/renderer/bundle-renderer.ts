import { readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type AstroInlineConfig, type AstroIntegration } from 'astro';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { inlineConfig } from '../astro/config.ts';
import { joinStyles } from './join-styles.ts';
import { pruneScopes } from './prune-scopes.ts';
import { shortenScopes } from './shorten-scopes.ts';
import { rendererFiles, type PageStyle, type RendererRecord } from './renderer-files.ts';

/** The module with which a bundle begins. */
const ENTRY = /^prerender-entry\.[\w-]{1,40}\.mjs$/;

/** Copies of sites in the cache that nothing reads. */
const OUTGROWN = ['site', 'astro/dist', 'astro/incremental-build.json'];

/**
 * Lets Astro compile and bundle the pages once, and keeps what it would render them with: modules
 * for Node, the styles of each page, and the files that are the same in every site.
 *
 * @param folder where it is kept; made anew
 * @param key what it is recognised by later
 * @throws what Astro throws about a mistake in a component
 */
export async function bundleRenderer(
  settings: Settings,
  { folder, key, verbose }: { folder: string; key: string; verbose: boolean },
): Promise<void> {
  const files = rendererFiles(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of OUTGROWN) {
    await rm(join(settings.cacheDir, name), { recursive: true, force: true });
  }
  const config = inlineConfig(settings, { verbose, endsWithMistake: true });
  const styles: (readonly [string, readonly PageStyle[]])[] = [];
  await buildIn(folder, {
    ...config,
    outDir: files.statics,
    integrations: [...(config.integrations ?? []), keepRenderer(files, styles)],
  });
  pruneScopes(files.modules, files.statics);
  shortenScopes(files.modules, files.statics);
  const entry = readdirSync(files.modules).find((name) => ENTRY.test(name)) ?? '';
  const record: RendererRecord = { key, entry, styles: joinStyles(files.statics, styles) };
  await writeWhole(files.record, JSON.stringify(record));
}

type Styles = (readonly [string, readonly PageStyle[]])[];

/**
 * Takes what Astro bundled out of its hands just before it would render pages, of which it is then
 * told that there are none.
 */
function keepRenderer(
  { statics, modules }: ReturnType<typeof rendererFiles>,
  styles: Styles,
): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly PageStyle[] }>;
  return {
    name: 'verbatim-renderer',
    hooks: {
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'verbatim-renderer',
          setup: async () => {
            await mkdir(dirname(modules), { recursive: true });
            await rename(join(statics, '.prerender'), modules);
            styles.push(...[...pages].map(([page, data]) => [page, data.styles] as const));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is rendered here.')),
        });
      },
    },
  };
}

/** Runs the build in the folder of its output: Astro bundles into the current one what is outside of it. */
async function buildIn(folder: string, config: AstroInlineConfig): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await build(config);
  } finally {
    process.chdir(before);
  }
}
