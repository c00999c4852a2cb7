/** Words that occur once are not worth keeping for ever. */
const MOST_ANSWERS = 200_000;

/** Makes a function of words that is asked for the same ones again and again answer each once. */
export function keepAnswers<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    const fresh = ask(word);
    if (known.size >= MOST_ANSWERS) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
