import type { ExplainedArticle } from '../../core/explain/explain-article.ts';
import type { OverridePlace } from '../../core/source/overrides/override-place.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import { deskQuotes, type DeskFiles, type DeskQuote } from './desk-quote.ts';
import { deskWords, type DeskWords } from './desk-words.ts';

/** Something that is wrong, as the strip shows it. */
export interface DeskProblem {
  /** `articles/2024/2024-02-08-bridge.md:4`. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

/** The article of the page that the editor looks at. */
export interface DeskArticle {
  /** Path below the archive folder. */
  readonly path: string;
  /** Of the file as it was read. */
  readonly digest: string;
  readonly quotes: readonly DeskQuote[];
  /** What the front matter says is not a quote. */
  readonly withheld: readonly string[];
  /** Names of this article that look like others, and what to do about it. */
  readonly alike: readonly string[];
  readonly alikeFix: string;
  /** What is odd in the file, though nothing is wrong. */
  readonly notes: readonly DeskProblem[];
  /** Where an entry is to be pasted, in words. */
  readonly paste: string;
  /** The question before it is written there; absent if no line can be added. */
  readonly sure?: string;
}

/** What the editor is shown beside a page while articles are edited. */
export interface DeskView {
  readonly words: DeskWords;
  /** The line that is always in view. */
  readonly summary: string;
  /** Those of the page’s own file first. */
  readonly problems: readonly DeskProblem[];
  /** How many more there are, in words. */
  readonly more?: string;
  /** Whether the page is that of an article that cannot be read. */
  readonly isMissing: boolean;
  readonly article?: DeskArticle;
}

/** What the view of an article is made from; files are named as the editor knows them. */
export interface DeskArticleInputs extends DeskFiles {
  readonly path: string;
  readonly digest: string;
  readonly explained: ExplainedArticle;
  readonly overridePlace: OverridePlace | undefined;
  readonly warnings: readonly Problem[];
  /** What is alike, in words. */
  readonly alike: readonly string[];
}

/** More would only be scrolled past. */
const MOST_PROBLEMS = 20;

/**
 * What the editor is shown.
 *
 * @param problems all that is wrong with the archive
 * @param own the file of the page’s article, as problems name it
 */
export function deskView(
  problems: readonly Problem[],
  own: string | undefined,
  article: DeskArticleInputs | undefined,
): DeskView {
  const ordered = [
    ...problems.filter(({ file }) => file === own),
    ...problems.filter(({ file }) => file !== own),
  ];
  const more = ordered.length - MOST_PROBLEMS;
  const shown = article && deskArticle(article);
  return {
    words: deskWords(),
    summary: summaryOf(problems.length, shown),
    problems: ordered.slice(0, MOST_PROBLEMS).map(deskProblem),
    ...(more > 0 ? { more: say('desk.more-mistakes', { count: more }) } : {}),
    isMissing: own !== undefined && !article,
    ...(shown ? { article: shown } : {}),
  };
}

function summaryOf(mistakes: number, article: DeskArticle | undefined): string {
  const doubtful = article?.quotes.filter(({ isDoubtful }) => isDoubtful).length ?? 0;
  const check = doubtful + (article?.alike.length ?? 0) + (article?.notes.length ?? 0);
  return [
    say('desk.name'),
    ...(mistakes > 0 ? [say('desk.mistakes', { count: mistakes })] : []),
    ...(article ? [say('desk.quotes', { count: article.quotes.length })] : []),
    ...(check > 0 ? [say('desk.to-check', { count: check })] : []),
  ].join(' · ');
}

function deskArticle(inputs: DeskArticleInputs): DeskArticle {
  const { path, digest, file, explained, overridePlace, warnings, alike } = inputs;
  const line = overridePlace && String(overridePlace.afterLine);
  return {
    path,
    digest,
    quotes: deskQuotes(explained, inputs, overridePlace),
    withheld: explained.withheld.map((entry) =>
      say('desk.withheld', { words: entry.match, line: String(entry.line) }),
    ),
    alike,
    alikeFix: say('source.fix', { hint: say('review.look-alike-fix') }),
    notes: warnings.map(deskProblem),
    paste: line ? say('desk.paste', { file, line }) : say('desk.paste-anywhere', { file }),
    ...(line ? { sure: say('desk.sure', { file, line }) } : {}),
  };
}

/** A problem in the form of the strip. */
export function deskProblem({ file, line, column, message, hint }: Problem): DeskProblem {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return { place, message, fix: say('source.fix', { hint }) };
}
