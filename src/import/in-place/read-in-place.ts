import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import type { FieldTargets } from '../../core/source/field-targets.ts';
import type { ForeignArticle } from '../article/foreign-article.ts';
import type { ForeignArchive, SiteKind } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { Plan, planItem } from '../run/plan.ts';
import { unfitProblem } from '../run/unfit.ts';
import { originalLines } from './original-line.ts';
import { SITE_READERS } from '../sites/open-site.ts';
import { datesOf, finishInPlace, type InPlaceContext, leadsAsBefore } from './finish-in-place.ts';
import { KeptTexts, nameOf } from './kept-texts.ts';
import { type FileRecord, type LeftOut, readRecords, writeRecords } from './records.ts';

/** How an archive of another program is read where it is. */
export interface InPlaceOptions {
  readonly kind: SiteKind;
  readonly files: SourceFiles;
  readonly fields?: FieldTargets;
  /** Where it is kept what was read, for the next time. */
  readonly folder: string;
  /** Changes whenever the reader would make something else of the same file. */
  readonly version: string;
}

/** An archive as it was read where it is. */
export interface InPlaceReading {
  /** All files that were looked at, in order. */
  readonly records: readonly FileRecord[];
  /** Markdown of ours, and pictures that were inside texts. */
  readonly texts: KeptTexts;
}

/**
 * Reads the archive of another program where it is: what has not changed since the last time is not read
 * again. An article is made anew if its file, the settings or data of its archive have changed, or if a
 * link in it leads elsewhere or a picture has come or gone.
 *
 * @throws as `node:fs` does if the cache cannot be written
 */
export async function readInPlace(options: InPlaceOptions): Promise<InPlaceReading> {
  const { kind, files, fields, folder } = options;
  const texts = new KeptTexts(join(folder, 'texts'));
  const known = readRecords(folder);
  const group = { kind, root: '', paths: files.paths, ...(fields ? { fields } : {}) };
  const archive = SITE_READERS[kind](group, files);
  const plan = new Plan(earlierPlaces(known, new Set(files.paths)));
  const records = await planAll(archive, plan, known, options);
  const isNew = new Set(
    [...records.keys()].filter((path) => records.get(path) !== known.get(path)),
  );
  const pending: { name: string; bytes: Uint8Array }[] = [];
  const context: InPlaceContext = {
    archive,
    files,
    plan,
    keepPicture: ({ bytes, ending }) => {
      const name = nameOf(bytes, ending);
      pending.push({ name, bytes });
      return name;
    },
  };
  let changed = known.size !== records.size;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stale = new Set(
      [...records.values()]
        .filter((record) => isNew.has(record.path) || isStale(record, texts, context))
        .map(({ path }) => path),
    );
    if (stale.size === 0) break;
    changed = true;
    isNew.clear();
    for await (const article of archive.articles((path) => stale.has(path))) {
      const { path, key, item } = records.get(article.told.source) ?? {};
      if (path === undefined || key === undefined) continue;
      const { record, markdown } = finish(
        article,
        { path, key, ...(item ? { item } : {}) },
        context,
      );
      if (!record.converted) plan.remove(path);
      else await texts.add(record.converted.text, markdown);
      records.set(path, record);
    }
    for (const { name, bytes } of pending.splice(0)) await texts.add(name, bytes);
  }
  const ordered = [...records.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (changed) writeRecords(folder, ordered);
  return { records: ordered, texts };
}

/** Each round leaves out articles that others may link to. */
const MOST_ROUNDS = 5;

/** The places of articles that are still there: they keep their numbers. */
function earlierPlaces(
  known: ReadonlyMap<string, FileRecord>,
  present: ReadonlySet<string>,
): Map<string, string> {
  const places = new Map<string, string>();
  for (const [path, { converted }] of known) {
    if (converted && present.has(path)) places.set(path, converted.place.path);
  }
  return places;
}

/** Gives every article its address; files that are as they were are not read but by their bytes. */
async function planAll(
  archive: ForeignArchive,
  plan: Plan,
  known: ReadonlyMap<string, FileRecord>,
  options: InPlaceOptions,
): Promise<Map<string, FileRecord>> {
  const { files } = options;
  const common = commonDigest(options);
  const keys = new Map<string, string>();
  const records = new Map<string, FileRecord>();
  const wanted = (path: string): boolean => {
    const digest = hash('sha256', files.read(path) ?? new Uint8Array(), 'hex');
    const key = hash('sha256', `${common} ${digest} ${path}`, 'hex');
    keys.set(path, key);
    const before = known.get(path);
    if (before?.key !== key) return true;
    records.set(path, before);
    if (before.item && !before.leftOut) plan.place(before.item);
    return false;
  };
  for await (const article of archive.articles(wanted)) {
    const path = article.told.source;
    const item = planItem(article, datesOf(archive), new Set());
    if (item) plan.place(item);
    records.set(path, { path, key: keys.get(path) ?? '', ...(item ? { item } : {}), notes: [] });
  }
  return records;
}

/** Files that say something about all articles: settings, authors, data of folders, templates of tags, included files. */
const SAYS_MORE =
  /\.(?:json|ya?ml|toml|[cm]?[jt]s|lektorproject)$|(?:^|\/)_?(?:authors?|people|contributors|team|sources?|shortcodes|includes)\//i;
const MOST_BYTES = 1024 * 1024;

/** A digest of all that holds for every file. */
function commonDigest({ kind, files, fields, version }: InPlaceOptions): string {
  const digest = createHash('sha256').update(JSON.stringify([version, kind, fields ?? {}]));
  for (const path of files.paths) {
    if (!SAYS_MORE.test(path)) continue;
    const bytes = files.read(path);
    if (!bytes || bytes.length > MOST_BYTES) continue;
    digest.update(`\0${path}\0`).update(bytes);
  }
  return digest.digest('hex');
}

/** Whether an article has to be made anew though its file is as it was. */
function isStale({ path, converted }: FileRecord, texts: KeptTexts, context: InPlaceContext) {
  if (!converted) return false;
  const { place, links, asked, text } = converted;
  return (
    !texts.has(text) ||
    context.plan.placeOf({ source: path })?.slug !== place.slug ||
    !links.every((link) => leadsAsBefore(link, path, context)) ||
    !asked.every(([file, there]) => context.files.exists(file) === there)
  );
}

function finish(
  article: ForeignArticle,
  known: Pick<FileRecord, 'path' | 'key' | 'item'>,
  context: InPlaceContext,
): { readonly record: FileRecord; readonly markdown: string } {
  const place = context.plan.placeOf(article.told);
  const { article: made, markdown, links, asked } = finishInPlace(article, place, context);
  const { notes } = made;
  const unfit = markdown === undefined ? undefined : unfitProblem(markdown, known.path);
  const why = whyNot(made.status, place !== undefined, unfit !== undefined);
  if (why !== undefined || place === undefined || markdown === undefined) {
    const reason = unfit?.message ?? notes.find(({ kind }) => kind === 'refused')?.detail;
    const line =
      unfit?.line === undefined
        ? undefined
        : originalLines(textOf(known.path, context), markdown ?? '')(unfit.line);
    const left = {
      leftOut: why ?? 'refused',
      ...(reason === undefined ? {} : { reason }),
      ...(line === undefined ? {} : { line }),
    };
    return { record: { ...known, ...left, notes }, markdown: '' };
  }
  const text = nameOf(markdown, 'md');
  return { record: { ...known, converted: { text, place, links, asked }, notes }, markdown };
}

const textOf = (path: string, { files }: InPlaceContext): string =>
  new TextDecoder().decode(files.read(path));

function whyNot(
  status: string | undefined,
  hasPlace: boolean,
  isUnfit: boolean,
): LeftOut | undefined {
  if (status === 'refused' || status === 'page' || status === 'protected' || status === 'skipped') {
    return status;
  }
  if (!hasPlace) return status === 'draft' ? 'draft' : 'needs-date';
  return isUnfit ? 'unfit' : undefined;
}
