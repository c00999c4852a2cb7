import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { TOWNS_FILE } from '../../archive-folder/gazetteer-store.ts';
import { programFile } from '../../program/folder.ts';
import { readText } from '../support/core/read-text.ts';
import { seedFile, seedIsAbsent } from '../support/site/shared-builds.ts';
import { useReader } from './reader.ts';

const reader = useReader();

/** The core as one script of a browser; a module of Node in it fails the bundling. */
async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [programFile('src/test/support/core/read-text.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test.skipIf(seedIsAbsent)(
  'the core reads the seed article in a browser as it does here',
  async () => {
    const towns = inflateSync(readFileSync(programFile(TOWNS_FILE)));
    const [text, name] = [readFileSync(seedFile, 'utf8'), basename(seedFile)];
    const page = await reader.start({ javaScript: true });
    await page.setContent('<!doctype html><title>Core</title>');
    await page.addScriptTag({ content: await bundleCore() });
    const read = await page.evaluate(
      async ({ text, name, towns }) => {
        const bytes = Uint8Array.from(atob(towns), (character) => character.charCodeAt(0));
        const { readText } = globalThis as unknown as {
          readText: (text: string, name: string, towns: Uint8Array) => unknown;
        };
        return JSON.parse(JSON.stringify(readText(text, name, bytes))) as unknown;
      },
      { text, name, towns: towns.toString('base64') },
    );
    const here = readText(text, name, towns);
    expect(here).toHaveProperty('quotes');
    expect(read).toEqual(JSON.parse(JSON.stringify(here)));
  },
);
