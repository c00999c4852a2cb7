import type { CalendarDate } from '../../../calendar/date.ts';
import { shiftDays } from '../../dates/intervals.ts';
import { agree, type Occasion, type ToldDate } from './occasions/occasion.ts';

/** Days before publication within which somebody who spoke is still in the news for it. */
const RECENT = 7;
/** Paragraphs through which an older occasion lasts without being named again. */
export const SCENE_LENGTH = 3;
/** Paragraphs between an occasion and the words that mean it at most. */
const MOST_APART = 12;

/** An occasion at which somebody was quoted or told to speak, and where in the text. */
export interface Heard extends Omit<Occasion, 'date' | 'kind'> {
  readonly kind?: string | undefined;
  readonly date: ToldDate;
  readonly at: number;
  /** To whom or through what it was said. */
  readonly addressee?: string | undefined;
}

/** What is known of words whose day is sought. */
export interface Sought {
  readonly speaker: string | undefined;
  readonly paragraph: number;
  /** What kind of occasion or paper their attribution names. */
  readonly kind: string | undefined;
  readonly addressee: string | undefined;
}

interface Voice {
  last: Heard;
  /** Whether all that was heard so far can be of one day. */
  isOneDay: boolean;
  /** Whether words from another place or medium came after those of a known day. */
  isBroken: boolean;
}

/** What was heard of each speaker, and of each kind of occasion, up to a place in the text. */
export class HeardSoFar {
  readonly #published: CalendarDate;
  readonly #voices = new Map<string, Voice>();
  readonly #kinds = new Map<string, Heard>();
  /** By speaker: the days of the week before publication on which they spoke, in the whole article. */
  readonly #days = new Map<string, Set<CalendarDate>>();

  constructor(published: CalendarDate) {
    this.#published = published;
  }

  /** Notes a day on which somebody spoke, wherever the text says so. */
  foresee(speaker: string, { interval: { start } }: ToldDate): void {
    if (start <= this.#weekBefore()) return;
    const days = this.#days.get(speaker);
    if (days) days.add(start);
    else this.#days.set(speaker, new Set([start]));
  }

  /** Whether the text tells that somebody spoke this week, on another day than this. */
  isHeardOnOtherDay(speaker: string | undefined, day: CalendarDate): boolean {
    const days = this.#days.get(speaker ?? '');
    return days !== undefined && days.size > (days.has(day) ? 1 : 0);
  }

  hear(heard: Heard): void {
    for (const key of heard.people) {
      const voice = this.#voices.get(key);
      const isOneDay =
        voice === undefined || (voice.isOneDay && agree(voice.last.date, heard.date));
      this.#voices.set(key, { last: heard, isOneDay, isBroken: voice?.isBroken ?? false });
    }
    if (heard.kind !== undefined) this.#kinds.set(heard.kind, heard);
  }

  /** What was heard last of a speaker. */
  lastOf(speaker: string | undefined): Heard | undefined {
    return this.#voices.get(speaker ?? '')?.last;
  }

  /** Joins again what words from elsewhere broke off: the speaker is heard on a day of their own. */
  mend(speaker: string | undefined): void {
    const voice = this.#voices.get(speaker ?? '');
    if (voice) voice.isBroken = false;
  }

  /** "said in the webinar", "the report states": the one of that kind that was told before. */
  ofKind({ kind, paragraph }: Sought): Heard | undefined {
    const last = kind === undefined ? undefined : this.#kinds.get(kind);
    return last && paragraph - last.paragraph <= MOST_APART ? last : undefined;
  }

  /** What the speaker was told to have said before, if it is all of one day. */
  ofSpeaker(sought: Sought): Heard | undefined {
    const voice = this.#voices.get(sought.speaker ?? '');
    if (!voice) return undefined;
    const { last } = voice;
    const { kind, paragraph } = sought;
    const isSameKind = kind === undefined || last.kind === undefined || kind === last.kind;
    if (last.paragraph === paragraph && isSameKind) return last;
    // After words from elsewhere nobody knows which of the two goes on.
    if (isFromElsewhere(sought, last)) voice.isBroken = true;
    if (voice.isBroken) return undefined;
    // "In 2019 she called it …": a year is told for those words alone.
    if (last.date.precision === 'year' || last.date.precision === 'decade') return undefined;
    const isDay = last.date.precision === 'day';
    const apart = paragraph - last.paragraph;
    if (!voice.isOneDay) return apart <= 1 && isDay ? last : undefined;
    if (isDay && last.date.interval.start >= this.#weekBefore()) return last;
    return apart <= SCENE_LENGTH ? last : undefined;
  }

  #weekBefore(): CalendarDate {
    return shiftDays(this.#published, -RECENT);
  }
}

/** "told the Gazette" on Monday, and "in an advertisement" or "told the court": another occasion. */
function isFromElsewhere({ kind, addressee }: Sought, last: Heard): boolean {
  if (kind === undefined) return addressee !== undefined && last.kind !== undefined;
  return kind !== last.kind && (last.kind !== undefined || last.addressee !== undefined);
}
