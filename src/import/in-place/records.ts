import { join } from 'node:path';
import { readSealedLines, writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import type { Note } from '../article/notes.ts';
import type { PlanItem } from '../run/plan.ts';
import type { Place } from '../run/write-front-matter.ts';

/** Why a file is not an article of the site. */
export type LeftOut =
  | 'refused'
  | 'needs-date'
  | 'page'
  | 'protected'
  | 'skipped'
  | 'unfit'
  /** Without a day; one with a day is an article that is not published. */
  | 'draft';

/** What a link of an article led to when it was converted; null if to nothing, absent: as it was. */
export type KnownLink = readonly [address: string, target?: string | null];

/** The article that was made of a file. */
export interface ConvertedArticle {
  /** SHA-256 of the Markdown, which names the file that keeps it. */
  readonly text: string;
  readonly place: Place;
  readonly links: readonly KnownLink[];
  /** Files that were asked for, and whether each was there. */
  readonly asked: readonly (readonly [path: string, there: boolean])[];
}

/** What reading one file of an archive gave. */
export interface FileRecord {
  /** Below the folder of the archive. */
  readonly path: string;
  /** Of its bytes, and of all that holds for every file: settings, data, the reader itself. */
  readonly key: string;
  /** What settling the addresses needs of it; absent if it is not an article of the site. */
  readonly item?: PlanItem;
  readonly converted?: ConvertedArticle;
  readonly leftOut?: LeftOut;
  readonly reason?: string;
  /** Of the file, 1-based, where the reason is there. */
  readonly line?: number;
  readonly notes: readonly Note[];
}

const fileIn = (folder: string): string => join(folder, 'records.ndjson');

/** What an earlier run read, by path; nothing if the record is damaged. */
export function readRecords(folder: string): Map<string, FileRecord> {
  const lines = readSealedLines<FileRecord>(fileIn(folder)) ?? [];
  return new Map(lines.map((record) => [record.path, record]));
}

/** Records what a run read. */
export function writeRecords(folder: string, records: Iterable<FileRecord>): void {
  writeSealedLines(fileIn(folder), records);
}
