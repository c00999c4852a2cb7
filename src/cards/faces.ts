/** One file of a face, and the size of its letters relative to the others. */
export interface FaceFile {
  /** Path below the program's folder. */
  readonly file: string;
  /** Where the file has an axis for it. */
  readonly weight?: number;
  /** Size beside Newsreader at the same nominal size. */
  readonly scale: number;
  /** Line height of its script, as a multiple of the nominal size. */
  readonly leading: number;
}

/** What a text of a card is set in; a character takes the first file that has it. */
export type FaceName = 'display' | 'text' | 'name' | 'source' | 'data' | 'masthead';

const own = (name: string): string => `public/fonts/${name}.woff2`;
/** Of scripts that the pages leave to the reader’s own fonts. */
const onlyOfCards = (script: string): string => `src/cards/fonts/noto-serif-${script}.woff2`;

const slices = (family: string, names: readonly string[], weight?: number): FaceFile[] =>
  names.map((name) => ({
    file: own(`${family}-${name}`),
    ...(weight === undefined ? {} : { weight }),
    scale: 1,
    leading: 1.2,
  }));

const latin = ['latin', 'latin-ext', 'vietnamese'] as const;

/** Scripts that Newsreader lacks. The Noto faces are drawn larger in their em than it is. */
const otherScripts = (weight: number): FaceFile[] => [
  ...['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].map((name) => ({
    file: own(`noto-serif-${name}`),
    weight,
    scale: 0.9,
    leading: 1.24,
  })),
  { file: own('noto-serif-armenian'), weight, scale: 0.9, leading: 1.28 },
  { file: onlyOfCards('georgian'), weight, scale: 0.9, leading: 1.3 },
  { file: onlyOfCards('hebrew'), weight, scale: 1, leading: 1.3 },
  { file: own('noto-naskh-arabic'), weight, scale: 1.08, leading: 1.55 },
];

const italicOf = (name: string): FaceFile => ({
  file: own(`noto-serif-italic-${name}`),
  scale: 0.9,
  leading: 1.24,
});

const grotesque = (weight: number): FaceFile[] => [
  ...slices('libre-franklin', [...latin, 'cyrillic', 'cyrillic-ext'], weight),
  ...otherScripts(weight),
];

/** The faces of the site itself, and two scripts that its pages leave to the reader's own fonts. */
export const cardFaces: Readonly<Record<FaceName, readonly FaceFile[]>> = {
  display: [...slices('newsreader-display-400', latin), ...otherScripts(400)],
  text: [...slices('newsreader', latin, 420), ...otherScripts(400)],
  name: grotesque(650),
  source: [
    ...slices('newsreader-italic', latin),
    ...['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].map(italicOf),
    ...otherScripts(400),
  ],
  data: grotesque(500),
  masthead: [...slices('newsreader-display-500', latin), ...otherScripts(500)],
};
