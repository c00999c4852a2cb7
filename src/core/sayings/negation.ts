import english from '../../data/en/words/negations.json' with { type: 'json' };

const WORDS = new Set(english.words);
const BEGINNINGS = new Set(english.beginnings);

/** Whether a folded word (see `spokenWords`) turns what is said into its opposite. */
export function isNegation(word: string): boolean {
  return (
    WORDS.has(word.split("'", 1)[0] ?? '') ||
    english.endings.some((ending) => word.endsWith(ending))
  );
}

/** Whether one of two folded words is the other with a negative beginning or ending. */
export function isNegated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const before = long.endsWith(short) ? long.slice(0, long.length - short.length) : '';
  const after = long.startsWith(short) ? long.slice(short.length) : '';
  return BEGINNINGS.has(before) || english.endings.includes(after);
}
