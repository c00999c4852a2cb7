import { slice } from '../../../text/span.ts';
import { DEMONYMS } from '../../words/lexicon.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Reading } from '../../prose/reading.ts';
import { INDEFINITE, STRANGERS } from '../../words/word-lists.ts';

/** "a cashier", "one officer": somebody who was not named before. */
export const isIndefinite = ({ outline }: Reading, { kind, first }: Mention): boolean =>
  kind === 'noun' && INDEFINITE.has(outline.tokens[first]?.lower ?? '');

/** "a cashier", "the woman": somebody new or never named; "the senator" is somebody known. */
export const isStranger = (reading: Reading, mention: Mention): boolean =>
  mention.kind === 'noun' && (isIndefinite(reading, mention) || STRANGERS.has(mention.head));

/** A description as printed, with the "the" that stands before a title in capitals. */
export function determined({ article, tokens }: Outline, { first, span }: Mention): string {
  const the = tokens[first - 1]?.lower === 'the' ? 'the ' : '';
  return the + slice(article.text, span);
}

/** "the Austrian": a nationality after "the". */
export const isNational = ({ tokens }: Outline, { first, after, head }: Mention): boolean =>
  after - first === 1 && DEMONYMS.has(head) && tokens[first - 1]?.lower === 'the';

/** "the head of the Traders Association": the capitalised words after the link, in lower case. */
export function linkedName({ tokens }: Outline, { after }: Mention): string[] {
  const link = tokens[after]?.lower;
  if (link !== 'of' && link !== 'for') return [];
  const words: string[] = [];
  for (let at = after + 1; at < after + 6; at++) {
    const token = tokens[at];
    if (token?.shape !== 'word' || !(token.capital || at === after + 1)) break;
    if (token.capital) words.push(token.lower);
  }
  return words;
}
