import { isIn, LIST } from '../words/listed.ts';
import type { FeatureBuffer } from '../attribution/ranking/linear-model.ts';
import type { Outline, Stretch } from '../prose/outline.ts';
import { lookInside } from '../prose/stretch-words.ts';
import { CLASS, classAt, type Item, type Sequence } from '../prose/sequence.ts';
import type { Token } from '../prose/tokens.ts';
import { WORK_WORDS } from '../words/word-lists.ts';
import { lengthBucket, endingOf, wordCode, innerCode, nearestCue } from './codes.ts';
import type { Habits } from './around/habits.ts';
import { addSurroundings } from './around/surroundings.ts';
import { addWords } from './lexical.ts';
import { T } from './templates.ts';

/** What the ranker says of the stretch, and how many stretches its paragraph has. */
export interface QuoteContext {
  readonly habits: Habits;
  readonly paragraphStretches: number;
  readonly headline: boolean;
  /** Probability and kind of the best source; -1 where there is none. */
  readonly sourceProbability: number;
  readonly sourceKind: number;
  /** Items between the stretch and its best source. */
  readonly sourceDistance: number;
}

/** Adds the features by which speech is told from scare quotes, titles and nicknames. */
export function addQuoteFeatures(
  outline: Outline,
  sequence: Sequence,
  stretch: Stretch,
  context: QuoteContext,
  out: FeatureBuffer,
): void {
  const { tokens, article } = outline;
  const { items } = sequence;
  const at = sequence.itemOfStretch[stretch.index] ?? 0;
  const inside = lookInside(outline, stretch);
  const length = lengthBucket(inside.words);
  const firstChar = article.text.charAt(stretch.inner.start);
  const capital = firstChar !== firstChar.toLowerCase() ? 1 : 0;
  const ending = endingOf(article.text, stretch);
  const previous = classAt(items, at - 1);
  const next = classAt(items, at + 1);
  const before = tokens[stretch.first - 1];
  const after = tokens[stretch.after];
  const titleCase = Math.round((4 * inside.capitals) / Math.max(1, inside.words));
  out.add(T.bias, 0);
  out.add(T.length, length);
  out.add(T['length-capital'], length * 2 + capital);
  out.add(T.ending, ending);
  out.add(T['ending-capital-length'], (ending * 2 + capital) * 16 + length);
  out.add(T['title-case'], (titleCase * 16 + length) * 2 + (inside.capitals > 1 ? 1 : 0));
  out.add(T['previous-word'], wordCode(before) * 2 + (inside.words > 3 ? 1 : 0));
  out.add(T['next-word'], wordCode(after) * 2 + (inside.words > 3 ? 1 : 0));
  out.add(T['previous-class'], (previous * 16 + length) * 2 + capital);
  out.add(T['next-class'], (next * 16 + length) * 2 + capital);
  out.add(T.around, previous * 32 + next);
  out.add(T['around-length'], (previous * 32 + next) * 4 + Math.min(3, inside.words >> 1));
  out.add(T['previous-two'], classAt(items, at - 2) * 32 + previous);
  out.add(
    T['previous-three'],
    (classAt(items, at - 3) * 32 + classAt(items, at - 2)) * 32 + previous,
  );
  out.add(T['next-two'], next * 32 + classAt(items, at + 2));
  out.add(T['before-mark-word2'], wordCode(tokens[stretch.first - 2]));
  out.add(T['next-mark-path'], (next * 32 + classAt(items, at + 2)) * 32 + classAt(items, at + 3));
  addCues(items, at, length, out);
  const opens = previous === CLASS.paragraph || previous === CLASS.end ? 2 : 0;
  const closes = next === CLASS.paragraph || next === CLASS.end ? 1 : 0;
  out.add(T.place, ((opens + closes) * 16 + length) * 2 + capital);
  out.add(T['speech-words'], Math.min(inside.speaking, 3) * 8 + Math.min(inside.auxiliaries, 4));
  out.add(T.sentence, (Math.min(inside.stops, 3) * 4 + Math.min(inside.commas, 3)) * 16 + length);
  out.add(T.marks, (stretch.continues ? 0 : 1) * 16 + length);
  out.add(
    T.neighbours,
    (classAt(items, at - 2) === CLASS.quote ? 1 : 0) * 2 +
      (classAt(items, at + 2) === CLASS.quote ? 1 : 0),
  );
  const work =
    (WORK_WORDS.has(before?.lower ?? '') ? 1 : 0) +
    (WORK_WORDS.has(tokens[stretch.first - 2]?.lower ?? '') ? 2 : 0);
  out.add(T.work, work * 4 + Math.min(3, inside.words));
  out.add(T.lone, (isIn(before, LIST.determiner) ? 1 : 0) * 16 + length);
  addInnerWords(outline, stretch, length, previous, next, out);
  addContext(context, length, capital, out);
  addSurroundings(outline, sequence, stretch, context.habits, inside.words, out);
  addWords(outline, stretch, out);
}

/** What kind of words a stretch starts and ends with, and how many of its words are function words. */
function addInnerWords(
  { tokens }: Outline,
  stretch: Stretch,
  length: number,
  previous: number,
  next: number,
  out: FeatureBuffer,
): void {
  const words: Token[] = [];
  for (let at = stretch.first; at < Math.min(stretch.after, stretch.first + 40); at++) {
    const token = tokens[at];
    if (token?.shape === 'word' || token?.shape === 'number') words.push(token);
  }
  const short = length < 5 ? 1 : 0;
  const first = innerCode(words[0]);
  const last = innerCode(words.at(-1));
  out.add(T['first-word'], first * 2 + short);
  out.add(T['last-word'], last * 2 + short);
  out.add(T['second-word'], innerCode(words[1]) * 2 + short);
  out.add(T['first-previous'], (first % 16381) * 64 + previous * 2 + short);
  out.add(T['last-next'], (last % 16381) * 64 + next * 2 + short);
  const functions = words.filter((word) => isIn(word, LIST.sentenceStarter)).length;
  out.add(
    T['function-share'],
    Math.round((4 * functions) / Math.max(1, words.length)) * 16 + length,
  );
}

function addCues(items: readonly Item[], at: number, length: number, out: FeatureBuffer): void {
  const cueBefore = nearestCue(items, at, -1);
  const cueAfter = nearestCue(items, at, 1);
  out.add(T['cue-before'], cueBefore.distance * 16 + length);
  out.add(T['cue-after'], cueAfter.distance * 16 + length);
  out.add(T['cue-lemma-before'], (cueBefore.lemma << 3) | Math.min(cueBefore.distance, 7));
  out.add(T['cue-lemma-after'], (cueAfter.lemma << 3) | Math.min(cueAfter.distance, 7));
  out.add(T['cue-path-before'], cueBefore.path);
  out.add(T['cue-path-after'], cueAfter.path);
}

function addContext(
  context: QuoteContext,
  length: number,
  capital: number,
  out: FeatureBuffer,
): void {
  out.add(T['paragraph-quotes'], Math.min(context.paragraphStretches, 6) * 16 + length);
  const sure =
    context.sourceProbability < 0 ? 0 : 1 + Math.min(4, Math.floor(context.sourceProbability * 5));
  out.add(T['source-score'], sure * 16 + length);
  out.add(T['source-kind'], (context.sourceKind + 1) * 16 + length);
  out.add(T['source-near'], Math.min(context.sourceDistance, 12) * 16 + length);
  out.add(T.headline, (context.headline ? 1 : 0) * 32 + length * 2 + capital);
}
