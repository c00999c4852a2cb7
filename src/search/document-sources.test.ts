import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../archive-folder/open-archive.ts';
import { createUrls } from '../core/addresses/urls.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { documentSources } from './document-sources.ts';

const BODY =
  'Mayor Anna Berg opened the bridge on Thursday.\n\n“It is safe for all traffic,” Berg said.\n';
const BRIDGE = 'articles/2024-02-08-bridge.md';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write(BRIDGE, article('The bridge'));
  await scratch.write('articles/2024-02-09-ferry.md', article('The ferry'));
});
afterEach(() => scratch.remove());

const article = (title: string) => `---\ntitle: ${title}\ndate: 2024-02-08\n---\n\n${BODY}`;

async function sources() {
  return documentSources(await openArchive(scratch.settings), createUrls('/'));
}
const keys = async () => (await sources()).map(({ key }) => key);

describe('documentSources', () => {
  test('each article can be read', async () => {
    const [bridge] = await sources();
    expect(bridge).toMatchObject({ date: '2024-02-08' });
    expect(bridge?.words).toBeGreaterThan(10);
    expect(await bridge?.read()).toMatchObject({ speakers: ['anna-berg'] });
  });

  test('its key changes with its text, and with no other', async () => {
    const [bridge, ferry] = await keys();
    expect(await keys()).toEqual([bridge, ferry]);
    await scratch.write(BRIDGE, article('The old bridge'));
    const [changed, same] = await keys();
    expect(changed).not.toBe(bridge);
    expect(same).toBe(ferry);
  });

  test('the key of all that name a speaker changes with the name', async () => {
    const before = await keys();
    await scratch.write('speakers.yaml', '- name: Anna Maria Berg\n  aliases: [Anna Berg]\n');
    const after = await keys();
    expect(after.filter((key) => before.includes(key))).toEqual([]);
  });

  test('a quote that was printed before has the id of its saying, on which the key depends', async () => {
    const [bridge, ferry] = await sources();
    const [first] = (await bridge?.read())?.quotes ?? [];
    expect(first).not.toHaveProperty('saying');
    expect((await ferry?.read())?.quotes).toMatchObject([{ saying: first?.id }]);
    await rm(join(scratch.settings.contentDir, BRIDGE));
    const [alone] = await sources();
    expect(alone?.key).not.toBe(ferry?.key);
    expect((await alone?.read())?.quotes[0]).not.toHaveProperty('saying');
  });
});
