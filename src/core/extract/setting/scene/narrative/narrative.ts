import type { CalendarDate } from '../../../../calendar/date.ts';
import { isAdverbial, type ClauseDate } from '../../clause/adverbial-date.ts';
import { monthInterval, yearMonthOf } from '../../../dates/intervals.ts';
import type { DatedExpression } from '../../../places/names/place-types.ts';
import { CUE_FORMS, PREPOSITIONS } from '../../../words/lexicon.ts';
import { afterDateline } from '../../clause/dateline.ts';
import type { ToldDate } from '../occasions/occasion.ts';
import type { Sentence } from '../sentences.ts';
import { isAttributive, isOfMainClause, isTimeOf } from '../told-day.ts';
import { daysLaterIn, sameTimeIn, stepBackIn } from './same-time.ts';
import { isPast } from './past.ts';
import { ANSWERING, LEADS, OPENS_CLAUSE } from './scene-words.ts';

/** A time to which the writer turns, in the paragraph of what is told next. */
export interface Turn {
  /** Absent where the writer does not say which. */
  readonly date?: ToldDate;
  /** Index of the sentence that turns. */
  readonly sentence: number;
  /** Days that it counts from the day of the story: "A day later". */
  readonly days?: number;
  /**
   * `same`: by words that mean a time told before, "that evening"; `opening`: by a date that opens the
   * sentence; `speech`: by that of a verb of speech, "he said on Monday that".
   */
  readonly by: 'same' | 'opening' | 'speech' | 'date' | 'step';
}

/** Sentences back in which the time is sought that "that day" means, or of which a turn is still felt. */
const REACH = 8;

/** Follows the time of which the writer tells from sentence to sentence. */
export class Narrative {
  readonly #sentences: readonly Sentence[];
  readonly #published: CalendarDate;
  readonly #toPast: (date: DatedExpression) => ToldDate | undefined;

  constructor(
    sentences: readonly Sentence[],
    published: CalendarDate,
    toPast: (date: DatedExpression) => ToldDate | undefined,
  ) {
    this.#sentences = sentences;
    this.#published = published;
    this.#toPast = toPast;
  }

  /** The time that a sentence itself means by words for a time told before, or by the clause that opens it. */
  ownTurn(at: number): Turn | undefined {
    const sentence = this.#sentences[at];
    if (!sentence) return undefined;
    if (stepBackIn(sentence.tokens) === 'away') return { sentence: at, by: 'step' };
    const turn = this.#sameTime(sentence, at) ?? this.#openingClause(sentence, at);
    // "When he retired in 1999, his paper called him …": that may be of any day of the year.
    return turn?.by === 'opening' && turn.date && !FINE.has(turn.date.precision) ? undefined : turn;
  }

  /** The turn that the sentences before one make last, in its paragraph. */
  turnBefore(at: number): Turn | undefined {
    const paragraph = this.#sentences[at]?.paragraph;
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const sentence = this.#sentences[before];
      if (!sentence || sentence.paragraph !== paragraph) return undefined;
      const turn = this.#turnOf(sentence, before);
      if (turn) return turn;
    }
    return undefined;
  }

  #turnOf(sentence: Sentence, at: number): Turn | undefined {
    const own = this.#sameTime(sentence, at) ?? this.#openingClause(sentence, at);
    if (own) return own;
    return this.#dated(sentence, at) ?? stepOf(sentence, at);
  }

  #dated(sentence: Sentence, at: number): Turn | undefined {
    if (!sentence.tokens.some(isPast)) return undefined;
    const told = sentence.dates.findLast(
      (date) =>
        date.date.by !== 'near-day' &&
        (isAfterOccasion(sentence, date) ||
          isByThen(sentence, date) ||
          (isTimeOf(sentence, date) &&
            isOfMainClause(sentence, date) &&
            !isAfterEvent(sentence, date))),
    );
    const date = told && this.#toPast(told.date);
    if (!told || !date) return undefined;
    const by = isOfSpeech(sentence, told)
      ? 'speech'
      : isOpening(sentence, told)
        ? 'opening'
        : 'date';
    // "champions four years ago", "first since 1966"
    return by !== 'date' || FINE.has(date.precision) || hasVerbBefore(sentence, told)
      ? { date, sentence: at, by }
      : undefined;
  }

  #sameTime(sentence: Sentence, at: number): Turn | undefined {
    const month = this.#thatMonth(sentence, at);
    if (month) return month;
    const token = sameTimeIn(sentence.tokens);
    if (token === undefined || !isOfSpeaking(sentence, token)) return undefined;
    const date = this.#lastDate(at, token);
    return date && { date, sentence: at, by: 'same' };
  }

  /** "That November": of the year that was told before. */
  #thatMonth({ tokens, dates }: Sentence, at: number): Turn | undefined {
    const month = dates.find(
      ({ first, date }) => tokens[first - 1]?.lower === 'that' && date.by === 'month',
    );
    const before = month && this.#lastDate(at, month.first);
    if (!month || !before) return undefined;
    const { year } = yearMonthOf(before.interval.start);
    const interval = monthInterval({ year, month: yearMonthOf(month.date.interval.start).month });
    const date = { span: month.date.span, interval, precision: 'month' as const };
    return { date, sentence: at, by: 'opening' };
  }

  /** The last time named before a token. */
  #lastDate(at: number, token: number): ToldDate | undefined {
    for (let index = at; index >= Math.max(0, at - REACH); index--) {
      const sentence = this.#sentences[index];
      if (!sentence) return undefined;
      const date = sentence.dates.findLast(
        (each) =>
          (index < at || each.after <= token) && each.date.interval.start <= this.#published,
      );
      if (date) return this.#toPast(date.date);
    }
    return undefined;
  }

  /** "When filming ended in 2019, Reed refused to go.": not "When asked on Monday", which its verb dates. */
  #openingClause(sentence: Sentence, at: number): Turn | undefined {
    const { tokens, dates } = sentence;
    const first = afterDateline(tokens);
    if (!OPENS_CLAUSE.has(tokens[first]?.lower ?? '')) return undefined;
    const end = tokens.findIndex(({ shape }, index) => index > first && shape === 'comma');
    const told = dates.find(
      (date) => date.first > first && date.after <= end && !isAttributive(tokens, date),
    );
    const date = told && this.#toPast(told.date);
    return date && { date, sentence: at, by: 'opening' };
  }
}

/** "On the eve of the vote, she had …", "A day later, the banner …" */
function stepOf({ tokens, dates }: Sentence, at: number): Turn | undefined {
  if (stepBackIn(tokens) === 'away') return { sentence: at, by: 'step' };
  if (dates.length > 0) return undefined;
  const days = daysLaterIn(tokens);
  return days === undefined ? undefined : { sentence: at, by: 'step', days };
}

/** Precisions that place words well enough. */
const FINE: ReadonlySet<ToldDate['precision']> = new Set(['day', 'week', 'month']);

/** Tokens between words for a time and the verb of speech whose time it is. */
const BESIDE = 6;

/** "That evening she told them", "he said then": not a time that is part of what is told. */
function isOfSpeaking({ tokens }: Sentence, at: number): boolean {
  if (at <= afterDateline(tokens) + 2) return tokens.some(isPast);
  const before = tokens.slice(Math.max(0, at - BESIDE), at);
  // "In a letter that was published the same night, she said"
  const after = tokens[at + 2]?.shape === 'comma' ? tokens.slice(at + 3, at + 3 + BESIDE) : [];
  return [...before, ...after].some(({ lower }) => CUE_FORMS.get(lower)?.form === 'past');
}

/** "after inspectors ordered in May that", "before he left on Monday": the day of something else. */
function isAfterEvent({ tokens }: Sentence, { first }: ClauseDate): boolean {
  for (let at = first - 1; at >= 0 && tokens[at]?.shape !== 'comma'; at--)
    if (/^(?:after|before|since|until)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "he said in an interview on Monday that": the date of the saying. */
function isOfSpeech({ tokens }: Sentence, { first }: ClauseDate): boolean {
  const opens = ANSWERING.has(tokens[afterDateline(tokens)]?.lower ?? '');
  if (opens && !tokens.slice(0, first).some(({ shape }) => shape === 'comma')) return true;
  const before = tokens.slice(Math.max(0, first - BESIDE), first);
  return before.some(({ lower, capital }) => {
    const cue = CUE_FORMS.get(lower);
    return !capital && cue?.form === 'past' && SPOKEN.has(cue.group);
  });
}

const SPOKEN: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'ask']);

/** "By Monday the stalls were open" */
const isByThen = ({ tokens }: Sentence, { first, date }: ClauseDate): boolean =>
  tokens[first - 1]?.lower === 'by' &&
  first <= afterDateline(tokens) + 1 &&
  date.precision === 'day';

/** "The charity closed in 2021", but "For France, champions four years ago" */
function hasVerbBefore({ tokens }: Sentence, { first }: ClauseDate): boolean {
  for (let at = first - 1; at >= 0 && tokens[at]?.shape !== 'comma'; at--) {
    const token = tokens[at];
    if (token && isPast(token)) return true;
  }
  return false;
}

/** "Asked after Wednesday’s session whether he would run": what is said after it is said on its day. */
const isAfterOccasion = ({ tokens }: Sentence, date: ClauseDate): boolean =>
  tokens[date.after]?.shape === 'possessive' &&
  tokens[date.first - 1]?.lower === 'after' &&
  isAdverbial(tokens, date, []);

/** Words before a date that opens a sentence. */
const LONGEST_OPENING = 3;

/** Whether only a preposition or two stand before a date in its sentence: "Late on Monday, …". */
function isOpening({ tokens }: Sentence, { first }: ClauseDate): boolean {
  const start = afterDateline(tokens);
  const before = tokens.slice(start, first);
  return (
    before.length <= LONGEST_OPENING &&
    before.every(({ lower }) => PREPOSITIONS.has(lower) || LEADS.has(lower))
  );
}
