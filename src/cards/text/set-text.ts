import bidiFactory from 'bidi-js';
import * as hb from 'harfbuzzjs';
import { fontOf, type CardFont } from '../fonts.ts';

const bidi = bidiFactory();
// One buffer serves all texts: the module frees unused ones only at garbage collection.
const buffer = new hb.Buffer();

/** A glyph of a set text. Lengths in em of the text's nominal size. */
export interface SetGlyph {
  readonly id: number;
  /** UTF-16 offset of the first character that it represents. */
  readonly at: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A stretch of one font and one direction. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** Of embedding: odd runs from right to left. */
  readonly level: number;
  readonly font: CardFont;
  /** From left to right, as they are drawn. */
  readonly glyphs: readonly SetGlyph[];
}

/** A text, shaped once; its lines are cut from it. */
export interface SetText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly rightToLeft: boolean;
  /** Width of the text before each UTF-16 offset, in em. */
  readonly widthBefore: Float64Array;
  /** Line height that its scripts need, as a multiple of the size. */
  readonly leading: number;
}

/**
 * Shapes a text: joins and places its letters by the rules of their script (HarfBuzz), and finds the
 * direction of each stretch (the Unicode algorithm).
 *
 * @param fonts first choice first; a character takes the first one that has it
 * @param lang its language (BCP 47): some letters differ by it
 */
export function setText(text: string, fonts: readonly CardFont[], lang: string): SetText {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  const runs = findRuns(text, fonts, levels).map((run) => ({
    ...run,
    glyphs: shapeRun(text, run, lang),
  }));
  const widthBefore = new Float64Array(text.length + 1);
  for (const { glyphs } of runs) {
    for (const { at, advance } of glyphs)
      widthBefore[at + 1] = (widthBefore[at + 1] ?? 0) + advance;
  }
  for (let at = 1; at < widthBefore.length; at++) {
    widthBefore[at] = (widthBefore[at] ?? 0) + (widthBefore[at - 1] ?? 0);
  }
  return {
    text,
    runs,
    rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1,
    widthBefore,
    leading: leadingOf(runs, text.length),
  };
}

/** Line height beyond which a few words of a tall script do not push Latin lines apart. */
const MOST_FOR_A_FEW = 1.34;

function leadingOf(runs: readonly Pick<Run, 'start' | 'end' | 'font'>[], length: number): number {
  const tallest = Math.max(...runs.map(({ font }) => font.leading), 1);
  const tall = runs.filter(({ font }) => font.leading === tallest);
  const share = tall.reduce((sum, { start, end }) => sum + end - start, 0) / length;
  return share > 1 / 3 ? tallest : Math.min(tallest, MOST_FOR_A_FEW);
}

/** Width of a stretch, in em. */
export const widthOf = (set: SetText, start: number, end: number): number =>
  (set.widthBefore[end] ?? 0) - (set.widthBefore[start] ?? 0);

/** A glyph in its place on a line; x counts from the line's left end, in em. */
export interface PlacedGlyph extends SetGlyph {
  readonly font: CardFont;
  readonly x: number;
}

/** The glyphs of a line from left to right. */
export function placeLine(set: SetText, start: number, end: number): PlacedGlyph[] {
  const parts = set.runs
    .filter((run) => run.start < end && run.end > start)
    .map(({ level, font, glyphs }) => ({
      level,
      font,
      glyphs: glyphs.filter(({ at }) => at >= start && at < end),
    }));
  let x = 0;
  return inOrderOfSight(parts).flatMap(({ font, glyphs }) =>
    glyphs.map((glyph) => {
      const placed = { ...glyph, font, x };
      x += glyph.advance;
      return placed;
    }),
  );
}

/** Rule L2 of the Unicode algorithm: from the deepest level up, reverse each row of parts. */
export function inOrderOfSight<Part extends { readonly level: number }>(
  parts: readonly Part[],
): Part[] {
  const ordered = [...parts];
  const deepest = Math.max(...parts.map(({ level }) => level), 0);
  for (let level = deepest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}

const MARK_OR_JOINER = /[\p{M}\p{Cf}]/u;

function findRuns(
  text: string,
  fonts: readonly CardFont[],
  levels: Uint8Array,
): Omit<Run, 'glyphs'>[] {
  const runs: { start: number; end: number; level: number; font: CardFont }[] = [];
  let at = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const stays = last && MARK_OR_JOINER.test(character) && clings(character, last.font);
    const font = stays ? last.font : (fontOf(character, fonts) ?? last?.font ?? fonts[0]);
    const level = levels[at] ?? 0;
    const end = at + character.length;
    if (font && last?.font === font && last.level === level) last.end = end;
    else if (font) runs.push({ start: at, end, level, font });
    at = end;
  }
  return runs;
}

/** A mark belongs to the letter before it, in that letter's font where the font knows it. */
const clings = (character: string, font: CardFont): boolean =>
  !/\p{M}/u.test(character) || font.codePoints.has(character.codePointAt(0) ?? 0);

function shapeRun(text: string, run: Omit<Run, 'glyphs'>, lang: string): SetGlyph[] {
  const { font, unitsPerEm, scale } = run.font;
  buffer.reset();
  // The whole text goes along, so that letters at a run's end join those of the next.
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setDirection(run.level % 2 === 1 ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setLanguage(lang);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const em = scale / unitsPerEm;
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      id: codepoint,
      at: cluster,
      advance: xAdvance * em,
      dx: xOffset * em,
      dy: yOffset * em,
    };
  });
}
