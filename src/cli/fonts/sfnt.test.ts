import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import wawoff2 from 'wawoff2';
import { programFile } from '../../program/folder.ts';
import { measureMeanAdvance, readFontTables, type FontTables } from './sfnt.ts';

const files = readdirSync(programFile('public/fonts')).filter((name) => name.endsWith('.woff2'));
const open = async (file: string): Promise<FontTables> =>
  readFontTables(
    Buffer.from(await wawoff2.decompress(readFileSync(programFile(`public/fonts/${file}`)))),
  );

/** A font of the given tables, each with its bytes. */
function fontOf(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables);
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt16BE(names.length, 4);
  let offset = head.length;
  names.forEach((name, k) => {
    head.write(name, 12 + 16 * k, 'latin1');
    head.writeUInt32BE(offset, 12 + 16 * k + 8);
    offset += tables[name]?.length ?? 0;
  });
  return Buffer.concat([head, ...Object.values(tables)]);
}

describe('the fonts of the site', () => {
  test.each(files)('%s has letters with widths, and lines that hold them', async (file) => {
    const { unitsPerEm, ascent, descent, advances } = await open(file);
    expect(unitsPerEm).toBeGreaterThan(0);
    expect(ascent + descent).toBeGreaterThanOrEqual(unitsPerEm * 0.8);
    expect(advances.size).toBeGreaterThan(0);
    const codePoints = [...advances.keys()];
    expect(codePoints).toEqual([...codePoints].sort((a, b) => a - b));
  });

  test('in one with both letters an m is wider than an i', async () => {
    // The unpacker holds one file at a time.
    const all: FontTables[] = [];
    for (const file of files) all.push(await open(file));
    const both = all.filter(({ advances }) => advances.has(0x6d) && advances.has(0x69));
    expect(both.length).toBeGreaterThan(0);
    for (const tables of both) {
      expect(measureMeanAdvance(tables, 'm')).toBeGreaterThan(measureMeanAdvance(tables, 'i'));
    }
  });
});

describe('readFontTables', () => {
  const hhea = Buffer.alloc(36);
  hhea.writeInt16BE(900, 4);
  hhea.writeInt16BE(-300, 6);
  hhea.writeUInt16BE(2, 34);
  const hmtx = Buffer.from([0, 100, 0, 0, 1, 0, 0, 0]);
  const head = Buffer.alloc(20);
  head.writeUInt16BE(1000, 18);

  test('characters in segments: by a difference, and by a list of glyphs', () => {
    const cmap = Buffer.alloc(12 + 14 + 2 + 4 * 4 + 4);
    cmap.writeUInt16BE(1, 2);
    cmap.writeUInt32BE(12, 8);
    const at = 12;
    cmap.writeUInt16BE(4, at);
    cmap.writeUInt16BE(4, at + 6);
    // Ends, padding, starts, deltas, offsets of two segments: A to B, and a to b.
    [0x42, 0x62, 0, 0x41, 0x61, 0x10000 - 0x41, 0, 0, 2].forEach((value, k) => {
      cmap.writeUInt16BE(value, at + 14 + 2 * k);
    });
    cmap.writeUInt16BE(0, at + 14 + 18);
    const font = fontOf({ hhea, hmtx, head, cmap: Buffer.concat([cmap, Buffer.from([0, 1])]) });
    const { advances, descent } = readFontTables(font);
    expect(descent).toBe(300);
    // A is glyph 0, which stands for characters that a font lacks.
    expect(advances.get(0x42)).toBe(256);
    expect(advances.has(0x41)).toBe(false);
  });

  test.each([
    ['no table of characters', { hhea, hmtx, head }],
    ['none for Unicode', { hhea, hmtx, head, cmap: Buffer.alloc(8) }],
  ])('a font with %s is refused', (_, tables) => {
    expect(() => readFontTables(fontOf(tables))).toThrow(/cmap/);
  });
});

test('characters that a font lacks do not count', () => {
  const tables = {
    unitsPerEm: 100,
    ascent: 1,
    descent: 1,
    lineGap: 0,
    advances: new Map([[65, 50]]),
  };
  expect(measureMeanAdvance(tables, 'AéA')).toBe(0.5);
});
