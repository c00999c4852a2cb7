import { basename, resolve } from 'node:path';
import type { KindName } from '../article/open-archive.ts';
import type { Told } from '../article/told.ts';
import type { DayOrder } from '../fields/read-date.ts';
import { readAuthors } from '../fields/read-authors.ts';
import { folderFiles } from './folder-files.ts';
import { importArticles, type RunArticle } from './import-articles.ts';
import { Journal } from './journal.ts';
import type { Included } from './plan.ts';
import { Report } from './report.ts';
import { writeArticle, type Written } from './write-run.ts';

/** Values that the user gives for all articles of a run. */
export interface GivenFields {
  readonly title?: string;
  readonly date?: string;
  readonly slug?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly lang?: string;
}

export interface SourceOptions {
  readonly contentDir: string;
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly fetch: boolean;
  readonly from?: KindName;
  readonly order?: DayOrder;
  readonly include: ReadonlySet<Included>;
  readonly given: GivenFields;
  readonly progress?: (done: number, total: number) => void;
  /** Called for each article when it is done. */
  readonly done?: (article: RunArticle, written: Written) => void;
}

/**
 * Imports folders and files into an archive folder. Nothing is overwritten that an editor wrote; a second
 * run writes only what is new.
 *
 * @throws as `node:fs` does if a source is not there, or the disk refuses
 */
export async function importSources(
  sources: readonly string[],
  options: SourceOptions,
): Promise<Report> {
  const report = new Report();
  const journal = new Journal(options.contentDir);
  for (const source of sources) await importSource(source, options, journal, report);
  if (!options.dryRun) report.write(options.contentDir);
  return report;
}

async function importSource(
  source: string,
  options: SourceOptions,
  journal: Journal,
  report: Report,
): Promise<void> {
  const { contentDir, update, dryRun, from, order, include, progress, done } = options;
  const files = folderFiles(source);
  const prefix = `${basename(resolve(source))}:`;
  const single = files.paths.length === 1;
  const articles = importArticles(files, {
    include,
    earlier: journal.paths(prefix),
    fetch: options.fetch,
    override: (told) => overrideFields(told, options.given, single),
    ...(from === undefined ? {} : { from }),
    ...(order === undefined ? {} : { order }),
    ...(progress ? { progress } : {}),
  });
  for (const { path, reason } of files.unreadable ?? []) report.addUnreadable(path, reason);
  for await (const article of articles) {
    const written = await writeArticle(article, {
      contentDir,
      files,
      journal,
      prefix,
      update,
      dryRun,
    });
    report.add(article, written);
    done?.(article, written);
  }
}

/** What the user says goes before the article’s own words; a day for many, only where none is known. */
function overrideFields(told: Told, given: GivenFields, single: boolean): void {
  const { title, date, slug, byline, dateline, sourceName, sourceUrl, lang } = given;
  if (title !== undefined) told.title = title;
  if (slug !== undefined) told.slug = slug;
  if (date !== undefined) told.dates[single ? 'unshift' : 'push']({ text: date, from: 'field' });
  if (byline !== undefined) told.authors = readAuthors(byline);
  if (dateline !== undefined) told.dateline = dateline;
  if (sourceName !== undefined)
    told.publishedBy = { name: sourceName, ...(sourceUrl === undefined ? {} : { url: sourceUrl }) };
  if (lang !== undefined) told.lang = lang;
}
