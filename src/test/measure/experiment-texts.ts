import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../archive-folder/open-archive.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { corporaDir, readGold } from './corpora.ts';
import { sample } from './sample.ts';

const MOST_CORPUS_ARTICLES = 200;
const CORPUS = 'quotes/polnear-train.jsonl';

/** Texts for experiments: the archive’s articles and, where there are any, some annotated news. */
export async function readTexts(settings: Settings): Promise<string[]> {
  const texts: string[] = [];
  await openArchive(settings, { visit: (_entry, { article }) => texts.push(article.text) });
  if (!existsSync(join(corporaDir, CORPUS))) return texts;
  const gold = sample(readGold(CORPUS), MOST_CORPUS_ARTICLES, 1);
  return [...texts, ...gold.map(({ text }) => text)];
}
