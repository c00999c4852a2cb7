import type { Reading } from '../prose/reading.ts';
import { LIST } from '../words/listed.ts';

/** Tokens after "called" and its like among which the nickname stands: "known to friends as Mike". */
const FARTHEST = 5;

/** First names that an article says somebody is called by: "Everyone called him Mike." */
export function readNicknames({ outline: { tokens } }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((calls, index) => {
    if (!(calls.lists & LIST.calling)) return;
    for (let at = index + 1; at <= index + FARTHEST; at++) {
      const token = tokens[at];
      if (!token || token.paragraph !== calls.paragraph || token.shape === 'stop') return;
      if (token.shape !== 'word' || !token.capital) continue;
      if (!tokens[at + 1]?.capital) found.add(token.lower);
      return;
    }
  });
  return found;
}
