import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { createUrls } from '../../../core/addresses/urls.ts';
import { buildArchive } from '../../../core/archive/archive.ts';
import { toEntry, type ArticleEntry } from '../../../core/archive/entry.ts';
import { namesInQuotes } from '../../../core/mentions/names-in-quotes.ts';
import type { Article } from '../../../core/article/article.ts';
import { finishArticle } from '../../../core/article/finish.ts';
import { parseArticle } from '../../../core/article/parse.ts';
import { openArchive } from '../../../archive-folder/open-archive.ts';
import type { Settings } from '../../../archive-folder/settings.ts';
import { sharedFolder } from '../../support/shared-folder.ts';
import { corporaDir, readGold } from '../corpora.ts';
import { sample } from '../sample.ts';

/** Somebody named inside a quote, as the archive publishes it, with what a reader judges it by. */
export interface DrawnMention {
  readonly article: string;
  /** The record that the quote is said to be about. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Who says the quote, where that is known. */
  readonly speaker?: string;
  /** The text around the name, which is between ⟦ and ⟧. */
  readonly context: string;
  /** Where the article first prints the record's name, with the text around it. */
  readonly first: string;
}

const CORPORA = ['quotes/polnear-train.jsonl', 'web/web-dev.jsonl'];
const AROUND = 220;

/** All mentions of an archive folder's articles and of the shared news, as one archive. */
export async function readMentions(settings: Settings): Promise<DrawnMention[]> {
  const articles = new Map<string, Article>();
  const entries: ArticleEntry[] = [];
  await openArchive(settings, {
    visit: (entry, { article }) => {
      articles.set(entry.id, article);
      entries.push(entry);
    },
  });
  for (const { file, source } of sharedSources()) {
    const finished = read(source, file);
    if (!finished) continue;
    articles.set(finished.article.id, finished.article);
    entries.push(finished.entry);
  }
  return mentionsOf(entries, articles);
}

/** Draws mentions by a seed; the same seed draws the same ones of the same texts. */
export const drawMentions = (
  all: readonly DrawnMention[],
  count: number,
  seed: number,
): readonly DrawnMention[] => sample(all, count, seed);

/** What the archive of some articles says of whom their quotes name. */
export function mentionsOf(
  entries: readonly ArticleEntry[],
  articles: ReadonlyMap<string, Article>,
): DrawnMention[] {
  const archive = buildArchive(entries);
  const named = new Map([...articles].map(([id, article]) => [id, namesInQuotes(article)]));
  return archive.quotes.flatMap((quote) => {
    const article = articles.get(quote.article.id);
    const at = article?.quotes.findIndex(({ id }) => id === quote.id) ?? -1;
    const names = named.get(quote.article.id)?.[at];
    if (!article || !names) return [];
    return (quote.about ?? []).flatMap(({ name, kind, slug }): DrawnMention[] => {
      const found = names.find(({ key }) => archive.speaker(article.id, key)?.slug === slug);
      if (!found) return [];
      const { start, end } = found.span;
      const text = (from: number, to: number) => article.text.slice(Math.max(0, from), to);
      const first = article.text.indexOf(name);
      return [
        {
          article: article.id,
          name,
          kind,
          ...(quote.speaker ? { speaker: quote.speaker.name } : {}),
          context: `${text(start - AROUND, start)}⟦${text(start, end)}⟧${text(end, end + AROUND)}`,
          first: first < 0 ? '' : text(first - AROUND / 2, first + name.length + AROUND / 2),
        },
      ];
    });
  });
}

function sharedSources(): { file: string; source: string }[] {
  const news = CORPORA.filter((name) => existsSync(join(corporaDir, name))).flatMap((name) =>
    readGold(name).map(({ id, text, date }, at) => ({
      file: `articles/${date ?? '2015-01-01'}-${at}-${id.replace(/[^a-z0-9]+/gi, '-')}.md`,
      source: `---\ntitle: ${JSON.stringify(id)}\ndate: ${date ?? '2015-01-01'}\n---\n\n${text}\n`,
    })),
  );
  const folder = join(sharedFolder, 'cases/articles');
  const cases = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...news,
    ...cases.map((name) => ({
      file: `articles/${name}`,
      source: readFileSync(join(folder, name), 'utf8'),
    })),
  ];
}

function read(source: string, file: string): { article: Article; entry: ArticleEntry } | undefined {
  const parsed = parseArticle(source, file);
  if (!('tree' in parsed)) return undefined;
  const finished = finishArticle(parsed, {
    gazetteer: loadGazetteer(),
    urls: createUrls('/'),
    images: new Map(),
  });
  if (!('article' in finished)) return undefined;
  const { article, basis } = finished;
  return { article, entry: toEntry(article, [], { inputDigest: '', warned: false, basis }) };
}
