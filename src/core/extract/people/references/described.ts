import { slice } from '../../../text/span.ts';
import { DEMONYMS } from '../../words/lexicon.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';

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
