import generated from './font-faces.json' with { type: 'json' };

/** One file of a web font, as `src/cli/fonts/make-fonts.ts` writes it. */
export interface WebFontFace {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Name inside `public/fonts/`. */
  readonly file: string;
  readonly unicodeRange: string;
}

/** A font of the reader's own, made to fill the same lines as the web font. */
export interface FallbackFace {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Full and PostScript names; the first one installed is used. */
  readonly local: readonly string[];
  readonly sizeAdjust: string;
  readonly ascentOverride: string;
  readonly descentOverride: string;
  readonly lineGapOverride: string;
}

/** Which faces: those of the letters that nearly all pages have, of all other letters, or both. */
export type FontScripts = 'latin' | 'other' | 'all';

const { faces, fallbacks } = generated as {
  faces: readonly WebFontFace[];
  fallbacks: readonly FallbackFace[];
};

/**
 * Scripts that the two faces lack; each loads only where it is used. After the reader’s own fonts: where
 * these names are installed, they would give spaces and digits of another height until a face arrives.
 */
const otherScripts = `'Noto Serif', 'Noto Serif Armenian', 'Noto Naskh Arabic'`;

/** Reading: articles, quotes, sidebar headlines. */
export const textFonts = `Newsreader, 'Newsreader Georgia', 'Newsreader Times', 'Newsreader Noto', ${otherScripts}, Georgia, serif`;

/** Headlines (500) and the quote on its own page (400), from about 26 px. */
export const displayFonts = `'Newsreader Display', 'Newsreader Display Georgia', 'Newsreader Display Times', 'Newsreader Display Noto', ${otherScripts}, Georgia, serif`;

/** Data, notes, navigation, labels. */
export const dataFonts = `'Libre Franklin', 'Libre Franklin Arial', 'Libre Franklin Roboto', Arial, 'Noto Serif Armenian', 'Noto Naskh Arabic', sans-serif`;

/** The three as custom properties. */
export const fontStacksCss = `:root{--font-text:${textFonts};--font-display:${displayFonts};--font-data:${dataFonts}}\n`;

/**
 * Files to preload, relative to the site's base: the faces that every page begins with. A face that
 * comes late is not put in (see {@link fontFaceCss}), so those that are seen first are asked for first.
 */
export const preloadFonts: readonly string[] = [
  'fonts/newsreader-latin.woff2',
  'fonts/newsreader-display-500-latin.woff2',
  'fonts/libre-franklin-latin.woff2',
];

/** The face of quotes in large type, for pages that open with one. */
export const largeQuoteFont = 'fonts/newsreader-display-400-latin.woff2';

/**
 * The `@font-face` rules of the site. A face that is not there when the text is first drawn is left for
 * the next page (`optional`): no fallback breaks every line where the face does, however well its mean
 * width fits, and a line more or less moves all that follows.
 *
 * @param base path under which the site is published: `/`, `/archive` or `/archive/`.
 * @param scripts the reader’s own fonts are in the same part as the Latin faces that they stand in for
 * @param late what becomes of a late face: a frame, whose height is reckoned from the faces, swaps it in
 * @example fontFaceCss('/archive') // … src: url("/archive/fonts/newsreader-latin.woff2") …
 */
export function fontFaceCss(
  base: string,
  late: 'optional' | 'swap' = 'optional',
  scripts: FontScripts = 'all',
): string {
  const folder = `${base.replace(/\/+$/, '')}/fonts/`;
  const wanted = faces.filter(
    (face) => scripts === 'all' || isLatin(face) === (scripts === 'latin'),
  );
  return [
    ...wanted.map((face) =>
      formatRule(face, {
        'font-display': late,
        src: `url(${JSON.stringify(folder + face.file)}) format("woff2")`,
        'unicode-range': face.unicodeRange,
      }),
    ),
    ...(scripts === 'other' ? [] : fallbacks).map((face) =>
      formatRule(face, {
        src: face.local.map((name) => `local(${JSON.stringify(name)})`).join(','),
        'size-adjust': face.sizeAdjust,
        'ascent-override': shortened(face.ascentOverride),
        'descent-override': shortened(face.descentOverride),
        'line-gap-override': shortened(face.lineGapOverride),
        'unicode-range': FALLBACK_RANGE,
      }),
    ),
    '',
  ].join('\n');
}

/** What the Latin faces have, so that other letters are left to the faces of their scripts. */
const FALLBACK_RANGE = 'U+0-24F,U+2000-20B3,U+20B5-2115,U+2117-22FF';

/** Heights move no line, so that a tenth of a percent is enough of them. */
const shortened = (percent: string): string => `${Number(Number.parseFloat(percent).toFixed(1))}%`;

const LATIN = /-latin\.woff2$/;
const isLatin = ({ file }: WebFontFace): boolean => LATIN.test(file);

/** A letter whose faces are in a part of their own, which most pages need not load. */
const OTHER_LETTERS =
  /[\u0300-\u0323\u0100-\u0130\u0132-\u0151\u0154-\u0237\u0259\u02b9-\u02bf\u02c7-\u02cc\u02dd\u1e08-\u1ef9\u2020\u20a1-\u20ab\u20ad-\u20bd\u2113\u0370-\u06ff\u1c80-\u1c88\u1f00-\u1ffe\u20b4\u2116\u2de0-\u2dff\ua640-\ua69f\ufb13-\ufb17\ufd3e-\ufdfc]/;

/** Whether a text, which may be markup, has letters of other scripts, or Latin ones that few pages have. */
export const hasOtherLetters = (text: string): boolean => OTHER_LETTERS.test(text);

function formatRule(
  { family, style, weight }: Pick<WebFontFace, 'family' | 'style' | 'weight'>,
  descriptors: Readonly<Record<string, string>>,
): string {
  const all = {
    'font-family': JSON.stringify(family),
    ...(style === 'normal' ? {} : { 'font-style': style }),
    'font-weight': weight,
    ...descriptors,
  };
  const body = Object.entries(all).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${body.join(';')}}`;
}
