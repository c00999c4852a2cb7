import { afterAll, beforeAll } from 'vitest';
import { openSoundArchive } from '../../archive-folder/open-archive.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { handOver } from '../../site/opened-archive.ts';
import { writeContent, writeSample, writeSampleContent } from './sample-content.ts';
import { createScratchContent, type ScratchContent } from './scratch-content.ts';

const EVERYTHING = 'records: each\nepub: month\nfeeds:\n  from: 1\n';
/** One speaker on one place, often enough for a page of the subject. */
const ON_A_PLACE = [
  'Varna has waited long enough for a second bridge across its harbour',
  'No ship will be turned away from Varna because of the weather',
  'The schools of Varna open on Monday, with new stoves in every room',
];

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
    for (const [at, words] of ON_A_PLACE.entries()) {
      await writeSample(contentDir, {
        date: `2024-03-0${at + 1}`,
        slug: `council-of-varna-${at}`,
        title: `The council of Varna meets for session ${at + 1}`,
        body: `“${words},” said Mayor Elena Markova.\n`,
      });
    }
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
