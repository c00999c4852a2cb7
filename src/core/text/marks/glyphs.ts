/**
 * Marks of one family open and close each other; between marks of another family they count as
 * words.
 */
export type MarkFamily = 'double' | 'guillemet' | 'corner' | 'white-corner' | 'single' | 'angle';

/** What a mark does: decided by its shape, or by what is beside it. */
export type Leaning = 'opens' | 'closes' | 'either';

interface Glyph {
  readonly family: MarkFamily;
  readonly leaning: Leaning;
}

/** The marks of each family, by what their shape says. Two characters are one mark of a typewriter. */
const SHAPES: Readonly<Record<MarkFamily, Readonly<Record<Leaning, string>>>> = {
  double: { opens: '“ „ ‟ 〝 `` ‘‘ ,,', closes: '” 〞 〟 ’’', either: "\" ″ ＂ ''" },
  guillemet: { opens: '«', closes: '»', either: '' },
  corner: { opens: '「 ﹁', closes: '」 ﹂', either: '' },
  'white-corner': { opens: '『 ﹃', closes: '』 ﹄', either: '' },
  single: { opens: '‘ ‛ ‚ `', closes: '’', either: "'" },
  angle: { opens: '‹', closes: '›', either: '' },
};

const FAMILIES = Object.keys(SHAPES) as MarkFamily[];
const LEANINGS: readonly Leaning[] = ['opens', 'closes', 'either'];

/** Every quotation mark that is read, and what it is: the one list of them. */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map(
  FAMILIES.flatMap((family) =>
    LEANINGS.flatMap((leaning) =>
      SHAPES[family][leaning]
        .split(' ')
        .filter((glyph) => glyph !== '')
        .map((glyph): [string, Glyph] => [glyph, { family, leaning }]),
    ),
  ),
);

function charactersOf(fits: (glyph: Glyph) => boolean): string {
  const marks = [...GLYPHS].filter(([mark, glyph]) => mark.length === 1 && fits(glyph));
  return marks.map(([mark]) => mark).join('');
}

const isDouble = ({ family }: Glyph) => family !== 'single' && family !== 'angle';

/** Marks of one character each, for use in the class of a regular expression. */
export const MARK_CHARACTERS: string = charactersOf(() => true);
export const DOUBLE_CHARACTERS: string = charactersOf(isDouble);
export const SINGLE_CHARACTERS: string = charactersOf((glyph) => !isDouble(glyph));
/** By their shape, or by what is beside them. */
export const OPENING_CHARACTERS: string = charactersOf(({ leaning }) => leaning !== 'closes');
export const CLOSING_CHARACTERS: string = charactersOf(({ leaning }) => leaning !== 'opens');
/** What people type and print for an apostrophe. */
export const APOSTROPHES = "'’ʼ‘＇`´";
/** What may come between the full stop of a sentence and the space after it. */
export const AFTER_STOP = `[${CLOSING_CHARACTERS})\\]]`;

const PAIRED_CHARACTERS = [...GLYPHS.keys()].filter((glyph) => glyph.length > 1).join('|');
/** A mark, of one character or two. */
export const MARK_PATTERN = `(?:${PAIRED_CHARACTERS}|[${MARK_CHARACTERS}])`;
/** The mark that a text starts with. */
export const FIRST_MARK: RegExp = new RegExp(`^${MARK_PATTERN}`, 'u');
/** The mark that a text ends with. */
export const LAST_MARK: RegExp = new RegExp(`${MARK_PATTERN}$`, 'u');
