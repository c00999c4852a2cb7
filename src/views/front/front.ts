import { newestDate, type Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { formatDate, formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { say } from '../../wording/say.ts';
import { quotesIn } from '../calendar/periods/period-view.ts';
import { archiveBand, type ArchiveBand } from './band.ts';
import { periodColumn, periodName, type PeriodColumn } from '../stories/columns.ts';
import { otherYears, type OtherYears } from './other-years.ts';
import { rankByDay } from '../stories/rank.ts';
import { shownQuotes } from '../stories/stories.ts';
import { busiestSpeakers, type Busiest } from '../voices/busiest.ts';
import { saidLines, type SaidLine } from '../voices/said.ts';
import { frontUnit, type FrontUnit, type UnitKind } from './unit.ts';
import { allOf, periodWire, wireLine, type Wire } from '../stories/wire.ts';

/** The first page of an archive that has articles. */
export interface FrontView {
  readonly kind: UnitKind;
  /** The newest day with its weekday; of a paper that is not a daily it says that it is the latest. */
  readonly dateText: string;
  readonly lead: ArticleCard;
  readonly seconds: readonly ArticleCard[];
  readonly wires: readonly Wire[];
  readonly said: readonly SaidLine[];
  readonly otherYears: OtherYears;
  /** Who speaks, where little else is in the second column. */
  readonly busiest?: Busiest;
  /** "March", for what is of the month of other years. */
  readonly monthName: string;
  readonly before: readonly PeriodColumn[];
  readonly band: ArchiveBand;
  readonly totals: {
    readonly articles: number;
    readonly quotes: number;
    /** Those who are quoted. */
    readonly speakers: number;
    /** The month of the first article. */
    readonly since: string;
  };
}

const SECONDS = 3;
const LINES = 8;
/** Fewer lines are filled up from the periods before. */
const FEWEST_LINES = 5;
const SAID = 5;
const COLUMNS = 4;
/** With fewer quotes and headlines the second column is nearly empty. */
const FULL_COLUMN = 4;
const SPEAKERS = 6;
/** Headlines of a column of a day, and of one of a month or a year. */
const ON_A_DAY = 3;
const IN_LONGER = 4;

/** What the first page shows; undefined for an archive without articles. */
export function frontView(archive: Archive, urls: Urls): FrontView | undefined {
  const unit = frontUnit(archive);
  const date = newestDate(archive);
  const ranked = rankByDay(
    unit.own.flatMap(({ articles }) => articles),
    archive,
  );
  const top = ranked.slice(0, SECONDS + 1);
  const [lead, ...seconds] = top.map((entry) => articleCard(entry, archive, urls));
  if (date === undefined || lead === undefined) return undefined;
  const { wires, used } = frontWires(unit, ranked.slice(top.length), archive, urls);
  const isDay = unit.kind === 'day';
  const said = saidLines(ranked, archive, urls, {
    most: SAID,
    shown: shownQuotes({ lead, seconds }),
    ...(isDay ? { period: date } : {}),
  });
  const then = otherYears(
    archive,
    date,
    urls,
    new Set([lead, ...seconds, ...wires.flatMap(({ lines }) => lines)].map(({ href }) => href)),
  );
  const beside = new Set(then.stories.map(({ href }) => href));
  return {
    kind: unit.kind,
    dateText: isDay
      ? formatDate(date, 'weekday')
      : say('front.latest', { date: formatDate(date, 'long') }),
    lead,
    seconds,
    wires,
    said,
    otherYears: then,
    ...(said.length + then.stories.length < FULL_COLUMN
      ? { busiest: busiestSpeakers(quotesIn({ articles: ranked }, archive), SPEAKERS, urls) }
      : {}),
    monthName: formatDate(date, 'month'),
    before: unit.before
      .slice(used, used + COLUMNS)
      .map((period) => periodColumn(period, archive, urls, isDay ? ON_A_DAY : IN_LONGER, beside)),
    band: archiveBand(archive, urls),
    totals: archiveTotals(archive),
  };
}

/** The rest of the unit, filled up by the periods before it; `used` is how many of these. */
function frontWires(
  { kind, own, before }: FrontUnit,
  rest: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
): { wires: Wire[]; used: number } {
  const wires: Wire[] = [];
  const [only, ...others] = own;
  if (rest.length > 0 && only) {
    const isDay = kind === 'day';
    const kicker = isDay ? 'place' : others.length > 0 ? 'date' : 'day';
    wires.push({
      heading: isDay
        ? say('front.also-today')
        : others.length > 0
          ? say('front.before-then')
          : say('front.more-of', { period: periodName(only.id) }),
      ...(others.length === 0 && rest.length > LINES ? { more: allOf(only, urls) } : {}),
      dated: !isDay,
      lines: rest.slice(0, LINES).map((entry) => wireLine(entry, archive, urls, kicker)),
    });
  }
  let lines = Math.min(rest.length, LINES);
  let used = 0;
  for (const period of before) {
    if (lines >= FEWEST_LINES) break;
    const wire = periodWire(period, archive, urls, LINES - lines);
    wires.push(wire);
    lines += wire.lines.length;
    used++;
  }
  return { wires, used };
}

function archiveTotals({ articles, quotes, speakers, months }: Archive): FrontView['totals'] {
  return {
    articles: articles.length,
    quotes: quotes.length,
    speakers: speakers.filter((speaker) => speaker.quotes.length > 0).length,
    since: formatPeriod(months[0]?.id ?? ''),
  };
}
