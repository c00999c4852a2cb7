import type { Chain, Entity } from './entity.ts';
import type { Reading } from '../prose/reading.ts';

/**
 * The one who answers in an interview of "Q." and "A.": the person whom the text before the first answer
 * names most. Undefined where two are named as often.
 */
export function findInterviewee({ outline }: Reading, chain: Chain): Entity | undefined {
  const first = outline.stretches.find(({ turn }) => turn === 'answer');
  if (!first) return undefined;
  const named = chain.entities
    .filter(({ kind, words }) => kind === 'person' && words.length > 1)
    .map((entity) => ({
      entity,
      count: entity.mentions.filter(({ span }) => span.end <= first.span.start).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [best, second] = named;
  return best && best.count > (second?.count ?? 0) ? best.entity : undefined;
}
