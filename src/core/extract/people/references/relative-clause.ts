import titles from '../../../../data/en/people/titles.json' with { type: 'json' };
import { itemAt } from '../../item-at.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Reading } from '../../prose/reading.ts';
import { CLASS, classAt } from '../../prose/sequence.ts';
import { isIn, LIST } from '../../words/listed.ts';
import type { Chain, Entity } from '../entity.ts';

/** Items from “who” to a description in its clause. */
const FARTHEST = 20;

const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  CLASS.end,
  CLASS.paragraph,
  CLASS.stop,
  CLASS.comma,
  CLASS.colon,
  CLASS.dash,
  CLASS.quote,
]);

/** Words before what somebody is said to be: "who became the mayor", "who works as a nurse". */
const PREDICATES: ReadonlySet<string> = new Set(titles.predicates);

/**
 * Whom the relative clause tells of in which a description is an object: Ruiz in "Ruiz, who met the
 * mayor". The mayor is somebody else. Undefined for "who became the mayor", which says what Ruiz is.
 *
 * @param at item of the description
 */
export function subjectOfRelative(
  { sequence: { items }, outline: { tokens }, mentions }: Reading,
  chain: Chain,
  { first }: Mention,
  at: number,
): Entity | undefined {
  let verb = first - 1;
  while (isIn(tokens[verb], LIST.adverb)) verb--;
  if (isIn(tokens[verb], LIST.auxiliary) || PREDICATES.has(tokens[verb]?.lower ?? ''))
    return undefined;
  for (let k = at - 1; k > at - FARTHEST && !ENDS_CLAUSE.has(classAt(items, k)); k--) {
    const item = items[k];
    if (item?.cls !== CLASS.relative) continue;
    if (itemAt(mentions, item.ref)?.head !== 'who') return undefined;
    return itemAt(chain.entities, chain.entityOf[item.ref]);
  }
  return undefined;
}
