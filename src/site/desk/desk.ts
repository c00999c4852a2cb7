import { SPEAKERS_FILE } from '../../archive-folder/authority-store.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import { shownFile, shownProblem, shownWithin } from '../../archive-folder/shown-problem.ts';
import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { ReviewFinding } from '../../core/review/finding.ts';
import { findLookAlikes } from '../../core/review/names/look-alikes.ts';
import { findMixedLetters } from '../../core/review/names/mixed-letters.ts';
import { overridePlace } from '../../core/source/overrides/override-place.ts';
import type { Problem } from '../../core/source/problem.ts';
import { deskView, type DeskArticleInputs, type DeskView } from '../../views/desk/desk-view.ts';
import { digestOf, explainSource } from './explain-source.ts';
import { answerOverride } from './answer-override.ts';
import type { OverrideAnswer, OverrideRequest } from './override-request.ts';

/** What an editor is shown beside the pages while articles are edited, and what the pages may ask for. */
export interface Desk {
  /** @param path the address of the page, base included */
  readonly viewOf: (path: string) => Promise<DeskView>;
  readonly override: (request: OverrideRequest) => Promise<OverrideAnswer>;
}

/** The archive as it is now. */
export interface DeskSource {
  readonly opened: OpenArchive;
  /** Every article that could be read since the server began, by path. */
  readonly known: ReadonlyMap<string, ArticleEntry>;
  /** Why the archive could not be opened again, if it could not; files are named as the editor knows them. */
  readonly failure: readonly Problem[];
}

/** Answers for the archive that was opened last. */
export function createDesk(source: () => DeskSource): Desk {
  return {
    viewOf: (path) => viewOf(path, source()),
    override: (request) => answerOverride(request, source().opened),
  };
}

async function viewOf(path: string, { opened, known, failure }: DeskSource): Promise<DeskView> {
  const { settings, archive } = opened;
  const { contentDir } = settings;
  const urls = createUrls(settings.base);
  const isPage = (of: Pick<ArticleEntry, 'date' | 'slug'>) => urls.article(of) === path;
  const entry = archive.articles.find(isPage);
  const own = entry?.file ?? unreadFile(opened, known, isPage);
  const problems = opened.problems.map((problem) => shownProblem(problem, contentDir));
  return deskView(
    [...failure, ...problems],
    own && shownFile(own, contentDir),
    entry && (await articleInputs(entry, opened)),
  );
}

/** The file of the article of a page that cannot be read, as problems name it. */
function unreadFile(
  { problems }: OpenArchive,
  known: ReadonlyMap<string, ArticleEntry>,
  isPage: (of: Pick<ArticleEntry, 'date' | 'slug'>) => boolean,
): string | undefined {
  return problems
    .map(({ file }) => file)
    .find((file) => {
      const before = known.get(file.replace(/^content\//, ''));
      const named = before ?? addressInName(file);
      return named !== undefined && isPage(named);
    });
}

const NAMED = /\/(\d{4}-\d{2}-\d{2})-([^/]{1,200})\.md$/;

/** The address that a file’s name gives an article, as `verbatim new` names it. */
function addressInName(file: string): Pick<ArticleEntry, 'date' | 'slug'> | undefined {
  const [, date, slug] = NAMED.exec(file) ?? [];
  if (date === undefined || slug === undefined) return undefined;
  return { date: date as ArticleEntry['date'], slug };
}

async function articleInputs(
  entry: ArticleEntry,
  opened: OpenArchive,
): Promise<DeskArticleInputs | undefined> {
  const { contentDir } = opened.settings;
  const told = await explainSource(entry, opened);
  if (!told) return undefined;
  const { explained, source, parsed } = told;
  return {
    path: entry.file.replace(/^content\//, ''),
    file: shownFile(entry.file, contentDir),
    speakersFile: shownFile(SPEAKERS_FILE, contentDir),
    digest: digestOf(source),
    explained,
    overridePlace: overridePlace(parsed.split),
    warnings: opened.warnings
      .filter(({ file }) => file === entry.file)
      .map((warning) => shownProblem(warning, contentDir)),
    alike: alikeIn(entry, opened.archive).map((message) => shownWithin(message, contentDir)),
  };
}

const alikeOf = new WeakMap<Archive, readonly ReviewFinding[]>();

/** What looks like a name of the article; the names of the whole archive are compared once. */
function alikeIn({ id, speakers }: ArticleEntry, archive: Archive): string[] {
  const found = alikeOf.get(archive) ?? [
    ...findLookAlikes(archive.speakers),
    ...findMixedLetters(archive.speakers),
  ];
  alikeOf.set(archive, found);
  const own = new Set(speakers.map(({ key }) => archive.speaker(id, key)?.slug));
  return found
    .filter((finding) => finding.speakers?.some((slug) => own.has(slug)))
    .map(({ message }) => message);
}
