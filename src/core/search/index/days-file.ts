import { bisectLeft, bisectRight } from 'd3-array';
import { ByteReader, ByteWriter } from './bytes.ts';
import { checkNumbering } from './shard-file.ts';

const DAY = 86_400_000;

/** The day of each article, and how many quotes it has; the lists run side by side. */
export interface ArticleDays {
  /** Ascending, as `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly quotes: readonly number[];
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Writes days as differences: of two numbers for each article most are one byte. */
export function writeDays({ dates, quotes }: ArticleDays, numbering: string): Uint8Array {
  const writer = new ByteWriter();
  writer.text(numbering);
  const days = dates.map(dayOf);
  writer.text(dates[0] ?? '');
  days.forEach((day, at) => {
    writer.number(day - (days[at - 1] ?? day));
    writer.number(quotes[at] ?? 0);
  });
  return writer.finish();
}

/** @throws if the file numbers articles otherwise */
export function readDays(bytes: Uint8Array, numbering: string): ArticleDays {
  const reader = new ByteReader(bytes);
  checkNumbering(reader, numbering);
  const first = reader.text();
  const dates: string[] = [];
  const quotes: number[] = [];
  for (let day = dayOf(first); !reader.atEnd;) {
    day += reader.number();
    dates.push(dateOf(day));
    quotes.push(reader.number());
  }
  return { dates, quotes };
}

/** The articles of some days, which follow one another: the first, and the one after the last. */
export function articlesBetween(
  { dates }: Pick<ArticleDays, 'dates'>,
  first: string,
  last: string,
): readonly [from: number, to: number] {
  return [bisectLeft(dates, first), bisectRight(dates, last)];
}
