import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { SharedFeature } from '../../core/archive/story/relate-articles.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { surnameOf } from '../../core/text/person-name.ts';
import { say, sayList } from '../../wording/say.ts';
import { stripOf, type StripView } from '../calendar/strip.ts';
import { axisRows } from './axis.ts';
import { axisPicture } from './axis-picture.ts';
import type { StoryArticle, StoryInputs } from './inputs.ts';
import { labelHeight } from './label-height.ts';
import { pauseWords } from './pause-words.ts';
import { phonePicture } from './phone-picture.ts';

/** One article of a story, beside its piece of the axis. */
export interface StoryRow {
  readonly title: string;
  readonly href: string;
  readonly date: CalendarDate;
  readonly dateText: string;
  readonly lang: string;
  /** Whether it is the article that the page is of. */
  readonly here: boolean;
  /** Names of what it shares with that article: “Aliyev, Pashinyan”. */
  readonly shares?: string;
  /** SVG. */
  readonly picture: string;
  /** How long nothing of the story was printed after it, where that is long. */
  readonly pause?: string;
}

/** The story of an article; its size does not grow with the archive. */
export interface StoryView {
  readonly strip: StripView;
  /** Whether the rows are a story, and not only what was printed before and after. */
  readonly related: boolean;
  /** Oldest first. */
  readonly rows: readonly StoryRow[];
  /** How many of them are earlier, and how many later. */
  readonly earlier: number;
  readonly later: number;
  /** The day of the article, in short. */
  readonly dateText: string;
  /** All of them on one level axis, for a phone: SVG. */
  readonly phone: string;
  readonly day: DayLine;
  /** Where the story continues. */
  readonly next?: StoryRow;
  /** Its page to print and embed, if it is a story. */
  readonly alone?: string;
}

/** How much was printed that day, and the days around it. */
export interface DayLine {
  readonly text: string;
  readonly href: string;
  readonly before?: { readonly label: string; readonly href: string };
  readonly after?: { readonly label: string; readonly href: string };
}

/** The story of an article, from what it is made from. */
export function storyView(
  entry: Pick<ArticleEntry, 'title' | 'slug' | 'date' | 'lang'>,
  { story, day, span }: StoryInputs,
  urls: Urls,
): StoryView {
  const { related, earlier, later } = story;
  const own = { ...entry, shares: [], here: true };
  const all: Told[] = [...earlier, own, ...later];
  const rows = rowsOf(all, related, urls);
  const next = related && later.length > 0 ? rows[earlier.length + 1] : undefined;
  return {
    strip: stripOf(span, urls, entry.date),
    related,
    rows,
    earlier: earlier.length,
    later: later.length,
    dateText: formatDate(entry.date, 'short'),
    phone: phonePicture(
      all.map(({ date }) => date),
      earlier.length,
    ),
    day: dayLine(entry.date, day, urls),
    ...(next ? { next } : {}),
    ...(related ? { alone: urls.timeline('story', storyName(entry)) } : {}),
  };
}

/** How the address of its timeline names a story: `2024/02/08/minister-resigns`. */
const storyName = ({ date, slug }: Pick<ArticleEntry, 'date' | 'slug'>): string =>
  `${date.replaceAll('-', '/')}/${slug}`;

type Told = StoryArticle & { readonly here?: boolean };

function rowsOf(all: readonly Told[], related: boolean, urls: Urls): StoryRow[] {
  const labels = all.map((article) => {
    const shares = sharedNames(article.shares);
    return { ...article, height: labelHeight(article.title, shares), shares };
  });
  const rows = axisRows(labels);
  return labels.flatMap(({ title, date, slug, lang, here = false, shares }, index) => {
    const row = rows[index];
    if (!row) return [];
    return {
      title,
      href: urls.article({ date, slug }),
      date,
      dateText: formatDate(date, 'long'),
      lang,
      here,
      ...(shares === '' ? {} : { shares }),
      picture: axisPicture(row),
      ...(row.pause === undefined
        ? {}
        : { pause: pauseWords(row.pause, related ? 'story' : 'articles') }),
    };
  });
}

/** People by their surnames: the story names them in full. */
const sharedNames = (shares: readonly SharedFeature[]): string =>
  sayList(
    shares.map(({ kind, name }) => (kind === 'speaker' ? surnameOf(name) : name)),
    'bare',
  );

function dayLine(
  date: CalendarDate,
  { count, before, after }: StoryInputs['day'],
  urls: Urls,
): DayLine {
  const link = (other: CalendarDate) => ({
    label: formatDate(other, other.slice(0, 4) === date.slice(0, 4) ? 'day-month' : 'short'),
    href: urls.period(other),
  });
  return {
    text: say('story.day', { day: formatDate(date, 'weekday-day'), count }),
    href: urls.period(date),
    ...(before === undefined ? {} : { before: link(before) }),
    ...(after === undefined ? {} : { after: link(after) }),
  };
}
