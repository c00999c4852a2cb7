import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadRow, QuoteRow } from '../../../exports/row-schema.ts';

/** A quote as the downloads have it, with the words of it that can be compared. */
export interface AskedQuote extends QuoteRow {
  /** In small letters. */
  readonly terms: readonly string[];
  /** Slugs of all who said it. */
  readonly by: readonly string[];
}

/** An article as the API has it. */
export interface AskedArticle {
  readonly id: string;
  readonly date: string;
  /** Headline, summary, text and byline, in small letters, word by word. */
  readonly terms: readonly string[];
}

/** What the files for other programs say of an archive: tests compare pages with these. */
export interface Records {
  /** In the order of their articles. */
  readonly quotes: readonly AskedQuote[];
  readonly articles: readonly AskedArticle[];
  /** Words that no quote or article has in another form, and that are no name: each in small letters. */
  readonly plainWords: ReadonlySet<string>;
}

interface ArticleRecord {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly text: string;
}

/** Reads the downloads and the records of articles of a built site. */
export function readRecords(siteDir: string): Records {
  const lines = readFileSync(join(siteDir, 'data/quotes.ndjson'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as DownloadRow);
  const quotes = rows.filter(isQuote).map((row) => ({
    ...row,
    terms: termsOf(row.words),
    by: listed(row.speaker_ids),
  }));
  const records = readArticles(join(siteDir, 'api/articles'));
  const texts = records.map(({ title, summary, text, byline }) =>
    [title, summary, text, byline].join('\n\n'),
  );
  const articles = records.map(({ id, date }, at) => ({
    id,
    date,
    terms: termsOf(texts[at] ?? ''),
  }));
  return { quotes, articles, plainWords: plainWordsOf(texts) };
}

const isQuote = (row: DownloadRow): row is QuoteRow & DownloadRow => row.standing !== 'withdrawn';

function readArticles(folder: string): ArticleRecord[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return files
    .flatMap((file) => {
      const { articles } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly articles: Readonly<Record<string, ArticleRecord>>;
      };
      return Object.values(articles);
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What a column lists, as downloads write it. */
export const listed = (column: string | null): string[] => column?.split('; ') ?? [];

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in small letters. */
export function termsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Long enough that words of one stem share their beginning. */
const BEGINNING = 4;
const SHORTEST = 7;

/** Words by their letters alone that no other word begins like, and that never have a capital. */
function plainWordsOf(texts: readonly string[]): Set<string> {
  const seen = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
  const alike = Map.groupBy(seen, (word) => word.toLowerCase().slice(0, BEGINNING));
  return new Set(
    [...alike.values()].flatMap(([word = '', ...others]) =>
      others.length === 0 && word.length >= SHORTEST && /^[a-z]+$/u.test(word) ? [word] : [],
    ),
  );
}

/** How often each item is in a list. */
export function countEach<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Id of a quote’s saying; of one whose speaker is open its own. */
export const sayingOf = ({ saying, id }: AskedQuote): string => saying ?? id;

/** The first of some candidates that fits. @throws where none does, since nothing would be tested */
export function mustFind<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => Found | undefined | false,
): Found {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined && found !== false) return found;
  }
  throw new Error('The archive has nothing of this kind.');
}
