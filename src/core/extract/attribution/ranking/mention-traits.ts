import { DETERMINERS } from '../../words/lexicon.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';
import { lemmaCode, type Sequence } from '../../prose/sequence.ts';
import { cap } from '../../quotes/form.ts';
import { itemAt } from '../../item-at.ts';
import { adjacentCue } from '../adjacent-cue.ts';

/** What a mention is and which cue stands beside it, whatever the quote. */
export interface MentionTraits {
  readonly kind: number;
  readonly definite: number;
  /** As {@link adjacentCue} gives them. */
  readonly cueType: number;
  readonly cueItem: number;
  /** Number of the verb of that cue; -1 where it is none. */
  readonly cueLemma: number;
  /** How often its head is mentioned in the article, 8 at most. */
  readonly frequency: number;
}

/** Reads the traits of all mentions once, since each is a candidate of many quotes. */
export function readTraits(
  outline: Outline,
  sequence: Sequence,
  mentions: readonly Mention[],
): MentionTraits[] {
  const counts = new Map<string, number>();
  for (const { head } of mentions) counts.set(head, (counts.get(head) ?? 0) + 1);
  return mentions.map((mention, index): MentionTraits => {
    const at = sequence.itemOfMention[index] ?? -1;
    const cue = at < 0 ? { type: 0, item: -1 } : adjacentCue(sequence.items, at);
    const verb = itemAt(sequence.items, cue.item)?.cue;
    return {
      kind: kindCode(mention),
      definite: definiteness(outline, mention),
      cueType: cue.type,
      cueItem: cue.item,
      cueLemma: verb ? lemmaCode(verb.lemma) : -1,
      frequency: cap(counts.get(mention.head) ?? 0, 8),
    };
  });
}

const KIND_CODE: Readonly<Record<Mention['kind'], number>> = {
  person: 0,
  body: 2,
  name: 3,
  place: 4,
  noun: 8,
  group: 9,
  document: 10,
  pronoun: 6,
  possessive: 11,
  relative: 7,
};

function kindCode(mention: Mention): number {
  if (mention.kind === 'person') return mention.after - mention.nameFirst > 1 ? 0 : 1;
  if (mention.kind !== 'pronoun') return KIND_CODE[mention.kind];
  if (mention.head === 'he' || mention.head === 'she') return 5;
  if (mention.head === 'i' || mention.head === 'we' || mention.head === 'you') return 12;
  return mention.head === 'him' || mention.head === 'them' || mention.head === 'her' ? 13 : 6;
}

function definiteness(outline: Outline, mention: Mention): number {
  const word = outline.tokens[mention.first]?.lower ?? '';
  if (word === 'the') return 1;
  if (word === 'a' || word === 'an' || word === 'one' || word === 'another') return 2;
  return DETERMINERS.has(word) ? 3 : 0;
}
