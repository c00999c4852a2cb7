import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { KindName } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import type { DayOrder } from '../fields/read-date.ts';
import { unlinkAddresses } from '../body/unlink.ts';
import { findUnread } from '../kinds/unread/find-unread.ts';
import { type GivenFields, giveFields } from './given-fields.ts';
import { PictureFetcher } from './fetch-picture.ts';
import { folderFiles, listedFiles } from './folder-files.ts';
import { importArticles, type RunArticle } from './import-articles.ts';
import { digestOf, Journal } from './journal.ts';
import { ownCopy } from './own-copy.ts';
import { type Included, keyOf } from './plan.ts';
import { Report } from './report.ts';
import { writeArticle, type Written } from './write-run.ts';

export interface SourceOptions {
  readonly contentDir: string;
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly fetch: boolean;
  readonly from?: KindName;
  readonly order?: DayOrder;
  /** The day of the run: articles for a later one get `embargo: true`. */
  readonly today?: string;
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
  const named = sources.filter((source) => statSync(source).isFile());
  const together = named.length > 1 ? listedFiles(named) : undefined;
  if (together) await importFiles(together, prefixOf(together.root), options, journal, report);
  for (const source of together ? sources.filter((one) => !named.includes(one)) : sources)
    await importFiles(folderFiles(source), prefixOf(source), options, journal, report);
  if (!options.dryRun) report.write(options.contentDir);
  return report;
}

/** What goes before the keys of a source in the journal. */
const prefixOf = (source: string): string => `${basename(resolve(source))}:`;

async function importFiles(
  files: SourceFiles,
  prefix: string,
  options: SourceOptions,
  journal: Journal,
  report: Report,
): Promise<void> {
  const { contentDir, update, dryRun, from, order, today, include, progress, done } = options;
  const single = files.paths.length === 1;
  const fetcher = options.fetch ? new PictureFetcher() : undefined;
  const articles = importArticles(files, {
    include,
    earlier: journal.paths(prefix),
    fetch: true,
    override: (told) => giveFields(told, options.given, single),
    ...(from === undefined ? {} : { from }),
    ...(order === undefined ? {} : { order }),
    ...(today === undefined ? {} : { today }),
    ...(progress ? { progress } : {}),
  });
  for (const { path, reason } of [...(files.unreadable ?? []), ...findUnread(files)])
    report.addUnreadable(path, reason);
  const there: { readonly key: string; readonly path: string; readonly source: string }[] = [];
  const gone = new Set<string>();
  for await (const article of articles) {
    const written = await writeArticle(article, {
      contentDir,
      files,
      journal,
      prefix,
      update,
      dryRun,
      ...(fetcher ? { fetcher } : {}),
    });
    report.add(article, written);
    done?.(article, written);
    const { place } = article;
    if (!place) continue;
    const source = keyOf(article.article);
    if (written.outcome === 'refused') gone.add(place.address);
    else if (written.outcome === 'written' || written.outcome === 'updated')
      there.push({ key: ownCopy(prefix + source), path: place.path, source: ownCopy(source) });
  }
  if (gone.size === 0 || dryRun) return;
  for (const { key, path, source } of there) {
    const file = join(contentDir, path);
    const text = readFileSync(file, 'utf8');
    const left = unlinkAddresses(text, gone, (address) => {
      report.addNote({ source, path }, 'link-to-own-site', address);
    });
    if (left === text) continue;
    await writeWhole(file, left);
    const entry = journal.get(key);
    if (entry) journal.add({ ...entry, digest: digestOf(left) });
  }
}
