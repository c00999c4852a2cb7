import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { build } from 'esbuild';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const PACKAGE = 'date-fns';
const LOCALES = `${PACKAGE}/locale`;

/**
 * Joins the 500 files of date-fns’s locales into one for the development server: loading them one by
 * one takes a tenth of the time to the first page. A build bundles them anyway.
 *
 * @param cacheDir where the joined file is kept, one for each version of date-fns
 */
export function joinedLocales(cacheDir: string): VitePlugin {
  let joined: Promise<string> | undefined;
  return {
    name: 'verbatim-joined-locales',
    enforce: 'pre',
    apply: 'serve',
    // Vite does not ask about packages that it leaves to Node.
    configEnvironment: (name) =>
      name === 'client' ? undefined : { resolve: { noExternal: [PACKAGE] } },
    async resolveId(id) {
      if (this.environment.name === 'client') return null;
      if (id !== LOCALES) {
        return id.startsWith(`${PACKAGE}/`)
          ? { id: import.meta.resolve(id), external: true }
          : null;
      }
      joined ??= joinLocales(cacheDir);
      return { id: pathToFileURL(await joined).href, external: true };
    },
  };
}

/** Makes the joined file if it is not there. @returns its path */
export async function joinLocales(cacheDir: string): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve(LOCALES));
  const manifest = readFileSync(join(dirname(entry), 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const file = join(cacheDir, 'dev', `locales-${version}.mjs`);
  if (existsSync(file)) return file;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  await writeWhole(file, outputFiles[0]?.contents ?? '');
  return file;
}
