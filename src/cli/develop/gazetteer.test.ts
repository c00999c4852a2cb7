import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOWNS_FILE } from '../../archive-folder/gazetteer-store.ts';
import { programFile } from '../../program/folder.ts';
import { hasSources } from './gazetteer-sources.ts';
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
