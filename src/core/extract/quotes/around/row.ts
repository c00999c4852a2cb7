import { itemAt } from '../../item-at.ts';
import type { Outline, Stretch } from '../../prose/outline.ts';
import type { Token } from '../../prose/tokens.ts';

/** The most stretches of one row that are looked at. */
const LONGEST_ROW = 4;

/** First token and token after the last one of a row of stretches: the “ums” and “ahs”. */
export function rowOf(
  { tokens, stretches, stretchOf }: Outline,
  stretch: Stretch,
): [number, number] {
  let [first, after] = [stretch.first, stretch.after];
  for (let k = 0; k < LONGEST_ROW; k++) {
    const joint = isJoint(tokens[first - 1]) ? 2 : 0;
    const before =
      stretches[stretchOf[first - (isComma(tokens[first - 2]) ? joint + 1 : joint)] ?? -1];
    if (joint === 0 || !before) break;
    first = before.first;
  }
  for (let k = 0; k < LONGEST_ROW; k++) {
    const joint = isComma(tokens[after]) ? after + 1 : after;
    const next = itemAt(stretches, stretchOf[joint + 1]);
    if (!isJoint(tokens[joint]) || !next) break;
    after = next.after;
  }
  return [first, after];
}

const isJoint = (token: Token | undefined): boolean =>
  token?.lower === 'and' || token?.lower === 'or';
const isComma = (token: Token | undefined): boolean => token?.shape === 'comma';
