import words from '../../../data/en/speech/mark-words.json' with { type: 'json' };

/** What words beside marks say of the words in them. The order is that of the weights: append only. */
export const MARK_CLUES = [
  'work',
  'maker',
  'made',
  'award',
  'titled',
  'naming',
  'mention',
  'slogan',
  'vessel',
  'shop',
  'kind',
  'talk',
] as const;

const NONE: readonly number[] = [];
const CLUES = new Map<string, number[]>();
MARK_CLUES.forEach((clue, number) => {
  for (const word of words[clue]) {
    const clues = CLUES.get(word);
    if (clues) clues.push(number);
    else CLUES.set(word, [number]);
  }
});

/** The numbers of the clues that a word in lower case gives. */
export const cluesOf = (lower: string): readonly number[] => CLUES.get(lower) ?? NONE;
