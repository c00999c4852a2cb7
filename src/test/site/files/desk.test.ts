import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESK_ADDRESS } from '../../../site/desk/desk-requests.ts';
import { buildSampleSite } from '../../support/site/shared-builds.ts';

/** What only `verbatim dev` has: the address, the classes and the words of the editor’s strip. */
const TRACES = [DESK_ADDRESS, 'desk-body', 'desk-quote', 'verbatim-desk', 'Only verbatim dev'];

test('a built site has no trace of the editor’s strip', async () => {
  const { out } = await buildSampleSite();
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => join(out, name))
    .filter((file) => /\.(?:html|js|css|json|xml|txt)$/.test(file) && statSync(file).isFile());
  expect(files.length).toBeGreaterThan(50);
  const found = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return TRACES.some((trace) => text.includes(trace));
  });
  expect(found).toEqual([]);
});
