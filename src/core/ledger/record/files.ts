import type { z } from 'zod';
import { findImpossibleText } from '../../text/characters.ts';
import type { Problem } from '../../source/problem.ts';
import { mergeRows, type Mergeable } from './merge-rows.ts';
import {
  articleRow,
  placeRow,
  quoteRow,
  speakerRow,
  type Ledger,
  type QuoteRow,
  type ArticleRow,
} from '../ledger.ts';
import { say } from '../../../wording/say.ts';

/** One file of the ledger: its path below the ledger’s folder, and its text. */
export interface LedgerFile {
  readonly path: string;
  readonly text: string;
}

const QUOTES = /^quotes\/\d{4}\.ndjson$/;
const IS_LEDGER_FILE = /^(?:(?:quotes|articles)\/\d{4}|speakers|places)\.ndjson$/;
const ARTICLES = /^articles\/\d{4}\.ndjson$/;

/**
 * Reads the ledger. A file is NDJSON, one row per line in any order; two rows of one address become
 * one, since git may have merged two branches.
 *
 * @param files in any order
 * @param folder where they are, as the editor knows it
 * @returns the ledger, or everything that is wrong with it
 */
export function readLedger(
  files: readonly LedgerFile[],
  folder: string,
): Ledger | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = files
    .filter(({ path }) => !IS_LEDGER_FILE.test(path))
    .map(({ path }) => ({
      file: `${folder}/${path}`,
      message: say('ledger.foreign-file'),
      hint: say('ledger.foreign-file-fix'),
    }));
  const rows = <Row extends Mergeable>(
    of: (path: string) => boolean,
    schema: z.ZodType<Row>,
    key: KeyOf<Row>,
  ) => {
    const known = new Map<string, Row>();
    for (const file of files) {
      if (of(file.path)) readRows(file, folder, { schema, key }, known, problems);
    }
    return [...known.values()];
  };
  const ledger: Ledger = {
    quotes: rows(
      (path) => QUOTES.test(path),
      quoteRow,
      ({ id }) => id,
    ),
    articles: rows(
      (path) => ARTICLES.test(path),
      articleRow,
      ({ id }) => id,
    ),
    speakers: rows(
      (path) => path === 'speakers.ndjson',
      speakerRow,
      ({ slug }) => slug,
    ),
    places: rows(
      (path) => path === 'places.ndjson',
      placeRow,
      ({ slug }) => slug,
    ),
  };
  return problems.length > 0 ? { problems } : ledger;
}

type KeyOf<Row> = (row: Row) => string;

interface RowForm<Row> {
  readonly schema: z.ZodType<Row>;
  readonly key: KeyOf<Row>;
}

function readRows<Row extends Mergeable>(
  { path, text }: LedgerFile,
  folder: string,
  { schema, key }: RowForm<Row>,
  known: Map<string, Row>,
  problems: Problem[],
): void {
  const file = `${folder}/${path}`;
  text.split('\n').forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '') return;
    const at = { file, line: index + 1 };
    const read = readRow(trimmed, schema);
    if (typeof read === 'string') {
      problems.push({ ...at, message: read, hint: say('ledger.row-fix') });
      return;
    }
    const id = key(read.row);
    const other = known.get(id);
    known.set(id, other ? mergeRows(other, read.row) : read.row);
  });
}

function readRow<Row>(line: string, schema: z.ZodType<Row>): { row: Row } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return say('ledger.no-json');
  }
  const checked = schema.safeParse(value);
  if (checked.success) {
    const impossible = findImpossibleText(value);
    return impossible
      ? say('ledger.impossible', { character: impossible.character })
      : { row: checked.data };
  }
  const [issue] = checked.error.issues;
  const field = issue?.path.join('.') || 'none';
  return say('ledger.no-row', { field, problem: issue?.message ?? '' });
}

/** Writes the ledger as files, each sorted by id, so that the same archive gives the same bytes. */
export function writeLedger(ledger: Ledger): LedgerFile[] {
  return [
    ...sharded('quotes', ledger.quotes, yearOfQuote),
    ...sharded('articles', ledger.articles, yearOfArticle),
    { path: 'places.ndjson', text: lines(ledger.places, ({ slug }) => slug) },
    { path: 'speakers.ndjson', text: lines(ledger.speakers, ({ slug }) => slug) },
  ];
}

/** A row never moves to another file, since the day of first publication stays. */
function yearOfQuote({ published }: QuoteRow): string {
  return published.slice(0, 4);
}

/** Of its first address. */
function yearOfArticle({ address, earlier }: ArticleRow): string {
  return (earlier?.[0] ?? address).slice(0, 4);
}

function sharded<Row extends { readonly id: string }>(
  folder: string,
  rows: readonly Row[],
  yearOf: (row: Row) => string,
): LedgerFile[] {
  return [...Map.groupBy(rows, yearOf)]
    .sort(([a], [b]) => compare(a, b))
    .map(([year, own]) => ({
      path: `${folder}/${year}.ndjson`,
      text: lines(own, ({ id }) => id),
    }));
}

function lines<Row>(rows: readonly Row[], key: KeyOf<Row>): string {
  const sorted = [...rows].sort((a, b) => compare(key(a), key(b)));
  return sorted.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
