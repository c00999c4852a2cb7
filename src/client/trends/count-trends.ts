import type { TrendSource } from './trend-source.ts';

/** Words that are asked for, with how often they are printed in each month. */
export interface Trend {
  readonly words: string;
  /** Numbers of the articles, ascending. */
  readonly found: readonly number[];
  /** By month, in the order of {@link everyMonth}. */
  readonly articles: readonly number[];
  /** The same of sayings, where they were counted. */
  readonly sayings?: readonly number[];
}

/** More lines cannot be distinguished in one picture. */
export const MOST_TRENDS = 5;
const LONGEST = 100;

/** The words of an address or a field: separated by commas, each once. */
export function readTrends(question: string): string[] {
  const words = question.split(/[,;、،\n]/).map((each) => each.trim().slice(0, LONGEST));
  return [...new Set(words.filter((each) => each !== ''))].slice(0, MOST_TRENDS);
}

/** Every month from the first to the last of an archive, `YYYY-MM`, those without articles too. */
export function everyMonth(months: TrendSource['months']): string[] {
  const first = months[0]?.[0];
  const last = months.at(-1)?.[0];
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = numberOf(first);
  return Array.from({ length: numberOf(last) - start + 1 }, (_, at) => {
    const month = start + at;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Counts the articles that have some words; undefined where there is no word. */
export async function countArticles(
  words: string,
  source: TrendSource,
): Promise<Trend | undefined> {
  const found = await source.articlesWith(words);
  if (!found) return undefined;
  return { words, found, articles: byMonth(found, source) };
}

/** Counts the sayings in these articles, each in the month of its first. */
export async function countSayings(trend: Trend, source: TrendSource): Promise<Trend> {
  const inArticles = await Promise.all(
    trend.found.map(async (article) => ({
      article,
      sayings: await source.sayingsWith(trend.words, article),
    })),
  );
  const seen = new Set<string>();
  const firsts = inArticles.flatMap(({ article, sayings }) =>
    sayings.flatMap((saying) => {
      if (seen.has(saying)) return [];
      seen.add(saying);
      return [article];
    }),
  );
  return { ...trend, sayings: byMonth(firsts, source) };
}

function byMonth(articles: readonly number[], { months }: TrendSource): number[] {
  const all = everyMonth(months);
  const positions = new Map(all.map((month, at) => [month, at]));
  const counts = new Array<number>(all.length).fill(0);
  let at = 0;
  for (const article of articles) {
    while (at + 1 < months.length && (months[at + 1]?.[1] ?? Infinity) <= article) at++;
    const position = positions.get(months[at]?.[0] ?? '');
    if (position !== undefined) counts[position] = (counts[position] ?? 0) + 1;
  }
  return counts;
}

export const sumOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);
