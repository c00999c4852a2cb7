import { itemAt } from '../item-at.ts';
import type { CueForm } from '../words/lexicon.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { Outline } from './outline.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './word-class.ts';

/** Classes of the items of a sequence. The order is that of the ranker's weights: append only. */
export const ITEM_CLASSES = [
  'end',
  'word',
  'say',
  'tell',
  'write',
  'ask',
  'manner',
  'name-cue',
  'judge',
  'think',
  'cue-ing',
  'cue-noun',
  'person',
  'thing',
  'pronoun',
  'noun',
  'relative',
  'determiner',
  'preposition',
  'to',
  'that',
  'conjunction',
  'subordinator',
  'auxiliary',
  'comma',
  'stop',
  'colon',
  'dash',
  'quote',
  'paragraph',
  'according',
  'adverb',
] as const;

export type ItemClass = (typeof ITEM_CLASSES)[number];

/** Number of each class. */
export const CLASS: Readonly<Record<ItemClass, number>> = Object.fromEntries(
  ITEM_CLASSES.map((name, index) => [name, index]),
) as Record<ItemClass, number>;

/** Whether a class is a cue verb's. */
export const isCueClass = (cls: number): boolean => cls >= CLASS.say && cls <= CLASS['cue-ing'];

/** Class of the item at `index`; `end` outside the sequence. */
export const classAt = (items: readonly Item[], index: number): number =>
  itemAt(items, index)?.cls ?? CLASS.end;

/** A number for a cue verb, 14 bits wide, the same in every run. */
export function lemmaCode(lemma: string): number {
  let hash = 7;
  for (let k = 0; k < lemma.length; k++) hash = (Math.imul(hash, 31) + lemma.charCodeAt(k)) | 0;
  return hash & 0x3fff;
}

/** One step of the prose with its quotes and mentions folded into single items. */
export interface Item {
  readonly cls: number;
  /** First token of the item; for a paragraph break, the token after it. */
  readonly token: number;
  /** Index of the mention or, where `cls` is `quote`, of the stretch; otherwise -1. */
  readonly ref: number;
  readonly cue: CueForm | undefined;
}

/** The prose outside the quotes, and where each mention and each stretch is in it. */
export interface Sequence {
  readonly items: readonly Item[];
  /** Mention index → item index, or -1 for mentions inside quotes or other mentions. */
  readonly itemOfMention: Int32Array;
  /** Stretch index → item index. */
  readonly itemOfStretch: Int32Array;
}

/** Item of a mention, or of the description that contains it: "his" in "his letter". */
export function itemAround(sequence: Sequence, mention: number): number {
  for (let index = mention; index >= 0 && mention - index < 3; index--) {
    const item = sequence.itemOfMention[index] ?? -1;
    if (item >= 0) return item;
  }
  return -1;
}

const MENTION_CLASS: Readonly<Record<MentionKind, ItemClass>> = {
  person: 'person',
  body: 'person',
  name: 'person',
  place: 'thing',
  noun: 'noun',
  group: 'noun',
  document: 'thing',
  pronoun: 'pronoun',
  possessive: 'determiner',
  relative: 'relative',
};

const SHAPE_CLASS: Readonly<Record<Token['shape'], ItemClass | undefined>> = {
  word: 'word',
  number: 'word',
  comma: 'comma',
  stop: 'stop',
  colon: 'colon',
  semicolon: 'stop',
  dash: 'dash',
  open: 'comma',
  close: 'comma',
  mark: undefined,
  possessive: 'preposition',
  other: 'word',
};

/** Folds an article into its sequence: quotes, names and descriptions become one item each. */
export function readSequence(outline: Outline, mentions: readonly Mention[]): Sequence {
  const { tokens, stretches, stretchOf } = outline;
  const items: Item[] = [];
  const itemOfMention = new Int32Array(mentions.length).fill(-1);
  const itemOfStretch = new Int32Array(stretches.length).fill(-1);
  let mention = 0;
  let paragraph = tokens[0]?.paragraph ?? 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.paragraph !== paragraph) {
      paragraph = token.paragraph;
      items.push({ cls: CLASS.paragraph, token: at, ref: -1, cue: undefined });
    }
    const stretch = itemAt(stretches, stretchOf[at]);
    while ((mentions[mention]?.first ?? Infinity) < at) mention++;
    const named = mentions[mention];
    if (stretch) {
      itemOfStretch[stretch.index] = items.length;
      items.push({ cls: CLASS.quote, token: at, ref: stretch.index, cue: undefined });
      at = Math.max(at, stretch.after - 1);
    } else if (named?.first === at) {
      itemOfMention[mention] = items.length;
      items.push({
        cls: CLASS[MENTION_CLASS[named.kind]],
        token: at,
        ref: mention,
        cue: undefined,
      });
      at = named.after - 1;
    } else if (token.shape === 'word') {
      const { cls, cue } = wordClass(token, tokens[at - 1]);
      items.push({ cls: CLASS[cls], token: at, ref: -1, cue });
    } else {
      const cls = SHAPE_CLASS[token.shape];
      if (cls) items.push({ cls: CLASS[cls], token: at, ref: -1, cue: undefined });
    }
  }
  return { items, itemOfMention, itemOfStretch };
}
