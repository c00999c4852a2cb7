import { defineConfig } from 'astro/config';
import { verbatimImages } from './src/images/image-integration.ts';
import { imageListFile } from './src/site/article-loader.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datedSitemap } from './src/site/sitemap-integration.ts';
import { readSettings } from './src/archive-folder/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  outDir: settings.outDir,
  cacheDir: join(settings.cacheDir, 'astro'),
  build: { inlineStylesheets: 'always', concurrency: 4, assets: 'scripts' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Scripts are files, never inlined, so that a policy of `script-src 'self'` lets them run.
  vite: { build: { assetsInlineLimit: (file) => (/\.[jt]s$/.test(file) ? false : undefined) } },
  experimental: { incrementalBuild: true },
  integrations: [
    ...datedSitemap(settings),
    verbatimImages({
      cacheDir: join(settings.cacheDir, 'images'),
      used: async () => JSON.parse(await readFile(imageListFile(settings.cacheDir), 'utf8')),
    }),
  ],
});
