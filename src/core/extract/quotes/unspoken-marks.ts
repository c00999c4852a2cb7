import type { Outline } from '../prose/outline.ts';
import type { MarkClass } from '../mark-class.ts';
import type { UnspokenMark } from '../speech-types.ts';
import type { QuoteGroup } from './quotes.ts';

/**
 * Lists the words in marks that are in no quote, each with what it is, in order.
 *
 * @param classes what each stretch is if it is not speech
 */
export function listUnspokenMarks(
  { stretches, nicknames }: Outline,
  groups: readonly QuoteGroup[],
  classes: readonly MarkClass[],
): UnspokenMark[] {
  const spoken = new Set(groups.flatMap((group) => group.stretches.map(({ index }) => index)));
  const others = stretches
    .filter(({ index, block }) => !block && !spoken.has(index))
    .map(({ span, index }): UnspokenMark => ({ span, class: classes[index] ?? 'other' }));
  const names = nicknames.map((span): UnspokenMark => ({ span, class: 'nickname' }));
  return [...others, ...names].sort((a, b) => a.span.start - b.span.start);
}
