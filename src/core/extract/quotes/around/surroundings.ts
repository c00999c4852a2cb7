import type { FeatureBuffer } from '../../attribution/ranking/linear-model.ts';
import type { Outline, Stretch } from '../../prose/outline.ts';
import { CLASS, classAt, isCueClass, type Sequence } from '../../prose/sequence.ts';
import type { Token } from '../../prose/tokens.ts';
import { LIST } from '../../words/listed.ts';
import { MARK_CLUES } from '../../words/mark-words.ts';
import { INDEFINITE } from '../../words/word-lists.ts';
import { readClues } from './clues.ts';
import { rowOf } from './row.ts';
import { isSingle, titleForm, type Habits } from './habits.ts';
import { wordCode } from '../codes.ts';
import { T } from '../templates.ts';

const LONGEST_SHORT = 4;

const PUNCTUATION: readonly Token['shape'][] = [
  'comma',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'open',
  'close',
  'mark',
  'other',
];

/** What stands beside a stretch: what kind of determiner, word or punctuation. */
function beside(token: Token | undefined, inParagraph: number): number {
  if (!token || token.paragraph !== inParagraph) return 0;
  const { lower, lists, shape, capital } = token;
  if (shape === 'possessive') return 1;
  if (shape === 'number') return 2;
  if (shape !== 'word') return 3 + PUNCTUATION.indexOf(shape);
  if (INDEFINITE.has(lower)) return 13;
  if (lower === 'the') return 14;
  if (lists & LIST.possessive) return 15;
  if (lists & LIST.determiner) return 16;
  if (lower === 'and' || lower === 'or') return 17;
  if (lower === 'to') return 28;
  if (lower === 'of' || lower === 'as') return 18;
  if (lists & LIST.preposition) return 19;
  if (lists & LIST.cue) return 20;
  if (lists & LIST.sentenceStarter) return 21;
  if (capital) return 22;
  if (lower.endsWith('ed')) return 23;
  if (lower.endsWith('ing')) return 24;
  if (lower.endsWith('ly')) return 25;
  return lower.endsWith('s') ? 26 : 27;
}

/** What else the sentence has: 1 a cue, 2 a strong one; 4 somebody; 8 other words in marks. */
function readSentence({ items }: Sequence, at: number): number {
  let found = 0;
  for (const step of [-1, 1]) {
    for (let k = 1; k < 30; k++) {
      const cls = classAt(items, at + k * step);
      if (cls === CLASS.end || cls === CLASS.paragraph || cls === CLASS.stop) break;
      if (isCueClass(cls) || cls === CLASS.according)
        found |= items[at + k * step]?.cue?.strong === false ? 1 : 2;
      if (cls === CLASS.person || cls === CLASS.pronoun) found |= 4;
      if (cls === CLASS.quote) found |= 8;
    }
  }
  return found;
}

/** A number for two words in a row, 20 bits wide. */
const pairCode = (a: Token | undefined, b: Token | undefined): number =>
  (Math.imul(wordCode(a), 0x9e3779b1) ^ Math.imul(wordCode(b), 0x85ebca6b)) >>> 12;

/** How the words inside are printed. */
function shapeOf(text: string): number {
  if (/^\p{Lu}[\p{Lu}\d.&-]*\W*$/u.test(text)) return text.replace(/\W/gu, '').length === 1 ? 1 : 2;
  if (/^#/.test(text)) return 3;
  if (/\d/.test(text)) return 4;
  if (/^\P{Lu}*-\P{Lu}*$/u.test(text)) return 5;
  return /\p{Lu}/u.test(text) ? 6 : 7;
}

/** Adds what the words around a stretch and the habits of its article say of it. */
export function addSurroundings(
  outline: Outline,
  sequence: Sequence,
  stretch: Stretch,
  habits: Habits,
  words: number,
  out: FeatureBuffer,
): void {
  const { tokens, article } = outline;
  const { index, paragraph, inner } = stretch;
  const titled = titleForm(outline, stretch);
  const short = words <= LONGEST_SHORT ? 1 : 0;
  const form = titled * 2 + short;
  const ahead = readClues(outline, stretch.first - 1, -1, paragraph);
  const behind = readClues(outline, stretch.after, 1, paragraph);
  MARK_CLUES.forEach((_, clue) => {
    const [before = -1, after = -1] = [ahead[clue], behind[clue]];
    if (before >= 0) {
      out.add(T['clue-before'], (clue * 4 + before) * 8 + form);
      out.add(T['clue-before-near'], clue * 4 + before);
    }
    if (after >= 0) {
      out.add(T['clue-after'], (clue * 4 + after) * 8 + form);
      out.add(T['clue-after-near'], clue * 4 + after);
    }
  });
  const [first, after] = rowOf(outline, stretch);
  const left = beside(tokens[first - 1], paragraph);
  const right = beside(tokens[after], paragraph);
  const sentence = readSentence(sequence, sequence.itemOfStretch[index] ?? 0);
  const few = Math.min(words, 5);
  const last = article.text.charAt(inner.end - 1);
  const end = last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : 0;
  const cue = sentence & 3;
  out.add(T['slot-cue'], ((left * 32 + right) * 4 + cue) * 2 + short);
  out.add(T['left-words'], pairCode(tokens[first - 2], tokens[first - 1]) * 2 + short);
  out.add(T['right-words'], pairCode(tokens[after], tokens[after + 1]) * 2 + short);
  const works = [0, 1, 2, 3, 4].some(
    (clue) => (ahead[clue] ?? -1) >= 0 || (behind[clue] ?? -1) >= 0,
  );
  out.add(T['title-works'], ((works ? 1 : 0) * 8 + form) * 8 + few);
  out.add(T['habit-voice'], (habits.voice * 8 + few) * 4 + cue);
  out.add(T['habit-cues'], (habits.cues * 8 + few) * 4 + cue);
  out.add(T['open-paragraph'], (habits.open[paragraph] ? 1 : 0) * 64 + form * 8 + few);
  out.add(T.row, (after - first > stretch.after - stretch.first ? 1 : 0) * 8 + few);
  out.add(T.slot, (left * 32 + right) * 2 + short);
  out.add(T['slot-left'], (left * 16 + sentence) * 2 + short);
  out.add(T['slot-right'], (right * 16 + sentence) * 2 + short);
  out.add(T['slot-form'], ((left * 8 + form) * 4 + end) * 2 + (right > 20 ? 1 : 0));
  out.add(T['sentence-kind'], (sentence * 8 + few) * 8 + form);
  out.add(T['habit-titled'], (habits.titled * 8 + form) * 4 + end);
  out.add(T['habit-short'], (habits.short * 8 + few) * 4 + cue);
  out.add(T['habit-sentences'], (habits.sentences * 8 + few) * 4 + cue);
  const single = habits.doubles && isSingle(article.text, stretch.span.start) ? 1 : 0;
  out.add(T['odd-mark'], single * 8 + few);
  out.add(T.repeated, ((habits.marked[index] ?? 1) * 4 + (habits.unmarked[index] ?? 0)) * 8 + form);
  out.add(
    T.shape,
    shapeOf(article.text.slice(inner.start, Math.min(inner.end, inner.start + 60)).trim()) * 8 +
      few,
  );
}
