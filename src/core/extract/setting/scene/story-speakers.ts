import type { ExtractedQuote } from '../../speech-types.ts';
import type { Sought } from './heard.ts';
import { isShown, isToldAloud } from './narrative/presence.ts';
import { agree, kindIn } from './occasions/occasion.ts';
import type { Turned } from './narrative/turns.ts';
import type { Sentence } from './sentences.ts';
import type { StoryDay } from './story-day.ts';

/** Kinds at which what is said on the day of a story is said aloud. */
const SPOKEN_KINDS: ReadonlySet<string> = new Set(['briefing', 'event', 'court', 'debate']);
/** Sentences before a quote in which its speaker is looked for. */
const REACH = 8;

/** What tells whether somebody spoke on the day of a story. */
export interface StoryScene {
  readonly sentences: readonly Sentence[];
  /** Index of the quote's own sentence, or of the first one after it. */
  readonly here: number;
  readonly own: Sentence | undefined;
  readonly turn: Turned['turn'] | undefined;
}

/**
 * Whether the speaker of a quote is in the story of a day: `shown` where the writer shows them in its
 * scene, `told` where the story is of all that is quoted, or names them in its lead.
 */
export function inStory(
  story: StoryDay,
  quote: ExtractedQuote,
  { speaker, kind }: Pick<Sought, 'speaker' | 'kind'>,
  { sentences, here, own, turn }: StoryScene,
): 'shown' | 'told' | undefined {
  // The paragraph has turned to another time: only what is told in a hall is told there all the same.
  if (turn?.date && !agree(turn.date, story.date) && !isToldAloud(quote)) return undefined;
  const isNamed = !story.isOlder && speaker !== undefined && story.people.has(speaker);
  if (story.isOfAll || isNamed) return 'told';
  const before = sentences
    .slice(Math.max(0, here - REACH), here)
    .filter(
      ({ paragraph, dates }) =>
        paragraph === sentences[here]?.paragraph &&
        dates.every(({ date }) => agree(date, story.date)),
    );
  if (isShown(quote, own, before)) return 'shown';
  const spoken = kind ?? kindIn(quote.addressee);
  const isSpeech = !story.isOlder || story.isAnnounced;
  return isSpeech && spoken !== undefined && SPOKEN_KINDS.has(spoken) ? 'told' : undefined;
}
