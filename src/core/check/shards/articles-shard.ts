import type { CalendarDate } from '../../calendar/date.ts';
import { codeAnywhere, fileOfCode, hashText, writeCode } from './hash-text.ts';

/** An article’s quotes, as they are compared and shown. */
export interface CheckedArticle {
  /** Path of its page. */
  readonly url: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Where it is not the site’s. */
  readonly lang?: string;
  /** Those who are quoted in it. */
  readonly speakers: readonly CheckedSpeaker[];
  readonly quotes: readonly CheckedPrinting[];
}

/** Somebody who is quoted. */
export interface CheckedSpeaker {
  /** The slug. */
  readonly id: string;
  readonly name: string;
  /** Other names, but those that a check finds by the name, too. */
  readonly aliases?: readonly string[];
}

/** A quote as an article prints it. */
export interface CheckedPrinting {
  readonly id: string;
  readonly words: string;
  /** Indexes of those who said it; absent while its speaker is open. */
  readonly by?: readonly number[];
  /** The source as printed, where its speaker is open. */
  readonly source?: string;
  /** Whether the article says that the words were never spoken, or not by whom they are given to. */
  readonly disputed?: true;
}

/** The code of an article. @param id never changes */
export const articleCode = (id: string): number => codeAnywhere(hashText(id));

/**
 * Writes the quotes of articles as JSON objects, with the codes of the articles as keys; two articles may
 * have one code.
 *
 * @param files how many, a power of two
 * @returns the text of each
 */
export function writeArticles(
  articles: readonly (readonly [code: number, article: CheckedArticle])[],
  files: number,
): string[] {
  const shards = Array.from({ length: files }, () => new Map<number, CheckedArticle[]>());
  for (const [code, article] of articles) {
    const shard = shards[fileOfCode(code, files)];
    shard?.set(code, [...(shard.get(code) ?? []), article]);
  }
  return shards.map((shard, file) => {
    const byCode = [...shard]
      .sort(([a], [b]) => a - b)
      .map(([code, all]) => [writeCode(code), all]);
    return JSON.stringify({ file, files, articles: Object.fromEntries(byCode) });
  });
}

/** A file of articles. */
export interface ArticlesShard {
  readonly file: number;
  readonly files: number;
  readonly articles: Readonly<Record<string, readonly CheckedArticle[]>>;
}

/**
 * The articles of a code.
 *
 * @throws if the file is another, or does not have it: the site was replaced meanwhile
 */
export function findArticles(
  { file, files: all, articles }: ArticlesShard,
  code: number,
  files: number,
): readonly CheckedArticle[] {
  const found = articles[writeCode(code)];
  if (!found || all !== files || file !== fileOfCode(code, files)) {
    throw new Error('The quotes of the archive were changed meanwhile.');
  }
  return found;
}
