import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSiteFolder, losesMost, SiteFolderError } from './folder.ts';
import { countPublished, markerOf } from './publish/marker.ts';
import { publishSite } from './publish/publish-site.ts';
import { openStaging } from './publish/staging.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function publish(words: string, articles = 3, more: readonly string[] = []): Promise<void> {
  const staging = openStaging(out);
  for (const path of ['index.html', ...more]) staging.write(path, words);
  const written = [...staging.written];
  await publishSite(out, { written, removed: [], marker: markerOf(written, articles) }, []);
}

const shown = () => readFileSync(join(out, 'index.html'), 'utf8');

describe('which folder may be replaced', () => {
  test('none, an empty one and one that the tool made', async () => {
    expect(() => checkSiteFolder(out)).not.toThrow();
    mkdirSync(out);
    expect(() => checkSiteFolder(out)).not.toThrow();
    await publish('one');
    expect(() => checkSiteFolder(out)).not.toThrow();
    await publish('two');
    expect(shown()).toBe('two');
    expect(readdirSync(root).sort()).toEqual(['dist']);
  });

  test('an output of an earlier version, by its manifest', () => {
    const manifest = { counts: { articles: 35, quotes: 2 }, downloads: {}, records: {} };
    write(join(out, 'api/manifest.json'), JSON.stringify(manifest));
    expect(() => checkSiteFolder(out)).not.toThrow();
    expect(countPublished(out)).toBe(35);
  });

  test.each<[string, () => void]>([
    ['somebody’s folder', () => write(join(out, 'thesis.tex'), 'years of work')],
    ['a manifest of something else', () => write(join(out, 'api/manifest.json'), '{"name":"x"}')],
    ['a broken marker', () => write(join(out, '.verbatim-site.json'), '{}')],
    ['a file', () => write(out, 'words')],
  ])('not %s', (what, make) => {
    make();
    if (what === 'a broken marker') write(join(out, 'mine.txt'), 'words');
    const before = existsSync(join(out, 'thesis.tex'));
    expect(() => checkSiteFolder(out)).toThrow(SiteFolderError);
    expect(existsSync(join(out, 'thesis.tex'))).toBe(before);
  });

  test('not one with a file of somebody’s deep inside', async () => {
    await publish('one', 3, ['speakers/ada/index.html']);
    expect(() => checkSiteFolder(out)).not.toThrow();
    write(join(out, 'speakers/mine/thesis.tex'), 'years of work');
    expect(() => checkSiteFolder(out)).toThrow(/somebody else put /);
  });

  test('not one of its own to which somebody added, such as a repository', async () => {
    await publish('one');
    mkdirSync(join(out, '.git'));
    expect(() => checkSiteFolder(out)).toThrow(/somebody else put \.git/);
    rmSync(join(out, '.git'), { recursive: true });
    write(join(out, 'CNAME'), 'example.org');
    expect(() => checkSiteFolder(out)).toThrow(/CNAME/);
    rmSync(join(out, 'CNAME'));
    write(join(out, '.DS_Store'), '');
    expect(() => checkSiteFolder(out)).not.toThrow();
  });

  test('a link to one is followed and stays', async () => {
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), out);
    await publish('one');
    expect(readFileSync(join(root, 'www/index.html'), 'utf8')).toBe('one');
    expect(shown()).toBe('one');
  });
});

test('a site that would lose over half of its articles is known', async () => {
  await publish('one', 35);
  expect(countPublished(out)).toBe(35);
  expect(countPublished(join(root, 'none'))).toBe(0);
  expect([losesMost(35, 0), losesMost(35, 17), losesMost(35, 18), losesMost(0, 0)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
