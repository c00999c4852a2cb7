import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { seededRandom } from '../../../cli/training/seeded.ts';
import { articleTextFromPlain } from '../../../core/article/text.ts';
import { toCalendarDate, type CalendarDate } from '../../../core/calendar/date.ts';
import { extractSpeech } from '../../../core/extract/speech.ts';
import { joinSayings } from '../../../core/sayings/join-sayings.ts';
import type { SayingQuote } from '../../../core/sayings/same-saying.ts';
import { spokenWords } from '../../../core/sayings/spoken-words.ts';
import { REUSE_KINDS, type Reuse } from './reuse-kinds.ts';

/** A quote that articles may print again. */
export interface PrintedQuote {
  readonly words: string;
  readonly speaker: string;
  readonly day: CalendarDate;
}

/** What became of the re-uses of one kind. */
export interface ReuseFigures {
  reuses: number;
  /** Joined where it is the same saying, left apart where it is not. */
  right: number;
  /** Joined to the quote of another speaker: a statement about the wrong person. */
  acrossSpeakers: number;
}

/** The quotes of texts whose speakers are named; each text is of a day of its own. */
export function printedQuotes(texts: readonly string[]): PrintedQuote[] {
  return texts.flatMap((text, index) => {
    const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
    const names = new Map(speakers.map(({ key, name }) => [key, name]));
    const day = toCalendarDate(addDays(FIRST_DAY, index));
    return quotes.flatMap(({ words, speaker: key }) => {
      const speaker = key === undefined ? undefined : names.get(key);
      return speaker === undefined ? [] : [{ words, speaker, day }];
    });
  });
}

interface MadeReuse extends Reuse {
  readonly kind: string;
  readonly of: number;
}

const FIRST_DAY = new UTCDate(2000, 0, 1);
/** After the day of any text. */
const LATER = toCalendarDate(new UTCDate(2099, 0, 1));

/** So many re-uses are in the archive at once: more of one quote than archives have would meet. */
const AT_ONCE = 100;

/**
 * Prints quotes again in other articles, whole, cut, changed and under other names, joins them with all
 * the quotes into sayings, and counts which re-uses are where they belong.
 *
 * @param quotes with a speaker each
 * @param count how many re-uses, over all kinds in turn
 */
export function runReuses(
  quotes: readonly PrintedQuote[],
  count: number,
  seed: number,
): Map<string, ReuseFigures> {
  const figures = new Map<string, ReuseFigures>();
  const made = makeReuses(quotes, count, seed);
  for (let from = 0; from < made.length; from += AT_ONCE) {
    judge(quotes, made.slice(from, from + AT_ONCE), figures);
  }
  return figures;
}

function judge(
  quotes: readonly PrintedQuote[],
  made: readonly MadeReuse[],
  figures: Map<string, ReuseFigures>,
): void {
  const all = [
    ...quotes.map((quote, index) => toSayingQuote(`q${index}`, quote)),
    ...made.map(({ words, speaker, sameDay, of }, index) => {
      const day = sameDay ? (quotes[of]?.day ?? LATER) : LATER;
      return toSayingQuote(`r${index}`, { words, speaker, day });
    }),
  ];
  const speakerOf = new Map(all.map(({ id, speakers }) => [id, speakers[0] ?? '']));
  const sayingOf = new Map(
    joinSayings(all).flatMap((saying) => saying.quotes.map((id) => [id, saying.quotes] as const)),
  );
  made.forEach(({ kind, of, isSame, speaker }, index) => {
    const own = figures.get(kind) ?? { reuses: 0, right: 0, acrossSpeakers: 0 };
    figures.set(kind, own);
    const saying = sayingOf.get(`r${index}`) ?? [];
    own.reuses++;
    if (saying.includes(`q${of}`) === isSame) own.right++;
    if (saying.some((id) => speakerOf.get(id) !== speaker)) own.acrossSpeakers++;
  });
}

function toSayingQuote(id: string, { words, speaker, day }: PrintedQuote): SayingQuote {
  return { id, words: spokenWords(words), speakers: [speaker], printed: day };
}

function makeReuses(quotes: readonly PrintedQuote[], count: number, seed: number): MadeReuse[] {
  const random = seededRandom(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker);
  const kinds = Object.entries(REUSE_KINDS);
  const others = quotes.map(({ words }) => words);
  const made: MadeReuse[] = [];
  for (let tries = 0; made.length < count && tries < count * 20; tries++) {
    const of = pick(quotes.length);
    const quote = quotes[of];
    const stranger = quotes[pick(quotes.length)];
    const chosen = kinds[made.length % kinds.length];
    if (!quote || !stranger || stranger.speaker === quote.speaker || !chosen) continue;
    const own = (bySpeaker.get(quote.speaker) ?? []).filter(({ words }) => words !== quote.words);
    const another = own[pick(own.length)]?.words;
    const { words, speaker } = quote;
    const task = { words, speaker, otherSpeaker: stranger.speaker, others, pick };
    const reuse = chosen[1]({ ...task, ...(another === undefined ? {} : { another }) });
    if (reuse) made.push({ ...reuse, kind: chosen[0], of });
  }
  return made;
}
