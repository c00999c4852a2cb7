import type { Claim } from '../../../core/check/claim.ts';
import type { VerdictKind } from '../../../core/check/verdict.ts';
import { splitWords } from '../../../core/search/words/split-words.ts';
import { isNegation } from '../../../core/sayings/negation.ts';

/** A claim, and the verdict that is right. */
export interface MadeClaim extends Claim {
  readonly right: VerdictKind;
  /** Whether a “not” was lost or added. */
  readonly negated?: boolean;
}

/** A quote of the archive, and what a claim about it may draw on. */
export interface ClaimTask {
  readonly words: string;
  readonly speaker: string;
  /** Words of another quote, of the same speaker where there is one. */
  readonly another: string;
  readonly otherSpeaker: string;
  /** Words of quotes of anybody. */
  readonly others: readonly string[];
  /** A whole number from 0 to below n. */
  readonly pick: (n: number) => number;
}

const LEAST_WORDS = 5;
/** A verb after which “not” may be put in. */
const BEFORE_NOT =
  /\b(?:is|are|was|were|will|would|can|could|should|must|do|does|did|has|have|had)\b(?![’'])/giu;

const wordsIn = (text: string): string[] =>
  splitWords(text).map(({ start, end }) => text.slice(start, end));

function replaceAt(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function strangerWord({ others, pick, words }: ClaimTask): string {
  const found = wordsIn(others[pick(others.length)] ?? '').filter(
    (word) => word.length > 3 && !words.toLowerCase().includes(word.toLowerCase()),
  );
  return found[pick(Math.max(1, found.length))] ?? 'harbour';
}

/** One word of four letters or more with two letters swapped, one left out or one doubled. */
function slip(text: string, pick: (n: number) => number): string | undefined {
  const long = splitWords(text).filter(({ start, end }) => end - start > 3);
  const word = long[pick(Math.max(1, long.length))];
  if (!word) return undefined;
  const at = word.start + pick(word.end - word.start - 1);
  const pair = text.slice(at, at + 2);
  const changed = [pair.split('').reverse().join(''), pair.slice(1), `${pair[0]}${pair}`];
  const made = replaceAt(text, at, at + 2, changed[pick(3)] ?? pair);
  return made.toLowerCase() === text.toLowerCase() ? undefined : made;
}

/** Ways to get a quote wrong or right; undefined where one does not fit the quote. */
export const CLAIM_KINDS: Readonly<Record<string, (task: ClaimTask) => MadeClaim | undefined>> = {
  unchanged: ({ words, speaker }) => ({ words, named: speaker, right: 'word-for-word' }),
  typo: ({ words, pick }) => {
    const made = splitWords(words).length < LEAST_WORDS ? undefined : slip(words, pick);
    return made === undefined ? undefined : { words: made, right: 'altered' };
  },
  'a word changed': (task) => {
    const spans = splitWords(task.words);
    const word = spans[task.pick(spans.length)];
    if (!word || spans.length < LEAST_WORDS) return undefined;
    const words = replaceAt(task.words, word.start, word.end, strangerWord(task));
    const lost = isNegation(task.words.slice(word.start, word.end).toLowerCase());
    return { words, right: 'altered', ...(lost ? { negated: true } : {}) };
  },
  '“not” added': ({ words, pick, speaker }) => {
    const verbs = [...words.matchAll(BEFORE_NOT)];
    const verb = verbs[pick(Math.max(1, verbs.length))];
    if (!verb || splitWords(words).length < LEAST_WORDS) return undefined;
    const end = verb.index + verb[0].length;
    const made = replaceAt(words, end, end, ' not');
    return { words: made, named: speaker, right: 'altered', negated: true };
  },
  '“not” lost': ({ words }) => {
    const spans = splitWords(words);
    const word = spans.find(({ start, end }) => isNegation(words.slice(start, end).toLowerCase()));
    if (!word || spans.length < LEAST_WORDS) return undefined;
    const lost = words.slice(word.start, word.end);
    const left = /n[’']t$/iu.test(lost) ? lost.slice(0, -3) : '';
    const made = replaceAt(words, word.start, word.end, left).replaceAll('  ', ' ').trim();
    return { words: made, right: 'altered', negated: true };
  },
  cut: ({ words, pick }) => {
    const spans = splitWords(words);
    const kept = Math.floor(spans.length * (0.4 + 0.1 * pick(5)));
    const from = pick(spans.length - kept + 1);
    const [first, last] = [spans[from], spans[from + kept - 1]];
    const before = spans[from - 1];
    if (kept < LEAST_WORDS || !first || !last) return undefined;
    if (before && isNegation(words.slice(before.start, before.end).toLowerCase())) return undefined;
    return { words: words.slice(first.start, last.end), right: 'cut' };
  },
  joined: ({ words, another }) => {
    const [own, other] = [splitWords(words).length, splitWords(another).length];
    if (own < LEAST_WORDS || other < LEAST_WORDS) return undefined;
    return { words: `${words} ${another}`, right: 'joined' };
  },
  'another speaker': ({ words, otherSpeaker }) => {
    if (splitWords(words).length < LEAST_WORDS) return undefined;
    return { words, named: otherSpeaker, right: 'other-speaker' };
  },
  'name misspelled': ({ words, speaker, pick }) => {
    const named = slip(speaker, pick);
    return named === undefined ? undefined : { words, named, right: 'word-for-word' };
  },
  'other marks': ({ words, speaker }) => ({
    words: `«${words.replaceAll('’', "'").replace(/[,.]$/u, '')}»`,
    named: speaker,
    right: 'word-for-word',
  }),
};
