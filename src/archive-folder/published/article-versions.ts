import { readArchiveFile } from '../files/read-file.ts';
import { listArticleFiles } from '../articles/article-store.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { addressOfArticle } from '../../core/addresses/article-address.ts';
import { parseArticle, type ParsedArticle } from '../../core/article/parse.ts';
import { writeHistory, type VersionChange } from '../../core/history/article-history.ts';
import { changedPassages, type VersionText } from '../../core/history/changed-passages.ts';
import { withholdWords } from '../../core/history/withhold-words.ts';
import { publishedVersions } from '../../core/history/published-versions.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import { readBlobs, readFileVersions } from '../../git/git.ts';
import type { FileVersion } from '../../git/parse-git-log.ts';
import { historyPath } from './history-store.ts';
import type { PublishedRecord } from './ledger-store.ts';

/** What git knows about the articles of an archive folder. */
export interface VersionsReading {
  /** Files of histories, by path below the archive folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Articles that git does not know yet, or that cannot be read; their history is unknown. */
  readonly uncommitted: readonly string[];
  readonly unreadable: readonly string[];
}

const SHORT_NAME = 10;

/**
 * Reads from git what changed in each article from one published version to the next. What is in
 * the folder but not committed is not a version yet.
 *
 * @param record what was published; words of withdrawn quotes are left out
 * @throws NoHistoryError if git does not know
 */
export async function readVersions(
  contentDir: string,
  record: PublishedRecord,
): Promise<VersionsReading> {
  const withdrawn = withdrawnWords(record);
  const known = await readFileVersions(contentDir, 'articles');
  const files = new Map<string, string>();
  const uncommitted: string[] = [];
  const unreadable: string[] = [];
  for (const path of listArticleFiles(contentDir).paths) {
    const versions = known.get(path);
    if (!versions) {
      uncommitted.push(path);
      continue;
    }
    const read = readArchiveFile(contentDir, path);
    const now = read && 'bytes' in read ? parse(read.bytes, path) : undefined;
    if (!now) {
      unreadable.push(path);
      continue;
    }
    const { id } = addressOfArticle(now);
    const { date } = now.frontMatter;
    if (isUnpublished(now)) continue;
    const seen = publishedVersions(versions, date);
    const texts = seen.length > 1 ? await textsOf(seen, contentDir, path) : [];
    const changes = diff(texts, withdrawn.get(id));
    const [first] = texts;
    if (!first || changes.length === 0) continue;
    const history = { article: id, first: laterOf(first.date, date), changes };
    files.set(historyPath({ id, date }), writeHistory(history));
  }
  return { files, uncommitted, unreadable };
}

/** What was committed before the article's day counts as printed on that day. */
function laterOf(committed: CalendarDate, printed: CalendarDate): CalendarDate {
  return committed < printed ? printed : committed;
}

/** By the id of the article that has or had them. */
function withdrawnWords({ ledger, tombstones }: PublishedRecord): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { id, article, exact, before = [], from = [] } of ledger.quotes) {
    if (!tombstones.quotes.has(id) && !tombstones.articles.has(article)) continue;
    const all = [exact, ...before.map((earlier) => earlier.exact)];
    for (const of of [article, ...from]) words.set(of, [...(words.get(of) ?? []), ...all]);
  }
  return words;
}

interface Version extends FileVersion {
  readonly text: VersionText;
}

/** Readers did not see a draft, nor an article under embargo: what changed in one is not a correction. */
const isUnpublished = ({ frontMatter: { status, embargo = false } }: ParsedArticle): boolean =>
  status === 'draft' || embargo;

/** A version that cannot be read was never published, as it would have stopped the build. */
async function textsOf(
  versions: readonly FileVersion[],
  contentDir: string,
  path: string,
): Promise<Version[]> {
  const names = versions.map(({ blob }) => blob);
  const blobs = await readBlobs(contentDir, names);
  return versions.flatMap((version): Version[] => {
    const bytes = blobs.get(version.blob);
    const parsed = bytes && parse(bytes, path);
    return parsed && !isUnpublished(parsed) ? [{ ...version, text: textOf(parsed) }] : [];
  });
}

function diff(versions: readonly Version[], withdrawn: readonly string[] = []): VersionChange[] {
  const texts = versions.map(({ text }) => withholdWords(text, withdrawn));
  return versions.flatMap(({ date, commit }, index): VersionChange[] => {
    const [before, after] = [texts[index - 1], texts[index]];
    if (!before || !after) return [];
    const { passages, more } = changedPassages(before, after);
    if (passages.length === 0) return [];
    const name = commit.slice(0, SHORT_NAME);
    return [{ date, commit: name, passages: [...passages], ...(more > 0 ? { more } : {}) }];
  });
}

function parse(bytes: Uint8Array, path: string): ParsedArticle | undefined {
  const parsed = parseArticle(new TextDecoder().decode(bytes), `content/${path}`);
  return 'tree' in parsed ? parsed : undefined;
}

function textOf({ frontMatter, tree }: ParsedArticle): VersionText {
  const { text, paragraphs } = viewText(tree);
  return {
    title: frontMatter.title,
    paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
    lang: frontMatter.lang ?? 'en',
  };
}
