import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ForeignFolder } from '../../core/settings/foreign.ts';
import type { Problem } from '../../core/source/problem.ts';
import { originalLines } from '../../import/in-place/original-line.ts';
import { readInPlace, type InPlaceReading } from '../../import/in-place/read-in-place.ts';
import type { FileRecord } from '../../import/in-place/records.ts';
import { folderFiles } from '../../import/run/folder-files.ts';
import { shownPath } from '../../program/user-folder.ts';
import { importVersion } from '../../site/pipeline-version.ts';
import { say } from '../../wording/say.ts';
import { SideFileError } from '../articles/stored-article.ts';
import { describeFileError } from '../files/errors.ts';
import { nameInArchive } from '../files/listing.ts';
import { realPathOf } from '../files/real-path.ts';
import { SETTINGS_FILE } from '../find-archive.ts';
import type { Settings } from '../settings.ts';
import type { ArticleSource } from './article-source.ts';
import { foreignNotices } from './foreign-notices.ts';
import { writeForeignReport } from './foreign-report.ts';

/** The folder of the cache in which is kept what was read of another program’s archive. */
const KEPT = 'source';

/**
 * The articles of another program’s archive that stays where it is.
 *
 * @throws as `node:fs` does if the cache cannot be written
 */
export async function foreignArticles(
  settings: Settings,
  { kind, folder }: ForeignFolder,
): Promise<ArticleSource> {
  const { contentDir, cacheDir, outDir, fields } = settings;
  const root = resolve(contentDir, folder ?? '.');
  const kept = join(cacheDir, KEPT);
  let files: ReturnType<typeof folderFiles>;
  try {
    files = folderFiles(root, [cacheDir, outDir].map(realPathOf));
  } catch (error) {
    return nothing(unreadableFolder(root, error));
  }
  const version = importVersion();
  const reading = await readInPlace({
    kind,
    files,
    folder: kept,
    version,
    ...(fields ? { fields } : {}),
  });
  const unreadable = (files.unreadable ?? []).map(({ path, reason }): FileRecord => {
    return { path, key: '', leftOut: 'refused', reason, notes: [] };
  });
  const all = [...reading.records, ...unreadable];
  const report = writeForeignReport(all, kept);
  const pathOf = (path: string) => relative(contentDir, join(root, path)).split(sep).join('/');
  const byPath = new Map(reading.records.map((record) => [pathOf(record.path), record] as const));
  const articles = [...byPath].flatMap(([path, { converted }]) => (converted ? [path] : []));
  const pictureFolders = [root, reading.texts.folder];
  return {
    listing: { paths: articles.sort(), problems: [] },
    notices: foreignNotices(all, {
      kind,
      nameOf: (path) => shownPath(join(root, path)),
      report,
    }),
    read: (path) => readMade(byPath.get(path), reading),
    foreign: (path) => {
      const record = byPath.get(path);
      if (!record?.converted) return undefined;
      let lines: ((line: number) => number) | undefined;
      const lineOf = (line: number) => {
        lines ??= originalLines(textOf(join(root, record.path)), madeText(record, reading));
        return lines(line);
      };
      return { pictureFolders, lineOf };
    },
  };
}

function readMade(record: FileRecord | undefined, { texts }: InPlaceReading) {
  if (!record?.converted) return undefined;
  const bytes = texts.read(record.converted.text);
  if (bytes) return { bytes };
  // The next run makes it again.
  texts.remove(record.converted.text);
  throw new SideFileError(
    say('files.cache-changed', { file: join(texts.folder, record.converted.text) }),
  );
}

const madeText = ({ converted }: FileRecord, { texts }: InPlaceReading): string =>
  new TextDecoder().decode(converted ? texts.read(converted.text) : undefined);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function unreadableFolder(root: string, error: unknown): Problem {
  const { what } = describeFileError(error);
  return {
    file: nameInArchive(SETTINGS_FILE),
    message: say('files.no-folder', { folder: root, reason: what }),
    hint: say('settings.no-source-folder-fix'),
  };
}

const nothing = (problem: Problem): ArticleSource => ({
  listing: { paths: [], problems: [problem] },
  notices: [],
  read: () => undefined,
  foreign: () => undefined,
});
