import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { readPlaceAuthority } from '../../archive-folder/authority-store.ts';
import { storeOptions } from '../../archive-folder/articles/article-reading.ts';
import { readArticle } from '../../archive-folder/articles/article-store.ts';
import { readStored, type StoredArticle } from '../../archive-folder/articles/stored-article.ts';
import { openSource } from '../../archive-folder/source/open-source.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import { digestOf } from './explain-source.ts';

/**
 * Reads an article as it would be with an entry more, before that is written.
 *
 * @param start where in the text the quote begins that the entry is meant for
 * @returns what would be wrong with it
 */
export async function readAgain(
  entry: ArticleEntry,
  source: string,
  start: number,
  { settings, quoteRules }: OpenArchive,
): Promise<Problem | undefined> {
  const gazetteer = loadGazetteer();
  const places = readPlaceAuthority(settings.contentDir, gazetteer);
  if ('problems' in places) return places.problems[0];
  const path = entry.file.replace(/^content\//, '');
  const bytes = new TextEncoder().encode(source);
  // Not one that any reading of the archive asks for.
  const digest = digestOf(`desk\0${path}\0${source}`);
  const read = await readArticle(
    { path, bytes, digest },
    storeOptions(settings, gazetteer, places, quoteRules, await openSource(settings)),
  );
  if ('problems' in read) return read.problems[0];
  const before = await readStored(settings.cacheDir, entry.inputDigest);
  const wrong = changedElsewhere(before, read.stored, start);
  if (!wrong) return undefined;
  return { file: entry.file, message: say('desk.other-quote'), hint: say('desk.other-quote-fix') };
}

type Quotes = Pick<StoredArticle, 'article'>;

/** Whether an entry decided about another quote than that which begins at an offset. */
export function changedElsewhere(before: Quotes, after: Quotes, start: number): boolean {
  const decided = ({ article }: Quotes) =>
    new Set(
      article.quotes.flatMap(({ by, spans }) => (by === 'override' ? [spans[0]?.start ?? 0] : [])),
    );
  const starts = ({ article }: Quotes) =>
    new Set(article.quotes.map(({ spans }) => spans[0]?.start ?? 0));
  const [old, now] = [decided(before), decided(after)];
  const [were, are] = [starts(before), starts(after)];
  const news = [...now].filter((at) => !old.has(at));
  const gone = [...were].filter((at) => !are.has(at));
  return [...news, ...gone].some((at) => at !== start);
}
