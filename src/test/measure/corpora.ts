import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, type CorpusArticle } from '../../cli/develop/corpus/input.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** An annotated article: what is extracted from, and the annotated line that the scorer reads. */
export interface GoldArticle extends CorpusArticle {
  readonly gold: string;
}

/** The folder of annotated news, outside the project: none of its text may enter the project. */
export const corporaDir = join(sharedFolder, 'corpora');

/** Whether there is anything to measure on. */
export function corporaArePresent(): boolean {
  return existsSync(join(corporaDir, 'quotes')) && existsSync(join(corporaDir, 'places'));
}

/**
 * Reads the annotated articles of one file, in its order.
 *
 * @param name path inside the corpora's folder: `quotes/polnear-dev.jsonl`
 * @throws InputError if the file is missing or one of its lines is not an article
 */
export function readGold(name: string): GoldArticle[] {
  const path = join(corporaDir, name);
  const articles = readCorpus(path);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return articles.map((article, index) => ({ ...article, gold: lines[index] ?? '' }));
}
