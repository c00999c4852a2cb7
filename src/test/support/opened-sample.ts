import { afterAll, beforeAll } from 'vitest';
import { openSoundArchive } from '../../archive-folder/open-archive.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { handOver } from '../../site/opened-archive.ts';
import { writeContent, writeSampleContent } from './sample-content.ts';
import { createScratchContent, type ScratchContent } from './scratch-content.ts';

const EVERYTHING = 'records: each\nfeeds:\n  from: 1\n';

/**
 * Lets the tests of a file run as if Astro's loader had opened the sample archive in their process;
 * call it once at the top of the file.
 */
export function useOpenedSample(): void {
  const before = { ...process.env };
  let scratch: ScratchContent;
  beforeAll(async () => {
    scratch = await createScratchContent();
    const { contentDir, cacheDir } = scratch.settings;
    await writeSampleContent(contentDir);
    // Whatever a settings file can ask for is made.
    await writeContent(contentDir, 'verbatim.yaml', EVERYTHING);
    Object.assign(process.env, { VERBATIM_CONTENT: contentDir, VERBATIM_CACHE: cacheDir });
    handOver(await openSoundArchive(readSettings()));
  }, 60_000);
  afterAll(async () => {
    for (const name of ['VERBATIM_CONTENT', 'VERBATIM_CACHE']) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    Reflect.deleteProperty(globalThis, Symbol.for('verbatim.opened-archive'));
    await scratch.remove();
  });
}
