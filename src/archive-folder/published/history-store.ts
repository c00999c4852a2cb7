import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listArchiveFiles } from '../files/listing.ts';
import { readArchiveText } from '../files/read-file.ts';
import { readCheckedYaml, type YamlForm } from '../../core/source/yaml/checked.ts';
import { articleHistory, type ArticleHistory } from '../../core/history/article-history.ts';
import type { Problem } from '../../core/source/problem.ts';
import { writeWhole } from '../files/write-whole.ts';
import { say } from '../../wording/say.ts';

/** The folder of what changed in articles, as the editor knows it. */
export const HISTORY_FOLDER = 'content/history';

/** Where the history of an article is stored, and a digest of its state. */
export interface StoredHistory {
  /** Below the archive folder. */
  readonly path: string;
  readonly digest: string;
}

export type HistoriesReading =
  | { readonly histories: ReadonlyMap<string, StoredHistory> }
  | { readonly problems: readonly Problem[] };

const fix = (): string => say('files.history-fix');

/** A JSON object is also a YAML map, and the YAML parser knows the line of each value. */
const form: YamlForm<typeof articleHistory> = {
  schema: articleHistory,
  get name() {
    return say('files.the-history');
  },
  root: 'map',
  get empty() {
    return { message: say('files.no-history'), hint: fix() };
  },
  hints: { wrong: fix },
};

/** Path of an article’s history below the archive folder. */
export function historyPath({ id, date }: { readonly id: string; readonly date: string }): string {
  return `history/${date.slice(0, 4)}/${id}.json`;
}

const JSON_FILE = /\.json$/;

/** Checks all histories below an archive folder, by the id of their article; there need not be any. */
export function readHistories(contentDir: string): HistoriesReading {
  const histories = new Map<string, StoredHistory>();
  const { paths, problems } = listArchiveFiles(contentDir, 'history', JSON_FILE);
  for (const path of paths) {
    const found = readArchiveText(contentDir, path);
    if (!found || 'problem' in found) {
      if (found) problems.push(found.problem);
      continue;
    }
    const { text } = found;
    const file = `content/${path}`;
    const read = parseHistory(text, file);
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => ({ ...problem, hint: fix() })));
      continue;
    }
    const { article } = read;
    if (path.endsWith(`/${article}.json`) && !histories.has(article)) {
      histories.set(article, { path, digest: hash('sha256', text, 'hex') });
    } else {
      const message = say('files.history-misnamed', { article });
      problems.push({ file, line: 1, message, hint: fix() });
    }
  }
  return problems.length > 0 ? { problems } : { histories };
}

function parseHistory(
  text: string,
  file: string,
): ArticleHistory | { readonly problems: readonly Problem[] } {
  try {
    const checked = articleHistory.safeParse(JSON.parse(text));
    if (checked.success) return checked.data;
  } catch {
    // Parsed again below, by a parser that knows lines.
  }
  const read = readCheckedYaml({ text, file, line: 1 }, form);
  if ('problems' in read) return read;
  // YAML that is not JSON was written by hand.
  return { problems: [{ file, line: 1, message: say('files.history-no-json'), hint: fix() }] };
}

/** Reads one history that {@link readHistories} found right. */
export async function readHistory(
  contentDir: string,
  { path }: StoredHistory,
): Promise<ArticleHistory> {
  return articleHistory.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8')));
}

/** What writing histories changes, as paths below the archive folder. */
export interface HistoryChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings the files of histories up to date; those that stay the same are not touched.
 *
 * @param wanted every file that should exist, by its path below the archive folder
 * @param write false: only says what would change
 */
export async function writeHistories(
  contentDir: string,
  wanted: ReadonlyMap<string, string>,
  write: boolean,
): Promise<HistoryChanges> {
  const removed = listArchiveFiles(contentDir, 'history', JSON_FILE).paths.filter(
    (path) => !wanted.has(path),
  );
  const written: string[] = [];
  for (const [path, text] of wanted) {
    const target = join(contentDir, path);
    const known = existsSync(target) ? await readFile(target, 'utf8') : undefined;
    if (known === text) continue;
    written.push(path);
    if (!write) continue;
    await writeWhole(target, text, { lasting: true });
  }
  if (write) for (const path of removed) await rm(join(contentDir, path));
  return { written: written.sort(), removed };
}
