import type { Outline, Stretch } from '../../prose/outline.ts';
import { SINGLE_CHARACTERS } from '../../../text/marks/glyphs.ts';
import { LIST } from '../../words/listed.ts';
import { SMALL_IN_TITLES, SPEAKING_WORDS } from '../../words/word-lists.ts';

/** What an article uses its marks for, and where the words of a stretch stand otherwise. */
export interface Habits {
  /** Shares of the stretches, 0 to 4: printed as titles; of one to three words; whole sentences. */
  readonly titled: number;
  readonly short: number;
  readonly sentences: number;
  /** How often the writer speaks to the reader (I, we, you), 0 to 3. */
  readonly voice: number;
  /** Reporting verbs by stretches, 0 to 4. */
  readonly cues: number;
  /** By paragraph: whether it ends without a stop, as a heading does. */
  readonly open: readonly boolean[];
  /** Whether double marks are its usual ones. */
  readonly doubles: boolean;
  /** By stretch: how often its words stand in marks, 1 to 4. */
  readonly marked: readonly number[];
  /** By stretch: how often its words stand outside marks, 0 to 3. */
  readonly unmarked: readonly number[];
}

/** More words than this are not repeated for their own sake. */
const LONGEST_REPEATED = 5;
const LONGEST_TITLE = 14;
/** Places of a first word that are looked at, so that a text of one word stays linear. */
const MOST_PLACES = 40;

function wordsOf({ tokens }: Outline, { first, after }: Stretch, most: number): string[] {
  const words: string[] = [];
  for (let at = first; at < after && words.length <= most; at++) {
    const token = tokens[at];
    if (token?.shape === 'word' || token?.shape === 'number') words.push(token.lower);
  }
  return words;
}

/** Whether every word of weight in a stretch has a capital, as in a title: 0 none, 1 one word, 2 more. */
export function titleForm({ tokens }: Outline, { first, after }: Stretch): 0 | 1 | 2 {
  let words = 0;
  for (let at = first; at < after; at++) {
    const token = tokens[at];
    if (token?.shape !== 'word' && token?.shape !== 'number') continue;
    words++;
    if (words > LONGEST_TITLE) return 0;
    const fits =
      token.shape === 'number' ||
      (token.capital
        ? !SPEAKING_WORDS.has(token.lower)
        : words > 1 && SMALL_IN_TITLES.has(token.lower));
    if (!fits) return 0;
  }
  return words === 0 ? 0 : words === 1 ? 1 : 2;
}

const share = (part: number, whole: number): number => Math.round((4 * part) / Math.max(1, whole));

/** Reads what an article uses its marks for. Linear in its length. */
export function readHabits(outline: Outline): Habits {
  const { stretches, article } = outline;
  const words = stretches.map((stretch) => wordsOf(outline, stretch, LONGEST_REPEATED));
  const keys = words.map((list) => (list.length > LONGEST_REPEATED ? '' : list.join(' ')));
  const inMarks = new Map<string, number>();
  for (const key of keys) inMarks.set(key, (inMarks.get(key) ?? 0) + 1);
  const whole = stretches.filter(
    ({ inner }, k) =>
      (words[k]?.length ?? 0) > 4 && /[.,?!]/.test(article.text.charAt(inner.end - 1)),
  );
  const count = stretches.length;
  const doubles = stretches.filter(
    ({ span, block }) => !block && !isSingle(article.text, span.start),
  );
  return {
    titled: share(stretches.filter((stretch) => titleForm(outline, stretch) > 0).length, count),
    short: share(words.filter((list) => list.length < 4).length, count),
    sentences: share(whole.length, count),
    ...readProse(outline),
    doubles: 2 * doubles.length > count,
    marked: keys.map((key) => (key === '' ? 1 : Math.min(4, inMarks.get(key) ?? 1))),
    unmarked: countUnmarked(outline, words),
  };
}

export const isSingle = (text: string, at: number): boolean =>
  SINGLE_CHARACTERS.includes(text.charAt(at));

/** One of 32 bits for the first character of a word. */
const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);
const lettersOf = (words: Iterable<string>): number => {
  let letters = 0;
  for (const word of words) letters |= letterOf(word);
  return letters;
};

function countUnmarked({ tokens, stretchOf }: Outline, words: readonly string[][]): number[] {
  const wanted = new Set(
    words.flatMap(([first = ''], k) => ((words[k]?.length ?? 0) ? first : [])),
  );
  const letters = lettersOf(wanted);
  const places = new Map<string, number[]>();
  tokens.forEach(({ lower }, at) => {
    // Few words begin as those that are looked for do, and only those are looked up.
    if (stretchOf[at] !== -1 || !(letters & letterOf(lower)) || !wanted.has(lower)) return;
    const list = places.get(lower) ?? [];
    if (list.length < MOST_PLACES) list.push(at);
    places.set(lower, list);
  });
  const known = new Map<string, number>();
  return words.map((list) => {
    const [first] = list;
    if (first === undefined || list.length > LONGEST_REPEATED) return 0;
    const key = list.join(' ');
    const found =
      known.get(key) ??
      (places.get(first) ?? []).filter((at) =>
        list.every((word, k) => tokens[at + k]?.lower === word),
      ).length;
    known.set(key, found);
    return Math.min(3, found);
  });
}

/** The writer's own words: whom they speak to, how often they report, which paragraphs end open. */
function readProse({
  tokens,
  stretchOf,
  stretches,
  article,
}: Outline): Pick<Habits, 'voice' | 'cues' | 'open'> {
  let [speaking, reports] = [0, 0];
  const open = article.paragraphs.map(() => false);
  tokens.forEach(({ shape, paragraph, lists, cue }, at) => {
    open[paragraph] = shape !== 'stop' && shape !== 'mark' && shape !== 'colon';
    if (stretchOf[at] !== -1) return;
    if (lists & LIST.speakingPronoun) speaking++;
    if (cue?.strong === true) reports++;
  });
  const often = (200 * speaking) / Math.max(200, tokens.length);
  return {
    voice: often < 0.2 ? 0 : often < 1 ? 1 : often < 3 ? 2 : 3,
    cues: share(Math.min(reports, stretches.length), stretches.length),
    open,
  };
}
