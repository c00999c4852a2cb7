import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageProblem } from '../../images/store.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { fetchPicture } from './fetch-picture.ts';
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
  const decided = decide(target, article.markdown, key, options);
  if (decided === 'written' || decided === 'updated') {
    if (options.dryRun) return { outcome: decided };
    const markdown = await writePictures(article, article.markdown, options);
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
  key: string,
  { journal, update }: WriteOptions,
): Outcome {
  if (!existsSync(target)) return 'written';
  const entry = journal.get(key);
  const now = digestOf(readFileSync(target, 'utf8'));
  const made = digestOf(markdown);
  // A run that was interrupted may have written an article and not its record.
  if (now === made) return 'unchanged';
  if (!entry) return 'exists';
  if (now !== entry.digest) return 'edited-here';
  if (entry.made === made) return 'unchanged';
  return update ? 'updated' : 'changed-at-source';
}

/**
 * Copies pictures beside the article; one that cannot be fetched, or that the build would refuse, is left
 * out of the text.
 */
async function writePictures(
  article: RunArticle,
  markdown: string,
  options: WriteOptions,
): Promise<string> {
  let text = markdown;
  for (const picture of article.pictures) {
    const target = join(options.contentDir, picture.target);
    mkdirSync(dirname(target), { recursive: true });
    const isThere = await writePicture(picture, target, options.files);
    const problem = isThere ? await imageProblem(target) : undefined;
    if (isThere && problem === undefined) continue;
    if (problem !== undefined) {
      article.addNote('picture-unfit', `${picture.target} (${problem})`);
      rmSync(target, { force: true });
    }
    text = withoutPicture(text, picture.target.split('/').slice(-2).join('/'));
  }
  return text;
}

/** Takes a picture out of Markdown, wherever it is in a line. */
function withoutPicture(markdown: string, src: string): string {
  const address = src.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const title = String.raw`(?:\s+"(?:[^"\\]|\\.){0,2000}")?`;
  const image = String.raw`!\[(?:[^\]\\]|\\.){0,2000}\]\(<?${address}>?${title}\)`;
  return markdown.replace(new RegExp(image, 'gsu'), '');
}

async function writePicture(
  { file, bytes, url }: RunPicture,
  target: string,
  files: SourceFiles,
): Promise<boolean> {
  if (url !== undefined) return fetchPicture(url, target);
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
