import { readFile } from 'node:fs/promises';
import * as hb from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { CardContent } from './content.ts';
import { programFile } from '../program/folder.ts';
import { cardFaces, type FaceFile, type FaceName } from './faces.ts';

/** A face's file, open for shaping. */
export interface CardFont extends FaceFile {
  readonly font: hb.Font;
  readonly unitsPerEm: number;
  readonly codePoints: ReadonlySet<number>;
  /** Outlines in font units, upwards, as SVG path data. */
  outline(glyph: number): string;
}

/** What each text of a card is set in, first choice first. */
export type CardFonts = Readonly<Record<FaceName, readonly CardFont[]>>;

let opened: Promise<CardFonts> | undefined;

/** Opens all fonts of cards, once a process: some 30 files, 0.1 s. */
export function openCardFonts(): Promise<CardFonts> {
  opened ??= openAll();
  return opened;
}

async function openAll(): Promise<CardFonts> {
  const faces = new Map<string, hb.Face>();
  const open = async (file: FaceFile): Promise<CardFont> => {
    const face = faces.get(file.file) ?? (await openFace(file.file));
    faces.set(file.file, face);
    return makeFont(face, file);
  };
  const fonts: Partial<Record<FaceName, CardFont[]>> = {};
  for (const [name, files] of Object.entries(cardFaces) as [FaceName, readonly FaceFile[]][]) {
    const list: CardFont[] = [];
    for (const file of files) list.push(await open(file));
    fonts[name] = list;
  }
  return fonts as CardFonts;
}

async function openFace(file: string): Promise<hb.Face> {
  const woff2 = await readFile(programFile(file));
  return new hb.Face(new hb.Blob(await wawoff2.decompress(woff2)));
}

function makeFont(face: hb.Face, file: FaceFile): CardFont {
  const font = new hb.Font(face);
  if (file.weight !== undefined) font.setVariations([new hb.Variation('wght', file.weight)]);
  const outlines = new Map<number, string>();
  return {
    ...file,
    font,
    unitsPerEm: face.upem,
    codePoints: new Set(face.collectUnicodes()),
    outline(glyph) {
      const known = outlines.get(glyph) ?? roundPath(font.glyphToPath(glyph));
      outlines.set(glyph, known);
      return known;
    },
  };
}

const DECIMAL = /-?\d+\.\d+/g;

/** A varied outline has eight decimals a number; a font unit is a thirtieth of a pixel at most. */
const roundPath = (path: string): string =>
  path.replace(DECIMAL, (number) => String(Math.round(Number(number))));

/** What needs no glyph: spaces, joiners, marks of direction, selectors of variants. */
const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** Whether the fonts have every character of a card: one with boxes for letters is not drawn. */
export function canDraw(content: CardContent, fonts: CardFonts): boolean {
  const has = (text: string, face: FaceName) =>
    [...text].every(
      (character) => fontOf(character, fonts[face]) !== undefined || UNSEEN.test(character),
    );
  const { speaker } = content;
  return (
    has(content.words, 'display') &&
    has(content.marks.open + content.marks.close, 'display') &&
    has(content.words, 'text') &&
    has(content.date, 'data') &&
    has(content.role ?? '', 'data') &&
    has(content.site, 'masthead') &&
    (speaker === undefined || has(speaker.name, speaker.resolved ? 'name' : 'source'))
  );
}

/** The first font that has a character. */
export function fontOf(character: string, fonts: readonly CardFont[]): CardFont | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.find(({ codePoints }) => codePoints.has(codePoint));
}
