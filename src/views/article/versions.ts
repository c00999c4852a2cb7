import { formatDate } from '../../core/calendar/date-words.ts';
import type {
  ArticleHistory,
  ChangedPassage,
  ChangePart,
  VersionChange,
} from '../../core/history/article-history.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { sayParts, spokenLanguage } from '../../wording/say.ts';

interface ShownDay {
  readonly datetime: string;
  readonly text: string;
}

/** Words that changed, as HTML: what was removed in `del`, what was added in `ins`. */
export interface ShownPassage {
  readonly headline: boolean;
  readonly html: string;
}

/** One change as the foot of an article shows it. */
export interface ShownChange {
  readonly day: ShownDay;
  readonly passages: readonly ShownPassage[];
  /** How many more passages changed then than are shown. */
  readonly more: number;
}

/** What changed in an article after it was published. */
export interface VersionsView {
  /** How many times, as words. */
  readonly times: number;
  readonly last: ShownDay;
  readonly first: ShownDay;
  /** Newest first. */
  readonly changes: readonly ShownChange[];
}

/** UTF-16 code units of passages that a page shows; its markup doubles them. */
const LONGEST = 8000;
/** How many changes a page shows; for an article that grows every day, the last ones are enough. */
const MOST_CHANGES = 30;

/**
 * The part of a history that is shown, newest changes first; if there are many, older ones without
 * their words.
 */
export function versionsView({ first, changes }: ArticleHistory): VersionsView {
  const day = (date: VersionChange['date']): ShownDay => ({
    datetime: date,
    text: formatDate(date, 'long'),
  });
  let left = LONGEST;
  const shown = changes
    .slice(-MOST_CHANGES)
    .reverse()
    .map(({ date, passages, more = 0 }): ShownChange => {
      const fitting = passages.filter((passage) => {
        left -= lengthOf(passage);
        return left >= 0;
      });
      return {
        day: day(date),
        passages: fitting.map(shownPassage),
        more: more + passages.length - fitting.length,
      };
    });
  const last = changes.at(-1)?.date ?? first;
  return {
    times: changes.length,
    last: day(last),
    first: day(first),
    changes: shown,
  };
}

function shownPassage({ headline, parts }: ChangedPassage): ShownPassage {
  return { headline: headline === true, html: parts.map(partHtml).join('') };
}

/** Not written as a template, since a formatter may put white space between words and marks. */
function partHtml(part: ChangePart): string {
  if ('same' in part) return escapeMarkup(part.same);
  const [tag, said, all] =
    'removed' in part
      ? ['del', sayParts('article.removed-aloud'), part.removed]
      : ['ins', sayParts('article.added-aloud'), part.added];
  const words = all.trim();
  // White space around the words would be struck through and underlined.
  const [before = '', after = ''] = words === '' ? [all] : all.split(words);
  const inside = said.map((piece, at) => {
    if (piece.tag !== undefined) return escapeMarkup(words);
    return aloud(at === 0 ? ` ${piece.text}` : `${piece.text} `);
  });
  return `${before}<${tag}>${inside.join('')}</${tag}>${after}`;
}

/** Few screen readers say that words are in `del` or `ins`. */
function aloud(words: string): string {
  return `<span class="visually-hidden" lang="${spokenLanguage()}">${escapeMarkup(words)}</span>`;
}

function lengthOf({ parts }: ChangedPassage): number {
  return parts.reduce(
    (sum, part) => sum + Object.values(part).reduce((own, words) => own + words.length, 0),
    0,
  );
}
