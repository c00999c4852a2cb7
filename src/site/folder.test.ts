import {
  cpSync,
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
import {
  checkSiteFolder,
  countPublished,
  isInterrupted,
  losesMost,
  replaceSite,
  restoreSite,
  SiteFolderError,
  swapSteps,
} from './folder.ts';

let root = '';
let out = '';
let fresh = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  out = join(root, 'dist');
  fresh = join(root, 'cache/site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function publish(words: string, articles = 3): Promise<void> {
  write(join(fresh, 'index.html'), words);
  await replaceSite(fresh, out, articles);
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
    expect(readdirSync(root).sort()).toEqual(['cache', 'dist']);
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
    write(join(fresh, 'speakers/ada/index.html'), 'Ada');
    await publish('one');
    expect(() => checkSiteFolder(out)).not.toThrow();
    write(join(out, 'speakers/mine/thesis.tex'), 'years of work');
    expect(() => checkSiteFolder(out)).toThrow(/somebody else put /);
  });

  test('not one of its own to which somebody added, such as a repository', async () => {
    await publish('one');
    mkdirSync(join(out, '.git'));
    expect(() => checkSiteFolder(out)).toThrow(/somebody else put \.git/);
    write(join(fresh, 'index.html'), 'two');
    await expect(replaceSite(fresh, out, 3)).rejects.toThrow(SiteFolderError);
    expect(shown()).toBe('one');
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

describe('a kill in the middle of the swap', () => {
  test.each([0, 1, 2, 3])(
    'after %i steps leaves a whole site for the next command',
    async (done) => {
      await publish('old');
      const next = join(root, '.dist.verbatim-next');
      cpSync(out, next, { recursive: true });
      write(join(next, 'index.html'), 'new');
      for (const step of swapSteps(out).slice(0, done)) step();
      expect(isInterrupted(out)).toBe(done < 3);
      expect(restoreSite(out)).toBe(done === 1);
      expect(shown()).toBe(done < 2 ? 'old' : 'new');
      expect(isInterrupted(out)).toBe(false);
      await publish('newest');
      expect(shown()).toBe('newest');
    },
  );
});

test.runIf(existsSync('/dev/shm'))('a site on another disk is copied there', async () => {
  const other = mkdtempSync('/dev/shm/verbatim-site-');
  try {
    out = join(other, 'deep/dist');
    mkdirSync(dirname(out));
    await publish('one');
    await publish('two');
    expect(shown()).toBe('two');
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  } finally {
    rmSync(other, { recursive: true });
  }
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
