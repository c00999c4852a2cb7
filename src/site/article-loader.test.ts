import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { imageListFile, loadEntries } from './article-loader.ts';
import { readStored, sideFile } from '../archive-folder/article-store.ts';
import { ContentError } from '../core/source/problem.ts';
import { readSettings, type Settings } from '../archive-folder/settings.ts';

const BODY =
  'Mayor Anna Berg opened the bridge on Thursday.\n\n“It is safe for all traffic,” Berg said.\n';
const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="${colour}"/></svg>`;

let folder: string;
let settings: Settings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-loader-'));
  settings = {
    ...readSettings({}),
    contentDir: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    outDir: join(folder, 'dist'),
  };
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a file below the content folder. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(settings.contentDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const article = (date: string, body = BODY, extra = '') =>
  `---\ntitle: The bridge\ndate: ${date}\n${extra}---\n\n${body}`;

async function problemsOf(of = settings): Promise<ContentError> {
  const error: unknown = await loadEntries(of).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw new Error(`No ContentError but ${String(error)}.`);
  return error;
}

describe('loadEntries', () => {
  test('one entry a file, by its path, in a fixed order', async () => {
    await write('articles/2024/2024-02-08-bridge.md', article('2024-02-08'));
    await write('articles/2019/ferry.MD', article('2019-12-31'));
    await write('articles/notes.txt', 'no article');
    await write('articles/.draft.md', 'no article');
    const { entries, warnings } = await loadEntries(settings);
    expect([...entries.keys()]).toEqual([
      'articles/2019/ferry.MD',
      'articles/2024/2024-02-08-bridge.md',
    ]);
    expect(entries.get('articles/2024/2024-02-08-bridge.md')).toMatchObject({
      id: '2024-02-08-bridge',
      slug: 'bridge',
      date: '2024-02-08',
      file: 'content/articles/2024/2024-02-08-bridge.md',
      quotes: [{ words: 'It is safe for all traffic,', speaker: 'anna-berg' }],
    });
    expect(warnings).toEqual([]);
  });

  test('the input digest of an entry names its side file', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    const { entries } = await loadEntries(settings);
    const digest = entries.get('articles/bridge.md')?.inputDigest ?? '';
    const stored = await readStored(settings.cacheDir, digest);
    expect(stored.article.slug).toBe('bridge');
    expect(stored.body.blocks).toHaveLength(2);
  });

  test('an empty folder of articles has none', async () => {
    await mkdir(join(settings.contentDir, 'articles'), { recursive: true });
    expect((await loadEntries(settings)).entries.size).toBe(0);
  });

  test('a folder of articles that is not there is no empty archive', async () => {
    await expect(loadEntries(settings)).rejects.toThrow(/There is no folder .*content/);
    await mkdir(settings.contentDir, { recursive: true });
    await expect(loadEntries(settings)).rejects.toThrow(/There is no folder .*articles/);
    await symlink('/nowhere/at/all', join(settings.contentDir, 'articles'));
    await expect(loadEntries(settings)).rejects.toThrow(/is a link to \/nowhere\/at\/all/);
  });

  test('what cannot be read is reported with everything else', async () => {
    await write('articles/good.md', article('2024-02-08'));
    await write('articles/bad.md', 'no front matter');
    await mkdir(join(settings.contentDir, 'articles/folder.md'));
    await symlink('loop.md', join(settings.contentDir, 'articles/loop.md'));
    for (const name of ['places.yaml', 'speakers.yaml', 'tombstones.yaml']) {
      await mkdir(join(settings.contentDir, name));
    }
    await mkdir(join(settings.contentDir, 'ledger/quotes/2024.ndjson'), { recursive: true });
    await mkdir(join(settings.contentDir, 'history/2024/a.json'), { recursive: true });
    const { problems } = await problemsOf();
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([
        'content/articles/bad.md',
        'content/articles/folder.md',
        'content/articles/loop.md',
        'content/history/2024/a.json',
        'content/ledger/quotes/2024.ndjson',
        'content/places.yaml',
        'content/speakers.yaml',
        'content/tombstones.yaml',
      ]),
    );
  });

  test.each(['', '{}', '[1]', 'cut'])('a side file of %j is made again', async (damage) => {
    await write('articles/bridge.md', article('2024-02-08'));
    const first = await loadEntries(settings);
    const [entry] = first.entries.values();
    const file = sideFile(settings.cacheDir, entry?.inputDigest ?? '');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, damage === 'cut' ? whole.slice(0, -20) : damage);
    expect((await loadEntries(settings, first.entries)).entries).toEqual(first.entries);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('a full disk is one problem, however many articles find it full', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    await write('articles/ferry.md', article('2024-02-09'));
    await write('articles/bad.md', 'no front matter');
    const cacheDir = join(settings.contentDir, 'articles/bridge.md');
    const { problems } = await problemsOf({ ...settings, cacheDir });
    expect(problems.map(({ file }) => file)).toEqual([cacheDir, 'content/articles/bad.md']);
    expect(problems[0]?.message).toMatch(/cannot be kept here: /);
  });

  test('an article that is gone is gone', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    await write('articles/ferry.md', article('2024-02-09'));
    const { entries } = await loadEntries(settings);
    await rm(join(settings.contentDir, 'articles/ferry.md'));
    expect([...(await loadEntries(settings, entries)).entries.keys()]).toEqual([
      'articles/bridge.md',
    ]);
  });
});

describe('problems', () => {
  test('all of all files are told in one error, by file and line', async () => {
    await write('articles/z.md', article('2024-02-30', BODY, 'sumary: x\n'));
    await write('articles/a.md', 'The bridge opened.\n');
    await write(
      'articles/m-latin1.md',
      Buffer.from(article('2024-02-08', 'Caf\u00e9 fire.\n'), 'latin1'),
    );
    await write('articles/b-empty.md', '---\ntitle: A\ndate: 2024-02-08\n---\n');
    await write('articles/n-nul.md', article('2024-02-08', 'One\0.\n'));
    await write('articles/Not an address!.md', article('2024-02-08'));
    await write(
      'articles/o-override.md',
      article('2024-02-08', BODY, 'speakers:\n  - name: Xyzzy\n'),
    );
    await write('articles/p-picture.md', article('2024-02-08', `${BODY}\n![A map](none.svg)\n`));
    await write('articles/q-size.md', article('2024-02-08', `${BODY}\n`.repeat(3000)));
    await write('articles/good.md', article('2024-02-07'));
    const { problems, message } = await problemsOf();
    expect(problems.map(({ file, line }) => [file.replace('content/articles/', ''), line])).toEqual(
      [
        ['Not an address!.md', undefined],
        ['a.md', 1],
        ['b-empty.md', 5],
        ['m-latin1.md', 6],
        ['n-nul.md', 6],
        ['o-override.md', 5],
        ['p-picture.md', 10],
        ['q-size.md', undefined],
        ['z.md', 3],
        ['z.md', 4],
      ],
    );
    expect(message).toMatch(/The content has 10 problems; nothing was built\.$/);
    for (const { hint } of problems) expect(hint).toMatch(/\S/);
  });

  test('an entry of places that matches nothing, with the likest place', async () => {
    await write('articles/2024-02-08-bridge.md', article('2024-02-08', 'It rained in Oslo.\n'));
    await write(
      'places.yaml',
      '- { name: Osla, place: Oslo, aliases: [Oslo] }\n- { name: Ember, place: false }\n- name: Oslo\n  place: Oslo\n  only: { from: 2025 }\n',
    );
    const { problems } = await problemsOf();
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'places: “Ember” is printed in no article.'],
      [3, 'places: “Oslo” is found as a place in no article that fulfils only:.'],
    ]);
  });

  test('two articles at one address, in other folders or of another case', async () => {
    await write('articles/a/2024-02-08-bridge.md', article('2024-02-08'));
    await write('articles/b/2024-02-08-Bridge.md', article('2024-02-08'));
    const { problems } = await problemsOf();
    expect(problems.map(({ message }) => message)).toEqual([
      'The address 2024-02-08/bridge is taken by content/articles/a/2024-02-08-bridge.md.',
      'The id 2024-02-08-bridge is taken by content/articles/a/2024-02-08-bridge.md.',
    ]);
  });

  test('a clash is told together with what else is wrong', async () => {
    await write('articles/a.md', article('2024-02-08', BODY, 'slug: bridge\nid: a\n'));
    await write('articles/b.md', article('2024-02-08', BODY, 'slug: bridge\nid: b\n'));
    await write('articles/c.md', article('2024-02-30'));
    expect((await problemsOf()).problems.map(({ file }) => file)).toEqual([
      'content/articles/b.md',
      'content/articles/c.md',
    ]);
  });

  test('warnings are sorted, and the build goes on', async () => {
    const open = '“It is safe for all traffic, Berg said.\n\nIt rained.\n';
    await write('articles/z.md', article('2024-02-08', open));
    await write('articles/a.md', article('2024-02-09', `${BODY}\n${open}`));
    const { entries, warnings } = await loadEntries(settings);
    expect(entries.size).toBe(2);
    expect(warnings.map(({ file, line }) => [file, line])).toEqual([
      ['content/articles/a.md', 10],
      ['content/articles/z.md', 6],
    ]);
  });

  test('a warning is told again while its file is unchanged', async () => {
    await write(
      'articles/a.md',
      article('2024-02-09', '“It is safe for all, Berg said.\n\nIt rained.\n'),
    );
    const first = await loadEntries(settings);
    expect(first.warnings).toHaveLength(1);
    expect((await loadEntries(settings, first.entries)).warnings).toEqual(first.warnings);
  });
});

describe('what is unchanged', () => {
  test('is taken from the entries of the run before', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    await write('articles/ferry.md', article('2024-02-09'));
    const first = (await loadEntries(settings)).entries;
    await write('articles/ferry.md', article('2024-02-09', BODY.replace('safe', 'open')));
    const second = (await loadEntries(settings, first)).entries;
    expect(second.get('articles/bridge.md')).toBe(first.get('articles/bridge.md'));
    expect(second.get('articles/ferry.md')).not.toEqual(first.get('articles/ferry.md'));
  });

  test('is read anew where its side file is gone', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    const first = (await loadEntries(settings)).entries;
    await rm(settings.cacheDir, { recursive: true });
    const second = (await loadEntries(settings, first)).entries;
    expect(second).toEqual(first);
    const digest = second.get('articles/bridge.md')?.inputDigest ?? '';
    expect((await readStored(settings.cacheDir, digest)).article.slug).toBe('bridge');
  });

  test('comes out of the cache as it went in', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    const first = await loadEntries(settings);
    expect(await loadEntries(settings)).toEqual(first);
  });

  test('is read anew where the file of places changes what concerns it', async () => {
    await write('articles/2024-02-08-bridge.md', article('2024-02-08', 'It rained in Oslo.\n'));
    await write(
      'articles/2024-02-09-ferry.md',
      article('2024-02-09', 'It rained at Port Ember.\n'),
    );
    const before = (await loadEntries(settings)).entries;
    const ember = '- { name: Port Ember, latitude: 69.5, longitude: 18, country: NO }';
    await write('places.yaml', ember);
    const after = (await loadEntries(settings, before)).entries;
    const [bridge, ferry] = ['articles/2024-02-08-bridge.md', 'articles/2024-02-09-ferry.md'];
    expect(after.get(bridge)).toBe(before.get(bridge));
    expect(before.get(ferry)?.places).toEqual([]);
    expect(after.get(ferry)?.places).toMatchObject([{ id: 'editor:port-ember', country: 'NO' }]);
    await write('places.yaml', `# moved\n${ember}\n- { name: Oslo, note: A capital. }\n`);
    expect((await loadEntries(settings, after)).entries.get(ferry)).toBe(after.get(ferry));
  });

  test('another base makes another article', async () => {
    await write('articles/bridge.md', article('2024-02-08'));
    const first = (await loadEntries(settings)).entries;
    settings = { ...settings, base: '/paper' };
    const second = (await loadEntries(settings, first)).entries;
    expect(second.get('articles/bridge.md')?.inputDigest).not.toBe(
      first.get('articles/bridge.md')?.inputDigest,
    );
  });
});

describe('pictures', () => {
  beforeEach(async () => {
    await write('articles/bridge.md', article('2024-02-08', `${BODY}\n![A map](map.svg)\n`));
    await write('articles/map.svg', drawing('#a3201c'));
  });

  test('are made ready, and listed for the step that copies them', async () => {
    const entry = (await loadEntries(settings)).entries.get('articles/bridge.md');
    expect(entry?.images).toHaveLength(1);
    const list: unknown = JSON.parse(await readFile(imageListFile(settings.cacheDir), 'utf8'));
    expect(list).toEqual(entry?.images);
    for (const name of entry?.images ?? []) {
      expect(existsSync(join(settings.cacheDir, 'images', name))).toBe(true);
    }
  });

  test('a changed one is seen, though the text is unchanged', async () => {
    const first = (await loadEntries(settings)).entries;
    await write('articles/map.svg', drawing('#1c20a3'));
    const second = (await loadEntries(settings, first)).entries;
    const entry = second.get('articles/bridge.md');
    expect(entry?.images).not.toEqual(first.get('articles/bridge.md')?.images);
    const { body } = await readStored(settings.cacheDir, entry?.inputDigest ?? '');
    expect(body.blocks.at(-1)?.html).toContain(`/images/${entry?.images[0]}`);
  });

  // Astro keeps a stored entry, and a rendered page, for as long as its digest is the same.
  test('a changed one makes another digest, so that its page is made anew', async () => {
    const first = (await loadEntries(settings)).entries;
    await write('articles/map.svg', drawing('#1c20a3'));
    const second = (await loadEntries(settings, first)).entries;
    const digests = [first, second].map((entries) => entries.get('articles/bridge.md')?.digest);
    expect(digests[1]).not.toBe(digests[0]);
  });

  test('one that is gone is a problem, though the text is unchanged', async () => {
    const { entries } = await loadEntries(settings);
    await rm(join(settings.contentDir, 'articles/map.svg'));
    await expect(loadEntries(settings, entries)).rejects.toThrow(
      /The picture map\.svg is not there/,
    );
  });
});
