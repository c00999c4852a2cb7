import type { Token } from '../../prose/tokens.ts';

/** Tokens of the longest dateline: "ST. JOHN’S, Newfoundland (AP) —". */
const LONGEST_DATELINE = 10;

/** First token after a dateline; 0 where there is none. */
export function afterDateline(tokens: readonly Token[]): number {
  const first = tokens[0]?.text ?? '';
  if (first.length < 2 || first !== first.toUpperCase()) return 0;
  const dash = tokens.findIndex(({ shape }, index) => index < LONGEST_DATELINE && shape === 'dash');
  return dash + 1;
}
