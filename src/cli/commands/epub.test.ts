import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { epubCommand } from './epub.ts';

const article = (day: string, title: string) => `---
title: ${title} & more
date: 2024-02-${day}
---

Mayor Anna Berg opened the bridge on Thursday.

“It is safe for all traffic,” Berg said.
`;

let scratch: ScratchContent;
let err: string;
let file: string;

beforeEach(async () => {
  scratch = await createScratchContent();
  file = join(scratch.settings.cacheDir, 'book.epub');
  await scratch.write('articles/bridge.md', article('08', 'The bridge'));
  await scratch.write('articles/quay.md', article('09', 'The quay'));
});
afterEach(() => scratch.remove());

function make(...args: string[]): Promise<number> {
  err = '';
  const io = { out: () => undefined, err: (text: string) => (err += text) };
  return runCommand(epubCommand, args, scratch.settings, io);
}

describe('an e-book', () => {
  test.each([
    ['2024-02-08', 1],
    ['2024-02', 2],
    ['anna-berg', 2],
    ['Anna Berg', 2],
    ['bridge', 1],
  ])('of %s has %i articles or more, all files in its manifest, and notes', async (what, least) => {
    expect(await make('--out', file, what)).toBe(0);
    const zip = await JSZip.loadAsync(readFileSync(file));
    const text = (path: string) => zip.file(path)?.async('string') ?? Promise.resolve('');
    const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
    const { package: book } = xml.parse(await text('EPUB/package.opf')) as {
      package: { manifest: { item: { '@_id': string; '@_href': string }[] } };
    };
    const listed = book.manifest.item.map((item) => `EPUB/${item['@_href']}`);
    const own = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect([...own, ...listed].sort()).toEqual(Object.keys(zip.files).sort());
    const chapters = listed.filter((path) => /\/2024-.*\.xhtml$/.test(path));
    expect(chapters.length).toBeGreaterThanOrEqual(least);
    for (const path of listed.filter((name) => name.endsWith('.xhtml'))) {
      expect(XMLValidator.validate(await text(path))).toBe(true);
    }
    const nav = await text('EPUB/nav.xhtml');
    for (const path of chapters) {
      expect(nav).toContain(path.replace('EPUB/', ''));
      expect(await text(path)).toMatch(
        /id="note-1"><p><a [^>]*>1<\/a> <bdi>Anna Berg, Mayor<\/bdi>: <a href="https:\/\/verbatim\.example\/quotes\//,
      );
    }
  });

  test('has the same bytes when it is made again, in place of the first', async () => {
    await make('--out', file, '2024-02');
    const first = readFileSync(file);
    expect(await make('--out', file, '2024-02')).toBe(0);
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  test('does not replace a file of another kind', async () => {
    const other = join(scratch.settings.contentDir, 'articles/bridge.md');
    expect(await make('--out', other, '2024-02')).toBe(1);
    expect(err).toContain('is not an e-book');
    expect(readFileSync(other, 'utf8')).toContain('The bridge');
  });

  test.each([
    ['2024-03-01', 'Did you mean 2024-02-09?'],
    ['anna-breg', 'anna-berg'],
  ])('of %s cannot be made', async (what, hint) => {
    expect(await make('--out', file, what)).toBe(1);
    expect(err).toContain(hint);
  });
});
