import { defineConfig } from 'astro/config';
import { verbatimImages } from './src/images/image-integration.ts';
import { imageListFile } from './src/article-loader.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datedSitemap } from './src/sitemap-integration.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  outDir: settings.outDir,
  cacheDir: join(settings.cacheDir, 'astro'),
  build: { inlineStylesheets: 'always', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [
    ...datedSitemap(settings),
    verbatimImages({
      cacheDir: join(settings.cacheDir, 'images'),
      used: async () => JSON.parse(await readFile(imageListFile(settings.cacheDir), 'utf8')),
    }),
  ],
});
