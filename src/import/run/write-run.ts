import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageProblem } from '../../images/store.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { SourceFiles } from '../article/source-files.ts';
import type { PictureFetcher } from './fetch-picture.ts';
import type { RunArticle, RunPicture } from './import-articles.ts';
import { digestOf, type Journal } from './journal.ts';
import { ownCopy } from './own-copy.ts';
import { keyOf } from './plan.ts';
import { unfitProblem } from './unfit.ts';

/** What became of an article. */
export type Outcome =
  | 'written'
  | 'updated'
  | 'unchanged'
  | 'changed-at-source'
  | 'edited-here'
  | 'exists'
  | 'page'
  | 'protected'
  | 'skipped'
  | 'refused'
  | 'twin'
  | 'needs-date';

export interface WriteOptions {
  readonly contentDir: string;
  readonly files: SourceFiles;
  readonly journal: Journal;
  /** What goes before the keys of this source in the journal. */
  readonly prefix: string;
  /** Whether what changed at its source is overwritten. */
  readonly update: boolean;
  readonly dryRun: boolean;
  /** Fetches pictures on other servers; without it they are listed and left out. */
  readonly fetcher?: PictureFetcher;
}

/** What became of one article, and why. */
export interface Written {
  readonly outcome: Outcome;
  readonly reason?: string;
}

/**
 * Writes an article with its pictures, where that overwrites nothing that an editor wrote.
 *
 * @throws as `node:fs` does if the disk refuses
 */
export async function writeArticle(article: RunArticle, options: WriteOptions): Promise<Written> {
  const { place } = article;
  if (!place || article.markdown === undefined) return { outcome: whyNot(article) };
  const targets = article.pictures.map(({ target }) => target);
  const unfit = unfitProblem(article.markdown, place.path, targets);
  if (unfit) return { outcome: 'refused', reason: unfit.message };
  const key = ownCopy(options.prefix + keyOf(article.article));
  const target = join(options.contentDir, place.path);
  const missing = article.pictures.filter(
    ({ url, target: file }) => url !== undefined && !existsSync(join(options.contentDir, file)),
  );
  if (!options.fetcher)
    for (const { absent } of missing) if (absent) article.addNote(absent.kind, absent.detail);
  const decided = decide(target, article.markdown, missing, key, options);
  if (decided === 'written' || decided === 'updated') {
    if (options.dryRun) return { outcome: decided };
    const markdown = await writePictures(article, article.markdown, options);
    if (existsSync(target) && readFileSync(target, 'utf8') === markdown)
      return { outcome: 'unchanged' };
    await writeWhole(target, markdown);
    options.journal.add({
      key,
      path: place.path,
      digest: digestOf(markdown),
      made: digestOf(article.markdown),
    });
  }
  return { outcome: decided };
}

function whyNot({ article }: RunArticle): Outcome {
  const { status } = article;
  switch (status) {
    case 'refused':
    case 'page':
    case 'protected':
    case 'skipped':
    case 'twin':
      return status;
    default:
      return 'needs-date';
  }
}

function decide(
  target: string,
  markdown: string,
  missing: readonly RunPicture[],
  key: string,
  { journal, update, fetcher }: WriteOptions,
): Outcome {
  if (!existsSync(target)) return 'written';
  const entry = journal.get(key);
  const text = readFileSync(target, 'utf8');
  const now = digestOf(text);
  const made = digestOf(markdown);
  // A run that was interrupted may have written an article and not its record.
  if (now === made) return 'unchanged';
  if (!entry) return 'exists';
  if (now !== entry.digest) return 'edited-here';
  // An earlier run did not fetch, or could not; nothing but pictures is added then.
  const isLacking = fetcher !== undefined && missing.length > 0;
  if (isLacking && squeeze(missing.reduce(withoutPicture, markdown)) === squeeze(text))
    return 'updated';
  if (entry.made === made) return 'unchanged';
  return update ? 'updated' : 'changed-at-source';
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Pictures of one article that are fetched at the same time. */
const AT_ONCE = 4;

/**
 * Copies pictures beside the article; one that cannot be fetched, or that the build would refuse, is left
 * out of the text.
 */
async function writePictures(
  article: RunArticle,
  markdown: string,
  options: WriteOptions,
): Promise<string> {
  const { pictures } = article;
  let text = markdown;
  for (let at = 0; at < pictures.length; at += AT_ONCE) {
    const some = pictures.slice(at, at + AT_ONCE);
    const written = await Promise.all(some.map((one) => placePicture(one, article, options)));
    text = some.filter((_, index) => !written[index]).reduce(withoutPicture, text);
  }
  return text;
}

async function placePicture(
  picture: RunPicture,
  { addNote }: RunArticle,
  { contentDir, files, fetcher }: WriteOptions,
): Promise<boolean> {
  const target = join(contentDir, picture.target);
  const { url } = picture;
  if (url === undefined || fetcher) mkdirSync(dirname(target), { recursive: true });
  const isThere =
    url === undefined
      ? writePicture(picture, target, files)
      : fetcher
        ? await fetcher.fetch(url, target)
        : existsSync(target);
  if (!isThere && url !== undefined && fetcher) addNote('picture-not-fetched', url);
  const problem = isThere ? await imageProblem(target) : undefined;
  if (problem === undefined) return isThere;
  addNote('picture-unfit', `${url ?? picture.target} (${problem})`);
  rmSync(target, { force: true });
  return false;
}

/** Takes a picture out of Markdown, wherever it is in a line; alone, with its line. */
function withoutPicture(markdown: string, { target }: RunPicture): string {
  const src = target.split('/').slice(-2).join('/');
  const address = src.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const title = String.raw`(?:\s+"(?:[^"\\]|\\.){0,2000}")?`;
  const image = String.raw`!\[(?:[^\]\\]|\\.){0,2000}\]\(<?${address}>?${title}\)`;
  return markdown
    .replace(new RegExp(`^${image}\\n\\n`, 'gmsu'), '')
    .replace(new RegExp(image, 'gsu'), '');
}

function writePicture({ file, bytes }: RunPicture, target: string, files: SourceFiles): boolean {
  if (bytes) {
    writeFileSync(target, bytes);
    return true;
  }
  const real = file === undefined ? undefined : files.real?.(file);
  if (real !== undefined) {
    copyFileSync(real, target);
    return true;
  }
  const read = file === undefined ? undefined : files.read(file);
  if (!read) return false;
  writeFileSync(target, read);
  return true;
}
