import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { say } from '../wording/say.ts';

/** What the integration needs to know of the project. */
export interface ImageIntegrationOptions {
  /** Folder into which `prepareImage` writes. */
  readonly cacheDir: string;
  /** Names of the files that the pages refer to; asked once, when all pages are built. */
  readonly used: () => Iterable<string> | Promise<Iterable<string>>;
}

/** Names as `prepareImage` makes them, and nothing that could leave the folder. */
const fileName = /^[\da-f]{12}-\d+\.(avif|webp|jpg|png|svg)$/;

const contentTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/**
 * Publishes prepared pictures under `images/`: a build copies the used ones, the development server
 * reads them from the cache. The cache may hold more than the site shows; only what `used` names is
 * published.
 */
export function verbatimImages({ cacheDir, used }: ImageIntegrationOptions): AstroIntegration {
  return {
    name: 'verbatim-images',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const name = readRequestedName(request.url ?? '');
          const bytes = name && (await readFile(join(cacheDir, name)).catch(() => undefined));
          if (!name || !bytes) return next();
          response.setHeader('Content-Type', contentTypes[name.split('.').at(-1) ?? ''] ?? '');
          response.setHeader('X-Content-Type-Options', 'nosniff');
          response.end(bytes);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await copyImages(await used(), cacheDir, join(fileURLToPath(dir), 'images'));
        if (count > 0) logger.info(say('images.files-copied', { count }));
      },
    },
  };
}

/**
 * Copies picture files by name.
 *
 * @returns how many there were, each counted once.
 * @throws if a name is not one that the store makes, or its file is missing.
 */
export async function copyImages(
  names: Iterable<string>,
  fromDir: string,
  toDir: string,
): Promise<number> {
  const unique = [...new Set(names)].sort();
  if (unique.length > 0) await mkdir(toDir, { recursive: true });
  for (const name of unique) {
    if (!fileName.test(name)) throw new Error(say('images.not-prepared', { name }));
    await copyFile(join(fromDir, name), join(toDir, name)).catch((cause: unknown) => {
      throw new Error(say('images.prepared-missing', { name, folder: fromDir }), { cause });
    });
  }
  return unique.length;
}

/** The site's base may stand before `/images/`: Astro strips it only after other middleware ran. */
function readRequestedName(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const [folder, name = ''] = path.split('/').slice(-2);
  return folder === 'images' && fileName.test(name) ? name : undefined;
}
