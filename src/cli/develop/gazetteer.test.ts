import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOWNS_FILE } from '../../archive-folder/gazetteer-store.ts';
import { programFile } from '../../program/folder.ts';
import { createScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { gazetteerCommand } from './gazetteer.ts';
import { chooseFields, hasSources, parseTowns } from './gazetteer-sources.ts';
import { runNode } from '../../test/support/site/run-node.ts';

const THREE_MEGABYTES = 3_000_000;

if (!hasSources()) {
  console.warn(
    'Skipped: the sources of the gazetteer are not installed (npm run gazetteer says how).',
  );
}

test.skipIf(!hasSources())(
  'the packed gazetteer is what its sources give',
  async () => {
    const { code, stdout, stderr } = await runNode(['src/cli/develop/gazetteer.ts', '--check']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'The gazetteer is current.\n',
      stderr: '',
    });
  },
  60_000,
);

test('the packed gazetteer is small enough to travel with the program', () => {
  expect(statSync(programFile(TOWNS_FILE)).size).toBeLessThan(THREE_MEGABYTES);
  expect(readFileSync(programFile('src/data/countries.json'), 'utf8')).toContain('"cca2":"AM"');
});

/** A line of GeoNames: 19 cells. */
function line(cells: Readonly<Record<number, string>>): string {
  return Array.from({ length: 19 }, (_, column) => cells[column] ?? '').join('\t');
}

const EASTPOOL = {
  0: '101',
  1: 'Éastpool',
  2: 'Eastpool',
  3: 'East Pool,Oostpoel',
  4: '51.5',
  5: '-0.25',
  7: 'PPLA2',
  8: 'GB',
  10: 'ENG',
  14: '12000',
};

describe('parseTowns', () => {
  test('reads the cells that are used, and leaves absent divisions out', () => {
    expect([...parseTowns(line(EASTPOOL))]).toEqual([
      {
        geonameId: 101,
        name: 'Éastpool',
        asciiName: 'Eastpool',
        alternateNames: ['East Pool', 'Oostpoel'],
        latitude: 51.5,
        longitude: -0.25,
        featureCode: 'PPLA2',
        countryCode: 'GB',
        admin1Code: 'ENG',
        admin2Code: undefined,
        population: 12_000,
      },
    ]);
  });

  test('only populated places are towns; an empty line is none', () => {
    const table = [line({ ...EASTPOOL, 7: 'ADM2' }), '', line({ ...EASTPOOL, 0: '102' }), ''];
    expect([...parseTowns(table.join('\n'))].map(({ geonameId }) => geonameId)).toEqual([102]);
    expect([...parseTowns('')]).toEqual([]);
  });
});

test('countries keep the fields that are used', () => {
  const country = {
    cca2: 'ZZ',
    ccn3: '999',
    name: { common: 'Zed', official: 'The Zed', native: {} },
    altSpellings: ['Z'],
    latlng: [1, 2],
    area: 3,
  };
  const plain = { ...country, demonyms: { eng: { m: 'Zeddish', f: 'Zeddish' }, fra: {} } };
  const [first, second] = chooseFields([country, plain]);
  expect(first).toEqual({
    cca2: 'ZZ',
    ccn3: '999',
    name: { common: 'Zed', official: 'The Zed' },
    altSpellings: ['Z'],
    latlng: [1, 2],
  });
  expect(second?.demonyms).toEqual({ eng: { m: 'Zeddish', f: 'Zeddish' } });
});

test.skipIf(hasSources())('without its sources the command says how to get them', async () => {
  const scratch = await createScratchContent();
  let err = '';
  const io = { out: () => undefined, err: (text: string) => (err += text) };
  expect(await runCommand(gazetteerCommand, ['--check'], scratch.settings, io)).toBe(1);
  expect(err).toContain('npm install --prefix src/cli/develop/sources');
  await scratch.remove();
});
