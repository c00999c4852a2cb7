import { splitWords } from '../../../core/search/words/split-words.ts';

/** What another article may print of a quote, and whether that is the same saying. */
export interface Reuse {
  readonly words: string;
  readonly speaker: string;
  readonly sameDay: boolean;
  readonly isSame: boolean;
}

/** A quote to be printed again, and what that may draw on. */
export interface ReuseTask {
  readonly words: string;
  readonly speaker: string;
  /** Words of another quote by the same speaker, where there is one. */
  readonly another?: string;
  readonly otherSpeaker: string;
  /** Words of quotes of anybody. */
  readonly others: readonly string[];
  /** A whole number from 0 to below n. */
  readonly pick: (n: number) => number;
}

const LEAST_WORDS = 5;

const wordsIn = (text: string): string[] =>
  splitWords(text).map(({ start, end }) => text.slice(start, end));

/** Replaces words of a text by number. */
function replaceWords(text: string, by: ReadonlyMap<number, string>): string {
  let [made, end] = ['', 0];
  splitWords(text).forEach((word, index) => {
    made += text.slice(end, word.start) + (by.get(index) ?? text.slice(word.start, word.end));
    end = word.end;
  });
  return made + text.slice(end);
}

function strangerWord({ others, pick, words }: ReuseTask): string {
  const found = wordsIn(others[pick(others.length)] ?? '').filter(
    (word) => word.length > 3 && !words.toLowerCase().includes(word.toLowerCase()),
  );
  return found[pick(Math.max(1, found.length))] ?? 'harbour';
}

const again = (task: ReuseTask, words: string, isSame: boolean, sameDay = false): Reuse => ({
  words,
  speaker: task.speaker,
  sameDay,
  isSame,
});

const size = (words: string): number => splitWords(words).length;

/** Ways to print a quote again; undefined where one does not fit the quote. */
export const REUSE_KINDS: Readonly<Record<string, (task: ReuseTask) => Reuse | undefined>> = {
  whole: (task) => again(task, task.words, size(task.words) >= LEAST_WORDS, false),
  'whole, of the same day': (task) => again(task, task.words, true, true),
  cut: (task) => {
    const spans = splitWords(task.words);
    const kept = Math.floor(spans.length * (0.4 + 0.1 * task.pick(5)));
    const from = task.pick(spans.length - kept + 1);
    const [first, last] = [spans[from], spans[from + kept - 1]];
    if (kept < LEAST_WORDS || !first || !last) return undefined;
    return again(task, task.words.slice(first.start, last.end), true);
  },
  'cut to a few words, of the same day': (task) => {
    const spans = splitWords(task.words);
    const kept = 2 + task.pick(3);
    const from = task.pick(Math.max(1, spans.length - kept + 1));
    const [first, last] = [spans[from], spans[from + kept - 1]];
    const part = task.words.slice(first?.start, last?.end);
    // Small words by themselves (“that is”) are anybody’s.
    if (kept > spans.length || !wordsIn(part).some((word) => word.length > 4)) return undefined;
    return again(task, part, true, true);
  },
  'joined with another': (task) => {
    if (task.another === undefined || size(task.words) < LEAST_WORDS) return undefined;
    const both = [task.words, task.another];
    return again(task, (task.pick(2) === 0 ? both : both.reverse()).join(' '), true);
  },
  'a word changed': (task) => {
    const count = size(task.words);
    if (count < LEAST_WORDS) return undefined;
    const changed = new Map([[task.pick(count), strangerWord(task)]]);
    return again(task, replaceWords(task.words, changed), true);
  },
  'marks changed': (task) => {
    if (size(task.words) < LEAST_WORDS) return undefined;
    const words = task.words
      .replaceAll('’', "'")
      .replace(/[,;:–—]/gu, '')
      .replace(/[.,]$/u, '!');
    return again(task, words, true);
  },
  'said again in new words': (task) => {
    const count = size(task.words);
    if (count < LEAST_WORDS) return undefined;
    const least = Math.ceil(count * 0.5);
    const chosen = new Map<number, string>();
    while (chosen.size < least) chosen.set(task.pick(count), strangerWord(task));
    return again(task, replaceWords(task.words, chosen), false);
  },
  'by another speaker': (task) => ({
    ...again(task, task.words, false, task.pick(2) === 0),
    speaker: task.otherSpeaker,
  }),
};
