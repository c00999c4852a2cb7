/** What a layout engine takes from a font, in font units unless said otherwise. */
export interface FontTables {
  readonly unitsPerEm: number;
  /** Above the baseline, positive. */
  readonly ascent: number;
  /** Below the baseline, positive. */
  readonly descent: number;
  readonly lineGap: number;
  /** Every code point with a glyph of its own, and the glyph's advance width; ascending. */
  readonly advances: ReadonlyMap<number, number>;
}

/**
 * Reads an uncompressed TrueType font. Variable fonts give the widths of their default instance:
 * pin the axes first.
 *
 * @throws when it has no character map that covers Unicode.
 */
export function readFontTables(font: Buffer): FontTables {
  const hhea = tableAt(font, 'hhea');
  const hmtx = tableAt(font, 'hmtx');
  const metricsCount = font.readUInt16BE(hhea + 34);
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of [...readCharacterMap(font)].sort(([a], [b]) => a - b)) {
    // Glyphs after the last metric share it.
    const index = Math.min(glyph, metricsCount - 1);
    advances.set(codePoint, font.readUInt16BE(hmtx + 4 * index));
  }
  return {
    unitsPerEm: font.readUInt16BE(tableAt(font, 'head') + 18),
    ascent: font.readInt16BE(hhea + 4),
    descent: -font.readInt16BE(hhea + 6),
    lineGap: font.readInt16BE(hhea + 8),
    advances,
  };
}

/** Mean advance width of the characters of a text, in em; characters the font lacks are left out. */
export function measureMeanAdvance({ advances, unitsPerEm }: FontTables, text: string): number {
  const widths = [...text].flatMap(
    (character) => advances.get(character.codePointAt(0) ?? 0) ?? [],
  );
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / unitsPerEm;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** Code point → glyph, from the subtable that reaches furthest. */
function readCharacterMap(font: Buffer): Map<number, number> {
  const cmap = tableAt(font, 'cmap');
  const offsets = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const full = offsets.find((offset) => font.readUInt16BE(offset) === 12);
  if (full !== undefined) return readGroups(font, full);
  const basic = offsets.find((offset) => font.readUInt16BE(offset) === 4);
  if (basic !== undefined) return readSegments(font, basic);
  throw new Error('The font has no Unicode character map (cmap format 4 or 12).');
}

function readGroups(font: Buffer, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const count = font.readUInt32BE(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + 12 * index;
    const first = font.readUInt32BE(group);
    const last = font.readUInt32BE(group + 4);
    const glyph = font.readUInt32BE(group + 8);
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      map.set(codePoint, glyph + codePoint - first);
    }
  }
  return map;
}

function readSegments(font: Buffer, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const segmentBytes = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + segmentBytes + 2;
  const deltas = starts + segmentBytes;
  const rangeOffsets = deltas + segmentBytes;
  for (let offset = 0; offset < segmentBytes; offset += 2) {
    const last = font.readUInt16BE(ends + offset);
    const first = font.readUInt16BE(starts + offset);
    const delta = font.readUInt16BE(deltas + offset);
    const rangeOffset = font.readUInt16BE(rangeOffsets + offset);
    for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint += 1) {
      // The offset counts from its own place in the table, as the format has it.
      const stored =
        rangeOffset === 0
          ? codePoint
          : font.readUInt16BE(rangeOffsets + offset + rangeOffset + 2 * (codePoint - first));
      const glyph = rangeOffset !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) map.set(codePoint, glyph);
    }
  }
  return map;
}
