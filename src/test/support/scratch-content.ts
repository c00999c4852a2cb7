import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSettings, type Settings } from '../../archive-folder/settings.ts';

/** An archive folder of its own for one test, to be removed after it. */
export interface ScratchContent {
  readonly settings: Settings;
  /** Writes a file below the archive folder. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty archive folder with a cache beside it. */
export async function createScratchContent(): Promise<ScratchContent> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-scratch-'));
  const contentDir = join(root, 'content');
  await mkdir(join(contentDir, 'articles'), { recursive: true });
  return {
    settings: { ...readSettings({}), contentDir, cacheDir: join(root, 'cache') },
    async write(path, content) {
      const file = join(contentDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
