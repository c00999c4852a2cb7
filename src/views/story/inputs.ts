import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Relative, SharedFeature } from '../../core/archive/story/relate-articles.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { spanOf } from '../calendar/strip.ts';

/** An article as the story of another shows it. */
export interface StoryArticle extends Pick<ArticleEntry, 'title' | 'slug' | 'date' | 'lang'> {
  /** What it shares with that one; empty of a neighbour in time. */
  readonly shares: readonly SharedFeature[];
}

/** All that the story so far is made from, besides the article: plain data that few new articles change. */
export interface StoryInputs {
  readonly story: {
    /** Whether they belong to the story; otherwise they are only next to it in time. */
    readonly related: boolean;
    /** Oldest first. */
    readonly earlier: readonly StoryArticle[];
    readonly later: readonly StoryArticle[];
  };
  readonly day: {
    readonly count: number;
    /** The nearest days with articles. */
    readonly before?: CalendarDate;
    readonly after?: CalendarDate;
  };
  /** The first and the last year of the archive. */
  readonly span: readonly string[];
}

/** So many on each side, where nothing is related. */
const NEIGHBOURS = 2;
const MOST_SHARED = 3;

/** Takes from an archive what the story of an article is made from. */
export function storyInputs(entry: ArticleEntry, archive: Archive): StoryInputs {
  const { earlier, later } = archive.storyOf(entry.id);
  const related = earlier.length + later.length > 0;
  return {
    story: related
      ? { related, earlier: earlier.map(ofStory), later: later.map(ofStory) }
      : { related, ...neighboursOf(entry, archive) },
    day: dayOf(entry, archive),
    span: spanOf(archive),
  };
}

const ofStory = ({ article, shares }: Relative): StoryArticle => ({
  ...short(article),
  shares: shares.slice(0, MOST_SHARED),
});

const short = ({ title, slug, date, lang }: ArticleEntry) => ({ title, slug, date, lang });

function neighboursOf({ id }: ArticleEntry, { articles, indexOf }: Archive) {
  const at = indexOf(id);
  const alone = (article: ArticleEntry): StoryArticle => ({ ...short(article), shares: [] });
  return {
    earlier: articles.slice(Math.max(0, at - NEIGHBOURS), at).map(alone),
    later: articles.slice(at + 1, at + 1 + NEIGHBOURS).map(alone),
  };
}

const positions = new WeakMap<Archive, ReadonlyMap<string, number>>();

function dayOf({ date }: ArticleEntry, archive: Archive): StoryInputs['day'] {
  const { days } = archive;
  const known = positions.get(archive) ?? new Map(days.map(({ id }, index) => [id, index]));
  positions.set(archive, known);
  const at = known.get(date) ?? -1;
  const [before, after] = [days[at - 1]?.id, days[at + 1]?.id];
  return {
    count: days[at]?.articles.length ?? 0,
    ...(before === undefined ? {} : { before: before as CalendarDate }),
    ...(after === undefined ? {} : { after: after as CalendarDate }),
  };
}
