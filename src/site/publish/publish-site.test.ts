import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCached } from '../../archive-folder/files/cache-file.ts';
import { countPublished, MARKER, markerOf } from './marker.ts';
import { isInterrupted, publishSite, restoreSite, swapSteps } from './publish-site.ts';
import { listSiteTree } from './site-tree.ts';
import { openStaging } from './staging.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-publish-'));
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Site = Readonly<Record<string, string>>;

/** What is in the site’s folder: the text of each file by its path. */
function published(): Site {
  const paths = [...listSiteTree(out, new Set([MARKER])).files.keys()].sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

/** Everything that turns one site into another, with the new files where they wait. */
function prepare(before: Site, after: Site) {
  const staging = openStaging(out);
  const paths = Object.keys(after);
  const kept = paths.filter((path) => before[path] === after[path]);
  for (const path of paths) if (!kept.includes(path)) staging.write(path, after[path] ?? '');
  const removed = Object.keys(before).filter((path) => after[path] === undefined);
  const written = [...staging.written];
  return { change: { written, removed, marker: markerOf(paths, paths.length) }, kept };
}

async function publish(before: Site, after: Site): Promise<void> {
  const { change, kept } = prepare(before, after);
  await publishSite(out, change, kept);
}

const OLD: Site = { 'index.html': 'old', 'a/index.html': 'a', 'b/c/index.html': 'c', feed: 'f' };
const NEW: Site = { 'index.html': 'new', 'a/index.html': 'a', 'd/index.html': 'd', 'feed/x': 'x' };

describe('publishSite', () => {
  test('replaces and removes files, and folders that have become empty', async () => {
    await publish({}, OLD);
    expect(published()).toEqual(OLD);
    const { ino, mtimeMs } = statOf('a/index.html');
    await publish(OLD, NEW);
    expect(published()).toEqual(NEW);
    expect(statOf('a/index.html')).toMatchObject({ ino, mtimeMs });
    expect(existsSync(join(out, 'b'))).toBe(false);
    expect(countPublished(out)).toBe(4);
    expect(readdirSync(root)).toEqual(['dist']);
    await publish(NEW, OLD);
    expect(published()).toEqual(OLD);
  });

  test('where very many files change, keeps the others by linking to them', async () => {
    await publish({}, OLD);
    const many = Array.from({ length: 2001 }, (_, n) => [`p/${n}.html`, `${n}`] as const);
    const after = { ...OLD, ...Object.fromEntries(many) };
    const { ino } = statOf('a/index.html');
    await publish(OLD, after);
    expect(published()).toEqual(Object.fromEntries(Object.entries(after).sort()));
    expect(statOf('a/index.html').ino).toBe(ino);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

function statOf(path: string) {
  const { files } = listSiteTree(out);
  expect(files.has(path)).toBe(true);
  return { ...statSync(join(out, path)) };
}

describe('a kill', () => {
  test('while files are made leaves the last site', async () => {
    await publish({}, OLD);
    prepare(OLD, NEW);
    expect(isInterrupted(out)).toBe(true);
    expect(restoreSite(out)).toBe(false);
    expect(published()).toEqual(OLD);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('while a journal is written leaves the last site', async () => {
    await publish({}, OLD);
    const { change } = prepare(OLD, NEW);
    writeFileSync(join(root, '.dist.verbatim-journal'), JSON.stringify(change).slice(0, 50));
    expect(restoreSite(out)).toBe(false);
    expect(published()).toEqual(OLD);
    expect(isInterrupted(out)).toBe(false);
  });

  // Every number of files that have taken their place, and of files that are gone.
  test.each([0, 1, 2, 3, 4, 5])('after %i steps of a journal is finished', async (done) => {
    const [before, after] = [
      { ...OLD, 'e/f.html': 'e' },
      { ...NEW, 'g.html': 'g' },
    ];
    await publish({}, before);
    const { change } = prepare(before, after);
    await writeCached(join(root, '.dist.verbatim-journal'), change);
    for (const path of change.removed.slice(0, done)) rmSync(join(out, path));
    if (done >= change.removed.length) {
      for (const path of change.written.slice(0, done - change.removed.length + 1)) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        renameSync(join(root, '.dist.verbatim-next', path), join(out, path));
      }
    }
    expect(isInterrupted(out)).toBe(true);
    restoreSite(out);
    expect(published()).toEqual(Object.fromEntries(Object.entries(after).sort()));
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test.each([0, 1, 2, 3])('after %i steps of the swap leaves a whole site', async (done) => {
    await publish({}, { 'index.html': 'old' });
    const next = join(root, '.dist.verbatim-next');
    mkdirSync(next);
    writeFileSync(join(next, 'index.html'), 'new');
    for (const step of swapSteps(out).slice(0, done)) step();
    expect(isInterrupted(out)).toBe(done < 3);
    expect(restoreSite(out)).toBe(done === 1);
    expect(published()).toEqual({ 'index.html': done < 2 ? 'old' : 'new' });
    expect(isInterrupted(out)).toBe(false);
  });
});
