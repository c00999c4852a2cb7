import type { Outline } from '../../prose/outline.ts';
import type { Item } from '../../prose/sequence.ts';

/** The word at an item, in lower case; empty outside the sequence. */
export const wordAt = ({ tokens }: Outline, items: readonly Item[], at: number): string =>
  tokens[items[at]?.token ?? -1]?.lower ?? '';
