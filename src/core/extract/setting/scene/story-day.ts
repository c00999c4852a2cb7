import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import { shiftDays } from '../../dates/intervals.ts';
import type { DatedExpression } from '../../places/names/place-types.ts';
import type { ClauseDate } from '../clause/adverbial-date.ts';
import { CUE_FORMS } from '../../words/lexicon.ts';
import { PAST_VERBS } from '../venue-words.ts';
import { ACTS, ARRANGED, BEGINNINGS, RECORDINGS } from './occasions/occasion-words.ts';
import type { Sentence } from './sentences.ts';
import { isAttributive, isOfClause, isToldDay } from './told-day.ts';

/** Paragraphs in which the news of a story stands. */
const LEAD = 3;

/** Days before publication within which an aside may be of the day of what follows it. */
const RECENT = 7;

/** The day of the story, and the days of which it tells. */
export interface StoryDay {
  readonly date: DatedExpression;
  /** Keys of those whom the lead names. */
  readonly people: ReadonlySet<string>;
  /** Whether all who are quoted surely spoke that day, and not only those whom the lead names. */
  readonly isOfAll: boolean;
  /** Whether it is older than the day before publication: then only who is shown at it spoke on it. */
  readonly isOlder: boolean;
  /** Whether it was said or begun that day, and did not happen. */
  readonly isAnnounced: boolean;
  /** Days that the writer tells, in order. */
  readonly told: readonly (Span & { readonly day: CalendarDate })[];
}

interface ToldIn {
  readonly date: ClauseDate;
  readonly sentence: Sentence;
}

/**
 * The day of the event that a news story is about: the first day that its lead tells, if it is that of
 * publication or the one before. Undefined for other articles, and where the event is a recording of
 * what was said before.
 */
export function findStoryDay(
  sentences: readonly Sentence[],
  published: CalendarDate,
): StoryDay | undefined {
  const lead = [...new Set(sentences.map(({ paragraph }) => paragraph))].slice(0, LEAD);
  const all = sentences.flatMap((sentence) =>
    sentence.dates
      .filter((date) => isTold(sentence, date, published, sentence.paragraph === lead[0]))
      .map((date): ToldIn => ({ date, sentence })),
  );
  const first = newsOf(all, lead[0]);
  if (!first || !lead.includes(first.sentence.paragraph)) return undefined;
  const { start } = first.date.date.interval;
  const isOlder = start < shiftDays(published, -1);
  const earliest = shiftDays(published, -RECENT);
  if (start <= earliest || !isEvent(first.sentence)) return undefined;
  if (isOlder && namesOtherDay(sentences, lead, { from: earliest, but: start })) return undefined;
  // In a subordinate clause only the day of publication is surely that of the story.
  if (start !== published && !isToldDay(first.sentence, first.date)) return undefined;
  const named = sentences.filter(({ paragraph }) => paragraph <= first.sentence.paragraph);
  const isOnly = first === all[0];
  return {
    date: first.date.date,
    people: new Set(named.flatMap(({ people }) => people.map(({ key }) => key))),
    // What was announced or begun the day before may be answered on either day.
    isOfAll: start === published || (isOnly && !isOlder && !isAnnounced(first)),
    isOlder,
    isAnnounced: isAnnounced(first),
    told: all.map(({ date }) => ({ ...date.date.span, day: date.date.interval.start })),
  };
}

/** What happened last of what the first paragraph tells: "was hit on Saturday, and on Monday she served omelettes". */
function newsOf(all: readonly ToldIn[], opening: number | undefined): ToldIn | undefined {
  const [first, second] = all;
  const isNext =
    first &&
    second &&
    second.sentence.paragraph === opening &&
    second.date.date.interval.start > first.date.date.interval.start &&
    isToldDay(second.sentence, second.date);
  return isNext ? second : first;
}

/** Whether the lead names a day beside that of the event: then the scene may be of either. */
const namesOtherDay = (
  sentences: readonly Sentence[],
  lead: readonly number[],
  { from, but }: { readonly from: CalendarDate; readonly but: CalendarDate },
): boolean =>
  sentences.some(
    ({ paragraph, dates }) =>
      paragraph <= (lead.at(-1) ?? 0) &&
      dates.some(
        ({ date }) => isDay(date) && date.interval.start !== but && date.interval.start > from,
      ),
  );

/** Whether a sentence tells of a day, so that the story goes on from it. */
function isTold(
  sentence: Sentence,
  date: ClauseDate,
  published: CalendarDate,
  isOpening: boolean,
): boolean {
  const { start } = date.date.interval;
  if (!isDay(date.date) || start > published) return false;
  // What happened today is the news, in whatever clause its day stands.
  if (isOpening && start === published) return !isAttributive(sentence.tokens, date);
  const isOld = start < shiftDays(published, -RECENT);
  return isOld ? isToldDay(sentence, date) : isOfClause(sentence, date);
}

const IS_PAST = /^(?:[a-z]{2,}ed|was|were|has|have|had)$/;

/** Whether something happened: in the past, and no recording was shown, or greeting printed. */
function isEvent({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ shape }) => shape === 'word');
  if (words.some(({ lower }) => RECORDINGS.has(lower) || ARRANGED.has(lower))) return false;
  if (words.some(({ lower }) => lower === 'we' || lower === 'you')) return false;
  return words.some(
    ({ lower, capital }) =>
      !capital &&
      (IS_PAST.test(lower) || PAST_VERBS.has(lower) || CUE_FORMS.get(lower)?.form === 'past'),
  );
}

/** "Officials said late on Thursday", "the firm launched". */
function isAnnounced({ sentence: { tokens }, date }: ToldIn): boolean {
  return tokens
    .slice(0, date.first)
    .some(
      ({ lower, capital }) =>
        !capital &&
        (BEGINNINGS.has(lower) || ACTS.has(lower) || CUE_FORMS.get(lower)?.form === 'past'),
    );
}

const isDay = ({ precision, interval }: DatedExpression): boolean =>
  precision === 'day' && interval.start === interval.end;

/** Whether at an offset the writer still tells of the day of the story. */
export function isStillTold({ date, told }: StoryDay, offset: number): boolean {
  const last = told[firstEndingAfter(told, offset) - 1];
  return last !== undefined && last.day === date.interval.start;
}
