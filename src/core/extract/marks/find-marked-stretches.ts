import type { ArticleText, Paragraph } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import type { TextWarning } from '../speech-types.ts';
import { GLYPHS } from '../../text/marks/glyphs.ts';
import { holdsAny, isInsideAny, type MarkedStretch } from './marked-stretch.ts';
import { readEndings, speaksFromStart, type Level } from './open-marks.ts';
import { pairMarks, type MarkPair } from './pair-marks.ts';
import { pairSingleMarks } from './pair-single-marks.ts';
import { isInches, MOST_MARKS, readMarks, type Mark } from './read-marks.ts';
import { say } from '../../../wording/say.ts';

export interface MarkedStretches {
  /** In order, none overlapping another, none crossing a paragraph. */
  readonly stretches: readonly MarkedStretch[];
  readonly warnings: readonly TextWarning[];
}

const NONE: Level = { pairs: [], unpaired: [] };
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Pairs the quotation marks of an article, in whatever form they are printed. Only outermost pairs are
 * returned. Words whose marks cannot be paired with certainty are left out, with a warning.
 *
 * An article that speaks in double marks keeps single ones where they clearly hold speech; one that
 * speaks in single marks is read in them throughout.
 */
export function findMarkedStretches(article: ArticleText): MarkedStretches {
  const marks = article.paragraphs.map((paragraph) =>
    paragraph.kind === 'preformatted' ? [] : readMarks(article.text, paragraph, article.asides),
  );
  const warnings: TextWarning[] = [];
  const doubles = joinParagraphs(article, readDoubles(article, marks), warnings);
  const broken: TextWarning[] = [];
  const singles = joinParagraphs(article, readSingles(article, marks, doubles), broken);
  for (const warning of broken) warn(warnings, warning);
  warnings.sort((a, b) => a.offset - b.offset);
  return { stretches: mergeLevels(article.text, doubles, singles), warnings };
}

function readDoubles(article: ArticleText, marks: readonly (readonly Mark[])[]): Level[] {
  return article.paragraphs.map((paragraph, index) => {
    const all = marks[index] ?? [];
    if (all.length > MOST_MARKS) return { pairs: [], unpaired: all.slice(0, 1) };
    const own = all.filter(({ family }) => family !== 'single');
    if (own.length === 0) return NONE;
    const { pairs, open, unpaired } = pairMarks(own, (mark) => isInches(article.text, mark));
    const stray = unpaired.filter(
      (mark) => mark.glyph.length === 1 && !isInches(article.text, mark),
    );
    return { pairs, open, unpaired: stray, opening: openingOf(own[0], paragraph) };
  });
}

function readSingles(
  article: ArticleText,
  marks: readonly (readonly Mark[])[],
  doubles: readonly MarkedStretch[],
): Level[] {
  const taken = doubles.map(({ span }) => span);
  return article.paragraphs.map((paragraph, index) => {
    const all = marks[index] ?? [];
    const own = all.flatMap(singlesOf).filter((mark) => !isInsideAny(mark, taken));
    if (own.length === 0 || all.length > MOST_MARKS) return NONE;
    const found = pairSingleMarks(article.text, own, paragraph);
    // A straight mark or ’ without its pair is an apostrophe; ‘ is not.
    const paired = found.weak?.some(({ open }) => open === found.open) ?? false;
    const unpaired = found.open?.glyph === '‘' && !paired ? [found.open] : [];
    return { ...found, unpaired, opening: openingOf(own[0], paragraph) };
  });
}

const openingOf = (mark: Mark | undefined, { start }: Span): Mark | undefined =>
  mark && mark.start === start && mark.context === 'opens' ? mark : undefined;

/** A single mark; two apostrophes that closed no double quote close two single ones. */
function singlesOf(mark: Mark): Mark[] {
  if (mark.family === 'single') return [mark];
  const glyph = mark.glyph.charAt(0);
  const shape = mark.glyph.length === 2 && mark.glyph !== ',,' ? GLYPHS.get(glyph) : undefined;
  if (!shape) return [];
  const middle = mark.end - 1;
  return [
    { ...mark, ...shape, glyph, end: middle },
    { ...mark, ...shape, glyph, start: middle },
  ];
}

/** Makes stretches from pairs, and from marks that the next paragraph continues. */
function joinParagraphs(
  article: ArticleText,
  levels: readonly Level[],
  warnings: TextWarning[],
): MarkedStretch[] {
  const endings = readEndings(article, levels);
  return levels.flatMap((level, paragraph) => {
    const within = article.paragraphs[paragraph];
    if (!within || level === NONE) return [];
    const { pairs, open, weak, unpaired } = level;
    const ending = endings.get(paragraph);
    const close = unopened(article.text, within, level);
    for (const mark of unpaired) {
      if (mark === close) warn(warnings, unopenedWarning(mark));
      else if (mark !== open || !ending) warn(warnings, unpairedWarning(mark));
      else if (ending === 'ends') warn(warnings, unclosedWarning(mark));
    }
    const kept = !ending && weak ? [...pairs, ...weak] : pairs;
    const stretches = kept
      .filter(({ open: { start } }) => !ending || !open || start < open.start)
      .map((pair) => stretchOf(pair, paragraph));
    if (close) {
      const inner = { start: within.start, end: close.start };
      stretches.unshift({ span: { start: within.start, end: close.end }, inner, paragraph });
    }
    if (ending && open) {
      const inner = { start: open.end, end: within.end };
      const span = { start: firstOf(open), end: within.end };
      const more = ending === 'continues' ? { continues: true as const } : {};
      stretches.push({ span, inner, paragraph, ...more });
    }
    return stretches.filter(({ inner }) =>
      LETTER_OR_DIGIT.test(article.text.slice(inner.start, inner.end)),
    );
  });
}

/** The first mark of a paragraph, where it closes what its beginning opened without a mark. */
function unopened(text: string, within: Paragraph, { pairs, unpaired }: Level): Mark | undefined {
  const [mark] = unpaired;
  if (mark?.context !== 'closes' || (pairs[0]?.open.start ?? Infinity) < mark.start)
    return undefined;
  return speaksFromStart(text, within, mark) ? mark : undefined;
}

const stretchOf = ({ open, close }: MarkPair, paragraph: number): MarkedStretch => ({
  span: { start: firstOf(open), end: isEscaped(close) ? close.start : close.end },
  inner: { start: open.end, end: close.start },
  paragraph,
});

/** A backslash that was typed before a mark is neither a mark nor the speaker's. */
const isEscaped = ({ glyph, start, end }: Mark): boolean => end - start > glyph.length;
const firstOf = (mark: Mark): number => (isEscaped(mark) ? mark.end : mark.start);

const ENDS_SENTENCE = /[,.?!…]["”»]?$/u;
const TWO_WORDS = /\S\s+\S/u;
/** What is before the full stop of a sentence, as in Britain, is more often a name if it is shorter. */
const FOUR_WORDS = /(?:\S+\s+){3}\S/u;

/**
 * A sentence of speech in single marks: two words or more that end in punctuation or before a comma, or
 * four that end before a full stop.
 */
function isSpeechLike(text: string, { span, inner }: MarkedStretch): boolean {
  const words = text.slice(inner.start, inner.end).trimEnd();
  const behind = text.slice(span.end, span.end + 2);
  if (ENDS_SENTENCE.test(words) || /^,\s/u.test(behind)) return TWO_WORDS.test(words);
  return /^\.(?:\s|$)/u.test(behind) && FOUR_WORDS.test(words);
}

function mergeLevels(
  text: string,
  doubles: readonly MarkedStretch[],
  singles: readonly MarkedStretch[],
): MarkedStretch[] {
  if (singles.length === 0) return [...doubles];
  const speech = singles.filter((each) => each.continues || isSpeechLike(text, each));
  const spans = speech.map(({ span }) => span);
  const doubleSpans = doubles.map(({ span }) => span);
  const outside = doubles.filter(({ span }) => !isInsideAny(span, spans));
  const inSingles = outside.length === 0 || speech.length > outside.length;
  const kept = inSingles ? singles : speech.filter(({ span }) => !holdsAny(span, doubleSpans));
  const merged = [...doubles, ...kept].sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return merged.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** A text with more broken marks than this is broken altogether; the rest would say nothing. */
const MOST_WARNINGS = 500;

function warn(warnings: TextWarning[], warning: TextWarning): void {
  if (warnings.length < MOST_WARNINGS) warnings.push(warning);
}

function unclosedWarning({ glyph, start }: Mark): TextWarning {
  return {
    offset: start,
    message: say('source.not-closed', { mark: glyph }),
  };
}

function unopenedWarning({ glyph, start }: Mark): TextWarning {
  return {
    offset: start,
    message: say('source.not-opened', { mark: glyph }),
  };
}

function unpairedWarning({ glyph, start }: Mark): TextWarning {
  return {
    offset: start,
    message: say('source.no-pair', { mark: glyph }),
  };
}
