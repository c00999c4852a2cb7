import { slice } from '../../text/span.ts';
import { isLabel, type ChainState, type Entity } from './entity.ts';
import { GIVEN_NAMES } from '../words/lexicon.ts';
import type { Mention } from '../prose/mention.ts';

/** "NB:" in an interview with Nora Blake: the one person with those initials. */
export function byInitials({ entities }: ChainState, word: string): Entity | undefined {
  const named = entities.filter(
    ({ kind, words }) =>
      kind === 'person' && words.length > 1 && words.map((one) => one[0]).join('') === word,
  );
  return named.length === 1 ? named[0] : undefined;
}

/** "Workaround: “Restart it.”": a label of one word that is no first name and stands nowhere else. */
export function isHeading(
  state: ChainState,
  mention: Mention,
  index: number,
  word: string,
): boolean {
  const { reading } = state;
  if (mention.title || GIVEN_NAMES.has(word) || !isLabel(reading, index)) return false;
  const shouted = /^\p{Lu}{4,}$/u.test(slice(reading.outline.article.text, mention.span));
  return !shouted && !reading.vocabulary.capitals.has(word);
}
