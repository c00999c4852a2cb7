import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerCommand } from '../cli/commands/ledger.ts';
import { runCommand } from '../cli/run-command.ts';
import { problemsOf } from '../test/support/problems-of.ts';
import { BODY, bridgeArticle as article, drawing } from '../test/support/bridge-article.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { readStored, sideFile } from './articles/stored-article.ts';
import { openArchive, openSoundArchive } from './open-archive.ts';

const silent = { out: () => {}, err: () => {} };
let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

describe('opening', () => {
  /** How often each file below the archive folder is read. */
  async function countReads(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    const count = (path: unknown) => {
      const file = String(path);
      if (!file.startsWith(scratch.settings.contentDir)) return;
      const name = file.slice(scratch.settings.contentDir.length + 1);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    };
    const { readFileSync } = fs;
    const { readFile: readLater } = fs.promises;
    Object.assign(fs, {
      readFileSync: (...args: Parameters<typeof readFileSync>) => {
        count(args[0]);
        return readFileSync(...args);
      },
    });
    Object.assign(fs.promises, {
      readFile: (...args: Parameters<typeof readLater>) => {
        count(args[0]);
        return readLater(...args);
      },
    });
    syncBuiltinESMExports();
    try {
      await openArchive(scratch.settings);
    } finally {
      Object.assign(fs, { readFileSync });
      Object.assign(fs.promises, { readFile: readLater });
      syncBuiltinESMExports();
    }
    return counts;
  }

  test('reads no file of the archive twice, however much of it was published before', async () => {
    const picture = '![The new bridge](/images/bridge.svg)';
    await scratch.write('images/bridge.svg', drawing('#a3201c'));
    await scratch.write('articles/a.md', article('2024-02-08', `${BODY}\n${picture}\n`));
    await scratch.write('articles/b.md', article('2024-02-09', `It rained.\n\n${picture}\n`));
    await scratch.write('speakers.yaml', '- { name: Anna Berg, slug: berg }\n');
    await scratch.write('places.yaml', '[]\n');
    expect(await runCommand(ledgerCommand, [], scratch.settings, silent)).toBe(0);
    // The passage moves to another article, so that both are read with what was published.
    await scratch.write('articles/a.md', article('2024-02-08', `It snowed.\n\n${picture}\n`));
    await scratch.write('articles/b.md', article('2024-02-09', `${BODY}\n${picture}\n`));
    const counts = await countReads();
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    expect([...counts.keys()].sort()).toEqual([
      'articles/a.md',
      'articles/b.md',
      'images/bridge.svg',
      'ledger/articles/2024.ndjson',
      'ledger/places.ndjson',
      'ledger/quotes/2024.ndjson',
      'ledger/speakers.ndjson',
      'places.yaml',
      'speakers.yaml',
    ]);
  });
});

describe('an archive', () => {
  test('one entry per file, by its path, in a fixed order', async () => {
    await scratch.write('articles/2024/2024-02-08-bridge.md', article('2024-02-08'));
    await scratch.write('articles/2019/ferry.MD', article('2019-12-31'));
    await scratch.write('articles/notes.txt', 'no article');
    await scratch.write('articles/.draft.md', 'no article');
    const { entries, warnings } = await openSoundArchive(scratch.settings);
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
    expect(warnings.map(({ message }) => message)).toEqual(['Not read here: 1 hidden, 1 .txt.']);
  });

  test('the input digest of an entry names its side file', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    const { entries } = await openSoundArchive(scratch.settings);
    const digest = entries.get('articles/bridge.md')?.inputDigest ?? '';
    const stored = await readStored(scratch.settings.cacheDir, digest);
    expect(stored.article.slug).toBe('bridge');
    expect(stored.body.blocks).toHaveLength(2);
  });

  test('an empty folder of articles has none', async () => {
    await mkdir(join(scratch.settings.contentDir, 'articles'), { recursive: true });
    expect((await openSoundArchive(scratch.settings)).entries.size).toBe(0);
  });

  test('a folder of articles that is not there is no empty archive', async () => {
    await rm(scratch.settings.contentDir, { recursive: true });
    await expect(openSoundArchive(scratch.settings)).rejects.toThrow(
      /There is no folder .*content/,
    );
    await mkdir(scratch.settings.contentDir, { recursive: true });
    await expect(openSoundArchive(scratch.settings)).rejects.toThrow(
      /There is no folder .*articles/,
    );
    await symlink('/nowhere/at/all', join(scratch.settings.contentDir, 'articles'));
    await expect(openSoundArchive(scratch.settings)).rejects.toThrow(
      /is a link to \/nowhere\/at\/all/,
    );
  });

  test('what cannot be read is reported with everything else', async () => {
    await scratch.write('articles/good.md', article('2024-02-08'));
    await scratch.write('articles/bad.md', 'no front matter');
    await mkdir(join(scratch.settings.contentDir, 'articles/folder.md'));
    await symlink('loop.md', join(scratch.settings.contentDir, 'articles/loop.md'));
    for (const name of ['places.yaml', 'speakers.yaml', 'tombstones.yaml']) {
      await mkdir(join(scratch.settings.contentDir, name));
    }
    await mkdir(join(scratch.settings.contentDir, 'ledger/quotes/2024.ndjson'), {
      recursive: true,
    });
    await mkdir(join(scratch.settings.contentDir, 'history/2024/a.json'), { recursive: true });
    const { problems } = await problemsOf(scratch.settings);
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
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    const first = await openSoundArchive(scratch.settings);
    const [entry] = first.entries.values();
    const file = sideFile(scratch.settings.cacheDir, entry?.inputDigest ?? '');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, damage === 'cut' ? whole.slice(0, -20) : damage);
    expect((await openSoundArchive(scratch.settings, { kept: first.entries })).entries).toEqual(
      first.entries,
    );
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('a full disk is one problem, however many articles find it full', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    await scratch.write('articles/ferry.md', article('2024-02-09'));
    await scratch.write('articles/bad.md', 'no front matter');
    const cacheDir = join(scratch.settings.contentDir, 'articles/bridge.md');
    const { problems } = await problemsOf({ ...scratch.settings, cacheDir });
    expect(problems.map(({ file }) => file)).toEqual([cacheDir, 'content/articles/bad.md']);
    expect(problems[0]?.message).toMatch(/cannot be stored here: /);
  });

  test('an article that is gone is gone', async () => {
    await scratch.write('articles/bridge.md', article('2024-02-08'));
    await scratch.write('articles/ferry.md', article('2024-02-09'));
    const { entries } = await openSoundArchive(scratch.settings);
    await rm(join(scratch.settings.contentDir, 'articles/ferry.md'));
    expect([
      ...(await openSoundArchive(scratch.settings, { kept: entries })).entries.keys(),
    ]).toEqual(['articles/bridge.md']);
  });
});
