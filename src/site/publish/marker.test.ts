import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPublished, MARKER, markerOf, readManifest, readMarker } from './marker.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-marker-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a marker names what is at the top, and counts files and folders', () => {
  const marker = markerOf(['index.html', 'a/index.html', 'a/b/c.json', 'a/d.json'], 7);
  expect(marker).toMatchObject({ articles: 7, names: ['a', 'index.html'], entries: 6 });
  writeFileSync(join(root, MARKER), JSON.stringify(marker));
  expect(readMarker(root)).toEqual(marker);
  expect(countPublished(root)).toBe(7);
});

test.each(['', '{}', '{"madeBy":"other","articles":1,"names":[]}', '{"madeBy":"verbatim"}'])(
  '%j is none',
  (text) => {
    writeFileSync(join(root, MARKER), text);
    expect(readMarker(root)).toBeUndefined();
    expect(countPublished(root)).toBe(0);
  },
);

test('a site of an earlier version is known by its manifest', () => {
  expect(readManifest(root)).toBeUndefined();
  mkdirSync(join(root, 'api'));
  const manifest = { counts: { articles: 3, quotes: 9 }, downloads: {}, records: {} };
  writeFileSync(join(root, 'api/manifest.json'), JSON.stringify(manifest));
  expect(readManifest(root)).toEqual({ articles: 3 });
});
