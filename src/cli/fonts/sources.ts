import type { systemFonts } from './system-fonts.ts';

/** One published file of a face: some scripts of it. */
interface FontSlice {
  readonly name: string;
  /** Path inside node_modules/@fontsource-variable. */
  readonly file: string;
  /** What of it is kept; all, when absent. */
  readonly codePoints?: readonly number[];
}

/** How a face is cut from its package. */
export interface FontSource {
  /** Beginning of its file names. */
  readonly id: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** As in CSS: one weight, or from and to. */
  readonly weight: string;
  /** A code point stays with the first slice that has it. */
  readonly slices: readonly FontSlice[];
  readonly subset: {
    readonly variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
    readonly keepFeatures?: string[];
  };
  /** Local fonts used while it loads, each matched at the pinned axes. */
  readonly fallbacks?: readonly {
    readonly system: keyof typeof systemFonts;
    readonly cut: 'regular' | 'bold' | 'italic';
    readonly weight: string;
    readonly pin?: Readonly<Record<string, number>>;
  }[];
}

/** Steady text and headings of the site: kerning, ligatures and both widths of figures. */
const latinFeatures = [
  'kern',
  'liga',
  'pnum',
  'tnum',
  'onum',
  'lnum',
  'locl',
  'ccmp',
  'mark',
  'mkmk',
];

/** Western European letters and the marks of a newspaper, in one file with their kerning. */
const latinCodePoints: readonly number[] = [
  ...listRange(0x20, 0x7e),
  ...listRange(0xa0, 0xff),
  ...[0x131, 0x152, 0x153, 0x2c6, 0x2da, 0x2dc],
  // Fixed spaces, hyphens, dashes, quotation marks, daggers, dots.
  ...listRange(0x2007, 0x200b),
  ...listRange(0x2010, 0x2027),
  ...[0x202f, 0x2030, 0x2032, 0x2033, 0x2039, 0x203a, 0x2044, 0x20ac, 0x2122, 0x2190],
  ...[0x2191, 0x2192, 0x2193, 0x2212],
];

/**
 * Arabic, Persian and Urdu, with the joiners. The presentation forms (U+FB50–FEFC) double the file,
 * and text that is typed does not hold them, but for four.
 */
const arabicCodePoints: readonly number[] = [
  ...listRange(0x600, 0x6ff),
  ...listRange(0x200c, 0x200f),
  ...[0xfd3e, 0xfd3f, 0xfdf2, 0xfdfc],
];

/** Every face of the site, in the order in which they are written. */
export const fontSources: readonly FontSource[] = [
  {
    id: 'newsreader',
    family: 'Newsreader',
    style: 'normal',
    weight: '400 700',
    slices: newsreaderSlices('normal'),
    // The optical size is drawn for 18 px; the axis alone would cost 50 KB.
    subset: {
      variationAxes: { opsz: 18, wght: { min: 400, max: 700 } },
      keepFeatures: latinFeatures,
    },
    fallbacks: [
      { system: 'georgia', cut: 'regular', weight: '400 599', pin: { wght: 400 } },
      { system: 'times', cut: 'regular', weight: '400 599', pin: { wght: 400 } },
      { system: 'noto', cut: 'regular', weight: '400 599', pin: { wght: 400 } },
      { system: 'georgia', cut: 'bold', weight: '600 700', pin: { wght: 600 } },
      { system: 'times', cut: 'bold', weight: '600 700', pin: { wght: 600 } },
      { system: 'noto', cut: 'bold', weight: '600 700', pin: { wght: 600 } },
    ],
  },
  {
    id: 'newsreader-italic',
    family: 'Newsreader',
    style: 'italic',
    weight: '400',
    slices: newsreaderSlices('italic'),
    subset: { variationAxes: { opsz: 18, wght: 400 }, keepFeatures: latinFeatures },
    fallbacks: [
      { system: 'georgia', cut: 'italic', weight: '400' },
      { system: 'times', cut: 'italic', weight: '400' },
      { system: 'noto', cut: 'italic', weight: '400' },
    ],
  },
  ...(['500', '400'] as const).map((weight): FontSource => ({
    id: `newsreader-display-${weight}`,
    family: 'Newsreader Display',
    style: 'normal',
    weight,
    slices: newsreaderSlices('normal'),
    subset: {
      variationAxes: { opsz: 72, wght: Number(weight) },
      keepFeatures: latinFeatures,
    },
    fallbacks: [
      { system: 'georgia', cut: 'regular', weight },
      { system: 'times', cut: 'regular', weight },
      { system: 'noto', cut: 'regular', weight },
    ],
  })),
  {
    id: 'libre-franklin',
    family: 'Libre Franklin',
    style: 'normal',
    weight: '400 700',
    slices: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'].map((name) => ({
      name,
      file: `libre-franklin/files/libre-franklin-${name}-wght-normal.woff2`,
      ...(name === 'latin' && { codePoints: latinCodePoints }),
    })),
    subset: {
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: latinFeatures,
    },
    fallbacks: [
      { system: 'arial', cut: 'regular', weight: '400 599', pin: { wght: 500 } },
      { system: 'roboto', cut: 'regular', weight: '400 599', pin: { wght: 500 } },
      { system: 'arial', cut: 'bold', weight: '600 700', pin: { wght: 650 } },
      { system: 'roboto', cut: 'bold', weight: '600 700', pin: { wght: 650 } },
    ],
  },
  {
    id: 'libre-franklin-italic',
    family: 'Libre Franklin',
    style: 'italic',
    weight: '500',
    slices: ['latin', 'latin-ext'].map((name) => ({
      name,
      file: `libre-franklin/files/libre-franklin-${name}-wght-italic.woff2`,
      ...(name === 'latin' && { codePoints: latinCodePoints }),
    })),
    subset: { variationAxes: { wght: 500 }, keepFeatures: latinFeatures },
    fallbacks: [
      { system: 'arial', cut: 'italic', weight: '500' },
      { system: 'roboto', cut: 'italic', weight: '500' },
    ],
  },
  {
    id: 'noto-serif',
    family: 'Noto Serif',
    style: 'normal',
    weight: '400 700',
    slices: notoSerifSlices('normal'),
    subset: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
  {
    id: 'noto-serif-italic',
    family: 'Noto Serif',
    style: 'italic',
    weight: '400',
    slices: notoSerifSlices('italic'),
    subset: { variationAxes: { wght: 400 } },
  },
  {
    id: 'noto-serif',
    family: 'Noto Serif Armenian',
    style: 'normal',
    weight: '400 700',
    slices: [
      {
        name: 'armenian',
        file: 'noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
      },
    ],
    subset: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
  {
    id: 'noto-naskh',
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 700',
    slices: [
      {
        name: 'arabic',
        file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
        codePoints: arabicCodePoints,
      },
    ],
    subset: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
];

function newsreaderSlices(style: 'normal' | 'italic'): FontSlice[] {
  return ['latin', 'latin-ext', 'vietnamese'].map((name) => ({
    name,
    file: `newsreader/files/newsreader-${name}-standard-${style}.woff2`,
    ...(name === 'latin' && { codePoints: latinCodePoints }),
  }));
}

function notoSerifSlices(style: 'normal' | 'italic'): FontSlice[] {
  return ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].map((name) => ({
    name,
    file: `noto-serif/files/noto-serif-${name}-wght-${style}.woff2`,
  }));
}

function listRange(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
