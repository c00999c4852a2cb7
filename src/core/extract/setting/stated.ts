import type { CalendarPeriod } from '../../calendar/period.ts';
import type { Span } from '../../text/span.ts';

/**
 * How a text or an editor came to say when or where a quote was said: the sentence of its cue; the
 * sentence before, which opens with a venue; the quote before, where nothing comes between; the scene
 * around it, which tells the day of what was said; front matter.
 */
export const STATING_RULES = [
  'attribution',
  'venue introduction',
  'continued from the quote before',
  'scene',
  'editor',
] as const;

export type StatingRule = (typeof STATING_RULES)[number];

interface Stated {
  readonly by: StatingRule;
  /** The words that say it; absent where an editor does. */
  readonly printed?: Span;
}

/** When a quote was said, as the text or an editor says. */
export interface StatedDate extends CalendarPeriod, Stated {}

/** Where a quote was said, as the text or an editor says. */
export interface StatedPlace extends Stated {
  /** `id` of a GazetteerPlace. */
  readonly place: string;
}
