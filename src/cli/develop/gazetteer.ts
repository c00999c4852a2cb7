import { readFile } from 'node:fs/promises';
import { deflateSync, inflateSync } from 'node:zlib';
import { TOWNS_FILE } from '../../archive-folder/gazetteer-store.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import { programFile } from '../../program/program-folder.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import { listInstalledCountries, packInstalledTowns } from './gazetteer-sources.ts';

/** Where the countries are written. */
export const COUNTRIES_FILE = 'src/data/countries.json';

/** The command that packs the gazetteer out of the packages that only developers install. */
export const gazetteerCommand = defineCommand({
  name: 'gazetteer',
  usage: '[--check]',
  about: `
Packs towns, divisions and countries out of the installed packages into ${TOWNS_FILE} and
${COUNTRIES_FILE}. Run it after an update of one of these packages and commit what it writes.`,
  options: { check: { type: 'boolean', help: 'write nothing; fail where a file is not current' } },
  statuses: '0 current or written, 1 with --check something is not current, 2 not understood.',
  run: async ({ values: { check = false } }, { io }) => {
    const towns = packInstalledTowns();
    const countries = `[\n${listInstalledCountries()
      .map((country) => JSON.stringify(country))
      .join(',\n')}\n]\n`;
    const old = await readFile(programFile(TOWNS_FILE)).catch(() => undefined);
    const known = await readFile(programFile(COUNTRIES_FILE), 'utf8').catch(() => '');
    // Compressed bytes may differ from one release of zlib to the next.
    const stale = [
      ...(old && inflateSync(old).equals(towns) ? [] : [TOWNS_FILE]),
      ...(known === countries ? [] : [COUNTRIES_FILE]),
    ];
    for (const file of stale) {
      if (check) io.err(`${file} is not current: run npm run gazetteer and commit it.\n`);
      else if (file === TOWNS_FILE)
        await writeWhole(programFile(file), deflateSync(towns, { level: 9 }));
      else await writeWhole(programFile(file), countries);
    }
    if (stale.length === 0) io.out('The gazetteer is current.\n');
    else if (!check) io.out(`Wrote ${stale.join(' and ')}.\n`);
    return check && stale.length > 0 ? 1 : 0;
  },
});

if (import.meta.main) await startCommand(gazetteerCommand);
