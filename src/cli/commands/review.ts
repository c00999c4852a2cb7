import { openArchive, type OpenArchive } from '../../archive-folder/open-archive.ts';
import type { StoredArticle } from '../../archive-folder/articles/stored-article.ts';
import { QUOTES_FILE } from '../../archive-folder/authority-store.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { unusedRules } from '../../core/authority/quotes/quote-problems.ts';
import { parseCalendarDate } from '../../core/calendar/date.ts';
import { reviewedProblem } from '../../core/review/describe-group.ts';
import { REVIEW_KINDS, type ReviewFinding, type ReviewKind } from '../../core/review/finding.ts';
import { groupOpenQuotes } from '../../core/review/group-open-quotes.ts';
import { reviewArchive } from '../../core/review/review-archive.ts';
import { groupFindings, settleGroups, sortGroups } from '../../core/review/review-items.ts';
import { reviewQuotes } from '../../core/review/review-quotes.ts';
import { countItems, writeReview, type Review } from '../../core/review/write-review.ts';
import { nearestOf } from '../../core/source/nearest.ts';
import { defineCommand, UsageError, type CommandContext, type CommandResult } from '../command.ts';
import { lookUpArticle } from '../look-up-article.ts';
import { placeGroups, type Reviewed } from '../review-places.ts';
import { say, sayList } from '../../wording/say.ts';

/** The command that lists what an editor should look at. */
export const reviewCommand = defineCommand({
  name: 'review',
  usage: () => say('commands.review-usage'),
  about: () => say('commands.review-about'),
  options: {
    since: {
      type: 'string',
      value: () => say('commands.day-value'),
      help: () => say('commands.review-since-option'),
    },
    kind: {
      type: 'string',
      value: () => say('commands.review-kind-value'),
      help: () => say('commands.review-kind-option'),
    },
    limit: { type: 'string', value: 'N', help: () => say('commands.review-limit-option') },
    all: { type: 'boolean', help: () => say('commands.review-all-option') },
  },
  operands: { least: 0, most: 1, missing: '' },
  json: true,
  doing: () => say('commands.reading-archive'),
  statuses: () => say('commands.review-statuses'),
  readsArchive: true,
  run: ({ values, operands: [article] }, context) => {
    const { since, kind, limit, all = false } = values;
    const wanted: Wanted = {
      all,
      ...(article === undefined ? {} : { article }),
      ...(since === undefined ? {} : { since: dayOf(since) }),
      ...(kind === undefined ? {} : { kinds: kindsOf(kind) }),
    };
    return runReview(wanted, limit === undefined ? Infinity : countOf(limit), context);
  },
});

/** Which findings are asked for. */
interface Wanted {
  readonly article?: string;
  readonly since?: string;
  readonly kinds?: ReadonlySet<ReviewKind>;
  readonly all: boolean;
}

function dayOf(text: string): string {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new UsageError(say('commands.review-no-day', { text }));
  return day;
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(say('commands.review-no-limit', { text }));
  return Number(text);
}

function kindsOf(text: string): Set<ReviewKind> {
  return new Set(
    text.split(',').map((kind) => {
      const known = REVIEW_KINDS.find((each) => each === kind.trim());
      if (known) return known;
      const nearest = nearestOf(kind, REVIEW_KINDS);
      throw new UsageError(
        nearest
          ? say('commands.review-kind-meant', { kind, nearest })
          : say('commands.review-kinds', { kind, kinds: sayList(REVIEW_KINDS, 'bare') }),
      );
    }),
  );
}

async function runReview(
  wanted: Wanted,
  limit: number,
  { settings, io }: CommandContext,
): Promise<CommandResult> {
  const visited: [ArticleEntry, StoredArticle['article']][] = [];
  const opened = await openArchive(settings, {
    visit: (entry, { article }) => visited.push([entry, article]),
  });
  let only: ArticleEntry | undefined;
  if (wanted.article !== undefined) {
    const search = lookUpArticle(wanted.article, opened, io);
    if (!('found' in search)) return search.refusal;
    only = search.found;
  }
  const review = await makeReview(wanted, only, opened, visited);
  io.out(writeReview(review, limit));
  const { items, articles, leftOut } = review;
  const counts = Object.fromEntries(countItems(items));
  const shown = items.slice(0, limit);
  return { status: 0, json: { articles, counts, items: shown, total: items.length, leftOut } };
}

async function makeReview(
  { since = '', kinds, all }: Wanted,
  only: ArticleEntry | undefined,
  opened: OpenArchive,
  visited: readonly (readonly [ArticleEntry, StoredArticle['article']])[],
): Promise<Review> {
  const { archive, quoteRules } = opened;
  const isWanted = (entry: ArticleEntry) =>
    (only === undefined || entry === only) && (entry.updated ?? entry.date) >= since;
  const quotes = visited.flatMap(([entry, article]) => reviewQuotes(entry, article, archive));
  const findings: ReviewFinding[] = [
    ...groupOpenQuotes(quotes, quoteRules.rules.singleWordsNeedCue),
    ...reviewArchive(archive),
  ];
  const byFile = new Map(archive.articles.map((entry) => [entry.file, entry]));
  const isWantedFile = (file: string) => {
    const entry = byFile.get(file);
    return entry ? isWanted(entry) : only === undefined;
  };
  const problems = problemsOf(opened).filter(({ problem }) => isWantedFile(problem.file));
  const found = [...problems, ...findings.filter(({ article }) => isWanted(article))];
  const groups = groupFindings<Reviewed>(found);
  // An editor who asks for one article wants to see all of it.
  const { listed, leftOut } = all || only ? { listed: groups, leftOut: 0 } : settleGroups(groups);
  const ofKinds = listed.filter(({ kind }) => kinds?.has(kind) ?? true);
  return {
    items: await placeGroups(sortGroups(ofKinds), opened),
    articles: archive.articles.filter(isWanted).length,
    leftOut,
  };
}

/** Mistakes by kind, notices by article, and rules that decide nothing. */
function problemsOf({ problems, warnings, quoteRules, archive }: OpenArchive) {
  return [
    ...problems.map((problem) => reviewedProblem('mistake', 'build', problem)),
    ...warnings.map((problem) => reviewedProblem('typography', 'article', problem, problem.file)),
    ...unusedRules(archive.articles, quoteRules).map(({ shown, line }) =>
      reviewedProblem(
        'unused-rule',
        'article',
        {
          file: QUOTES_FILE,
          line,
          message: shown,
          hint: say('review.unused-rule-fix'),
        },
        shown,
      ),
    ),
  ];
}
