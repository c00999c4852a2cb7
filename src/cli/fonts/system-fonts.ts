/**
 * Fonts that readers have, with their mean advance in em over the sample text of metrics.ts. Times
 * and Arial are measured on Liberation, which has their widths; Georgia is Times' figure times the
 * ratio of the two in Capsize's published metrics (913 : 832; italic 931 : 836; bold 1062 : 886).
 * Roboto and Noto Serif are those of Android, measured in Debian's fonts-roboto-unhinted 20170802 and
 * fonts-noto-core 20201225; Android has no weight of Roboto between regular and bold by name.
 */
export const systemFonts = {
  georgia: {
    suffix: 'Georgia',
    cuts: {
      regular: { local: ['Georgia'], meanAdvance: 0.4346 },
      bold: { local: ['Georgia Bold', 'Georgia-Bold'], meanAdvance: 0.5065 },
      italic: { local: ['Georgia Italic', 'Georgia-Italic'], meanAdvance: 0.4452 },
    },
  },
  times: {
    suffix: 'Times',
    cuts: {
      regular: {
        local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
        meanAdvance: 0.3961,
      },
      bold: {
        local: [
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Liberation Serif Bold',
          'Tinos Bold',
        ],
        meanAdvance: 0.4225,
      },
      italic: {
        local: [
          'Times New Roman Italic',
          'TimesNewRomanPS-ItalicMT',
          'Liberation Serif Italic',
          'Tinos Italic',
        ],
        meanAdvance: 0.3998,
      },
    },
  },
  arial: {
    suffix: 'Arial',
    cuts: {
      regular: { local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], meanAdvance: 0.4368 },
      bold: {
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
        meanAdvance: 0.471,
      },
      italic: {
        local: ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic', 'Arimo Italic'],
        meanAdvance: 0.4368,
      },
    },
  },
  noto: {
    suffix: 'Noto',
    cuts: {
      regular: {
        local: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif-Regular', 'NotoSerif'],
        meanAdvance: 0.4704,
      },
      bold: { local: ['Noto Serif Bold', 'NotoSerif-Bold'], meanAdvance: 0.5004 },
      italic: { local: ['Noto Serif Italic', 'NotoSerif-Italic'], meanAdvance: 0.4576 },
    },
  },
  roboto: {
    suffix: 'Roboto',
    cuts: {
      regular: { local: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], meanAdvance: 0.436 },
      bold: { local: ['Roboto Bold', 'Roboto-Bold'], meanAdvance: 0.4436 },
      italic: { local: ['Roboto Italic', 'Roboto-Italic'], meanAdvance: 0.4238 },
    },
  },
} as const;
