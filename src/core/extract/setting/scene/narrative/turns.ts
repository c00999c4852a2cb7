import type { CalendarDate } from '../../../../calendar/date.ts';
import { shiftDays } from '../../../dates/intervals.ts';
import type { DatedExpression } from '../../../places/names/place-types.ts';
import type { ExtractedQuote } from '../../../speech-types.ts';
import { CUE_FORMS } from '../../../words/lexicon.ts';
import type { ToldDate } from '../occasions/occasion.ts';
import type { Sentence } from '../sentences.ts';
import { isStillTold, type StoryDay } from '../story-day.ts';
import { Narrative, type Turn } from './narrative.ts';
import { hadSpoken, isPassive, isProclaimedBy, isShown, isToldToCrowd } from './presence.ts';
import { isPast } from './past.ts';

/** Where a quote stands: the index of its own sentence, absent where it has no words of the writer's. */
export interface Place {
  readonly own: number | undefined;
  /** Index of its own sentence, or of the first one after it. */
  readonly here: number;
}

/** What turns of the story say of the day of a quote; `isSilent` where it is of a time that nobody knows. */
export interface Turned {
  readonly date?: ToldDate | undefined;
  readonly isSilent?: true;
  /** The turn before the quote, whether or not the quote follows it. */
  readonly turn?: Turn;
}

const DAYS_IN_WEEK = 7;

/** Tells which quotes follow the writer to another time: "On Sunday he came back. “Salt,” he said." */
export class Turns {
  readonly #sentences: readonly Sentence[];
  readonly #published: CalendarDate;
  readonly #story: StoryDay | undefined;
  readonly #narrative: Narrative;

  constructor(
    sentences: readonly Sentence[],
    published: CalendarDate,
    story: StoryDay | undefined,
    toPast: (date: DatedExpression) => ToldDate | undefined,
  ) {
    this.#sentences = sentences;
    this.#published = published;
    this.#story = story;
    this.#narrative = new Narrative(sentences, published, toPast);
  }

  /** By the words of the sentence of the quote itself: "he said that night", "When it closed in May, he said". */
  ofOwn(quote: ExtractedQuote, { own }: Place): Turned {
    const turn = own === undefined ? undefined : this.#narrative.ownTurn(own);
    if (!turn || CUE_FORMS.get(quote.cue?.text.toLowerCase() ?? '')?.form !== 'past') return {};
    return turn.date ? { date: turn.date } : { isSilent: true };
  }

  /** By the sentences before it in its paragraph. */
  ofBefore(quote: ExtractedQuote, place: Place): Turned {
    const { here } = place;
    const turn = this.#narrative.turnBefore(here);
    if (turn?.by === 'step') return this.#stepped(turn);
    const previous = this.#sentences[here - 1];
    const isOfParagraph = previous?.paragraph === this.#sentences[here]?.paragraph;
    if (previous && isOfParagraph && hadSpoken(previous, quote.speaker)) return { isSilent: true };
    if (!turn) return {};
    if (this.#follows(quote, turn, place)) return { date: turn.date, turn };
    return this.#isOfOldDay(quote, turn, here) ? { isSilent: true } : { turn };
  }

  /** "A day later, the banner …": counted from the day of the story. */
  #stepped({ days, sentence }: Turn): Turned {
    const story = this.#story;
    const at = this.#sentences[sentence]?.span;
    if (!story || !at || days === undefined || !isStillTold(story, at.start))
      return { isSilent: true };
    const day = shiftDays(story.date.interval.start, days);
    if (day > this.#published) return { isSilent: true };
    return { date: { interval: { start: day, end: day }, precision: 'day', span: at } };
  }

  #follows(quote: ExtractedQuote, turn: Turn, { own, here }: Place): boolean {
    const { date, by, sentence: at } = turn;
    const sentence = this.#sentences[at];
    if (!sentence || !date || own === undefined) return false;
    if (date.interval.start === this.#published) return true;
    const isNamed = this.#isOf(quote, turn);
    const isNext = here - at === 1;
    if (by === 'same') return isNamed;
    if (by === 'speech' && isNext && date.precision !== 'year') return isNamed;
    if (!this.#isRecent(date)) return by === 'opening' && isNext && isToldToCrowd(quote, sentence);
    if (isProclaimedBy(sentence, quote.speaker)) return true;
    const since = this.#sentences.slice(at, own);
    if (since.some(isPassive)) return false;
    return (
      isShown(quote, this.#sentences[own], since) ||
      (by === 'opening' && isNamed && sentence.tokens.some(isPast))
    );
  }

  /** "He was caught on May 3, when he leaned over. “They whine,” he said.": of that day, or of another. */
  #isOfOldDay(quote: ExtractedQuote, turn: Turn, here: number): boolean {
    const { date, sentence } = turn;
    if (date?.precision !== 'day' || here - sentence !== 1 || this.#isRecent(date)) return false;
    return this.#isOf(quote, turn);
  }

  #isRecent({ precision, interval }: ToldDate): boolean {
    return precision === 'day' && interval.start > shiftDays(this.#published, -DAYS_IN_WEEK);
  }

  /** Whether a turn's sentence names the speaker of a quote, or the quote is of "him" whom it tells of. */
  #isOf({ speaker, source }: ExtractedQuote, { sentence }: Turn): boolean {
    const people = this.#sentences[sentence]?.people ?? [];
    if (people.some(({ key }) => key === speaker)) return true;
    return /^(?:he|she|they|it)$/i.test(source?.text ?? '') && people.length < 2;
  }
}
