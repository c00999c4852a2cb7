import { existsSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { programFolder } from '../../program/folder.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** `zod`, `@resvg/resvg-js`, `date-fns/locale`: no path, no address, no virtual module. */
const PACKAGE_FILE = /^(@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/|$)/;

/** Packages with files besides their code, which they look for beside it. */
const NATIVE = ['@resvg/resvg-js', 'harfbuzzjs', 'sharp', 'wawoff2'];

/**
 * Bundles packages with the pages, except native ones: what is bundled is loaded at once, and without
 * what nobody uses of it. Imports by file whatever stays outside: the bundle runs in the archive’s
 * cache, from where Node would not find the program’s packages, or would find other versions.
 */
export function absoluteExternals(): VitePlugin {
  return {
    name: 'verbatim-absolute-externals',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      environments: { prerender: { resolve: { noExternal: true, external: NATIVE } } },
    }),
    // A name that Astro lists as external is never asked about.
    configResolved({ environments }) {
      for (const { build } of Object.values(environments)) {
        const { rolldownOptions } = build;
        if (Array.isArray(rolldownOptions.external)) rolldownOptions.external = [];
      }
    },
    async resolveId(id, importer, options) {
      if (this.environment.name === 'client' || !PACKAGE_FILE.test(id) || isBuiltin(id))
        return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!found?.external || isBuiltin(found.id)) return found;
      return { id: addressOf(id, importer), external: true };
    },
  };
}

/** The address of the file that a module gets where it imports a package. */
function addressOf(id: string, importer: string | undefined): string {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id;
  const from = importer !== undefined && isAbsolute(importer) ? dirname(importer) : programFolder;
  const own = findPackage(name, programFolder);
  if (findPackage(name, from) === own) return import.meta.resolve(id);
  return pathToFileURL(createRequire(join(from, 'importer.js')).resolve(id)).href;
}

function findPackage(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  return above === from ? undefined : findPackage(name, above);
}
