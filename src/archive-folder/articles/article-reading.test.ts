import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BODY, bridgeArticle as article, drawing } from '../../test/support/bridge-article.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { UnpublishedRules } from '../../core/settings/unpublished.ts';
import { readStored } from './stored-article.ts';
import { openSoundArchive } from '../open-archive.ts';

let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

test('drafts and embargoed articles are left out, unless the run asks for them', async () => {
  await scratch.write('articles/bridge.md', article('2024-02-08'));
  await scratch.write('articles/draft.md', article('2024-02-08', BODY, 'status: draft\n'));
  await scratch.write('articles/later.md', article('2024-02-09', BODY, 'embargo: true\n'));
  const slugs = async (unpublished?: UnpublishedRules) => {
    const more = unpublished ? { unpublished } : {};
    const { archive } = await openSoundArchive({ ...scratch.settings, ...more });
    return archive.articles.map(({ slug }) => slug);
  };
  expect(await slugs()).toEqual(['bridge']);
  expect(await slugs({ drafts: true })).toEqual(['bridge', 'draft']);
  expect(await slugs({ asOf: '2024-02-09' as CalendarDate })).toEqual(['bridge', 'later']);
});

describe('what is unchanged', () => {
  test('is taken from the entries of the run before', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    await scratch.write('articles/ferry.md', article('2024-02-09'));
    const first = (await openSoundArchive(scratch.settings)).entries;
    await scratch.write('articles/ferry.md', article('2024-02-09', BODY.replace('safe', 'open')));
    const second = (await openSoundArchive(scratch.settings, { kept: first })).entries;
    expect(second.get('articles/bridge.md')).toBe(first.get('articles/bridge.md'));
    expect(second.get('articles/ferry.md')).not.toEqual(first.get('articles/ferry.md'));
  });

  test('is what a rule for quotes does not concern', async () => {
    const agile = `${BODY}\nThey praised “agile”.\n`;
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    await scratch.write('articles/ferry.md', article('2024-02-09', agile));
    const first = (await openSoundArchive(scratch.settings)).entries;
    await scratch.write('quotes.yaml', 'terms: [agile]\n');
    const second = (await openSoundArchive(scratch.settings, { kept: first })).entries;
    expect(second.get('articles/bridge.md')).toBe(first.get('articles/bridge.md'));
    const words = second.get('articles/ferry.md')?.quotes.map((quote) => quote.words);
    expect(words).toEqual(['It is safe for all traffic,']);
  });

  test('is read anew where its side file is gone', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    const first = (await openSoundArchive(scratch.settings)).entries;
    await rm(scratch.settings.cacheDir, { recursive: true });
    const second = (await openSoundArchive(scratch.settings, { kept: first })).entries;
    expect(second).toEqual(first);
    const digest = second.get('articles/bridge.md')?.inputDigest ?? '';
    expect((await readStored(scratch.settings.cacheDir, digest)).article.slug).toBe('bridge');
  });

  test('comes out of the cache as it went in', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    const { entries } = await openSoundArchive(scratch.settings);
    expect((await openSoundArchive(scratch.settings)).entries).toEqual(entries);
  });

  test('is read anew where the file of places changes what concerns it', async () => {
    await scratch.write(
      'articles/2024-02-08-bridge.md',
      article('2024-02-08', 'It rained in Oslo.\n'),
    );
    await scratch.write(
      'articles/2024-02-09-ferry.md',
      article('2024-02-09', 'It rained at Port Ember.\n'),
    );
    const before = (await openSoundArchive(scratch.settings)).entries;
    const ember = '- { name: Port Ember, latitude: 69.5, longitude: 18, country: NO }';
    await scratch.write('places.yaml', ember);
    const after = (await openSoundArchive(scratch.settings, { kept: before })).entries;
    const [bridge, ferry] = ['articles/2024-02-08-bridge.md', 'articles/2024-02-09-ferry.md'];
    expect(after.get(bridge)).toBe(before.get(bridge));
    expect(before.get(ferry)?.places).toEqual([]);
    expect(after.get(ferry)?.places).toMatchObject([{ id: 'editor:port-ember', country: 'NO' }]);
    await scratch.write('places.yaml', `# moved\n${ember}\n- { name: Oslo, note: A capital. }\n`);
    expect((await openSoundArchive(scratch.settings, { kept: after })).entries.get(ferry)).toBe(
      after.get(ferry),
    );
  });

  test('another base makes another article', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    const first = (await openSoundArchive(scratch.settings)).entries;
    const moved = { ...scratch.settings, base: '/paper' };
    const second = (await openSoundArchive(moved, { kept: first })).entries;
    expect(second.get('articles/bridge.md')?.inputDigest).not.toBe(
      first.get('articles/bridge.md')?.inputDigest,
    );
  });
});

describe('pictures', () => {
  beforeEach(async () => {
    await scratch.write(
      'articles/bridge.md',
      article('2024-02-08', `${BODY}\n![A map](map.svg)\n`),
    );
    await scratch.write('articles/map.svg', drawing('#a3201c'));
  });

  test('are made ready', async () => {
    const entry = (await openSoundArchive(scratch.settings)).entries.get('articles/bridge.md');
    expect(entry?.images).toHaveLength(1);
    for (const name of entry?.images ?? []) {
      expect(existsSync(join(scratch.settings.cacheDir, 'images', name))).toBe(true);
    }
  });

  test('a changed one is seen, though the text is unchanged', async () => {
    const first = (await openSoundArchive(scratch.settings)).entries;
    await scratch.write('articles/map.svg', drawing('#1c20a3'));
    const second = (await openSoundArchive(scratch.settings, { kept: first })).entries;
    const entry = second.get('articles/bridge.md');
    expect(entry?.images).not.toEqual(first.get('articles/bridge.md')?.images);
    const { body } = await readStored(scratch.settings.cacheDir, entry?.inputDigest ?? '');
    expect(body.blocks.at(-1)?.html).toContain(`/images/${entry?.images[0]}`);
  });

  // Astro keeps a stored entry, and a rendered page, for as long as its digest is the same.
  test('a changed one makes another digest, so that its page is made anew', async () => {
    const first = (await openSoundArchive(scratch.settings)).entries;
    await scratch.write('articles/map.svg', drawing('#1c20a3'));
    const second = (await openSoundArchive(scratch.settings, { kept: first })).entries;
    const digests = [first, second].map((entries) => entries.get('articles/bridge.md')?.digest);
    expect(digests[1]).not.toBe(digests[0]);
  });

  test('one that is gone is a problem, though the text is unchanged', async () => {
    const { entries } = await openSoundArchive(scratch.settings);
    await rm(join(scratch.settings.contentDir, 'articles/map.svg'));
    await expect(openSoundArchive(scratch.settings, { kept: entries })).rejects.toThrow(
      /The picture map\.svg is missing/,
    );
  });
});
