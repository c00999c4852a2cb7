import { readTokens, type Token } from '../../core/extract/prose/tokens.ts';
import { articleTextFromPlain } from '../../core/article/text.ts';
import { chainNames } from '../../core/extract/people/chain.ts';
import type { Chain, Entity } from '../../core/extract/people/entity.ts';
import { readAppositions } from '../../core/extract/people/roles.ts';
import { readArticleText, type Reading } from '../../core/extract/prose/reading.ts';
import { ITEM_CLASSES, itemAround } from '../../core/extract/prose/sequence.ts';

/** Reads prose as the pipeline does before anybody is named. Paragraphs have a blank line between. */
export const readProse = (text: string): Reading => readArticleText(articleTextFromPlain(text));

/** Reads prose and chains its names, appositions included. */
export function readPeople(text: string): { reading: Reading; chain: Chain } {
  const reading = readProse(text);
  const chain = chainNames(reading);
  readAppositions(reading, chain);
  return { reading, chain };
}

/** Index of the nth mention that is printed so, from 0; an error where there is none. */
export function mentionOf(reading: Reading, printed: string, nth = 0): number {
  const found = reading.mentions.flatMap((_mention, index) =>
    printedOf(reading, index) === printed ? [index] : [],
  )[nth];
  if (found === undefined) throw new Error(`No mention “${printed}” among ${allMentions(reading)}`);
  return found;
}

/** Item of the nth mention that is printed so. */
export const itemOf = (reading: Reading, printed: string, nth = 0): number =>
  itemAround(reading.sequence, mentionOf(reading, printed, nth));

/** Item of the nth stretch in marks. */
export const quoteItem = (reading: Reading, nth = 0): number =>
  reading.sequence.itemOfStretch[nth] ?? -1;

/** Words of a mention as printed, or undefined if there is none. */
export function printedOf({ mentions, outline }: Reading, index: number): string | undefined {
  const mention = mentions[index];
  return mention && outline.article.text.slice(mention.span.start, mention.span.end);
}

/** The first word of an item as printed, or undefined if there is none. */
export const wordAt = ({ sequence, outline }: Reading, item: number): string | undefined =>
  outline.tokens[sequence.items[item]?.token ?? -1]?.text;

/** The classes of all items, in order. */
export const classesOf = ({ sequence }: Reading): (string | undefined)[] =>
  sequence.items.map(({ cls }) => ITEM_CLASSES[cls]);

/** Whom the nth mention that is printed so means. */
export function entityOf(
  { reading, chain }: { reading: Reading; chain: Chain },
  printed: string,
  nth = 0,
): Entity | undefined {
  return chain.entities[chain.entityOf[mentionOf(reading, printed, nth)] ?? -1];
}

const allMentions = (reading: Reading): string =>
  reading.mentions.map((_mention, index) => printedOf(reading, index)).join(' | ');

/** The tokens of a text. */
export const tokensIn = (text: string): readonly Token[] => readTokens(articleTextFromPlain(text));
