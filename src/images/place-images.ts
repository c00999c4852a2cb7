import { join } from 'node:path';
import { say } from '../wording/say.ts';

/** Names as `prepareImage` makes them, and nothing that could leave the folder. */
const FILE_NAME = /^[\da-f]{12}-\d+\.(avif|webp|jpg|png|svg)$/;

/** The pictures that an archive shows. */
export interface ShownImages {
  readonly entries: ReadonlyMap<string, { readonly images: readonly string[] }>;
  readonly own: { readonly images: readonly string[] };
}

/** What takes a file of the site from where it is kept. */
export interface ImagePlace {
  place(path: string, from: string, key: string): void;
}

/**
 * Gives the site the prepared pictures that it shows; the cache may hold more.
 *
 * @throws if a name is not one that the store makes, or its file is missing
 */
export function placeImages({ entries, own }: ShownImages, cacheDir: string, to: ImagePlace): void {
  const names = new Set(own.images);
  for (const { images } of entries.values()) for (const name of images) names.add(name);
  const folder = join(cacheDir, 'images');
  for (const name of [...names].sort()) {
    if (!FILE_NAME.test(name)) throw new Error(say('images.not-prepared', { name }));
    try {
      // The name has the digest of the picture.
      to.place(`images/${name}`, join(folder, name), name);
    } catch (cause) {
      throw new Error(say('images.prepared-missing', { name, folder }), { cause });
    }
  }
}
