import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

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
 * Serves prepared pictures under `images/` while editing.
 *
 * @param cacheDir folder into which `prepareImage` writes
 */
export function verbatimImages(cacheDir: string): AstroIntegration {
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
    },
  };
}

/** The site's base may stand before `/images/`: Astro strips it only after other middleware ran. */
function readRequestedName(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const [folder, name = ''] = path.split('/').slice(-2);
  return folder === 'images' && fileName.test(name) ? name : undefined;
}
