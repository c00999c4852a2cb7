import type { Archive } from '../../core/archive/archive.ts';
import type { Tag } from '../../core/archive/tags.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import type { Busiest } from '../voices/busiest.ts';
import { listStories } from '../stories/list-stories.ts';
import type { SaidLine } from '../voices/said.ts';
import type { DatedStories } from '../stories/stories-by-year.ts';
import type { IndexedName } from './name-index.ts';
import type { ListPage } from './paged.ts';
import { cutByYear, type YearLink } from './year-cut.ts';
import { groupByYear, linksDown } from './year-groups.ts';
import { say } from '../../wording/say.ts';

/** Which tag a page is of. */
interface TagHead {
  readonly tag: string;
  readonly name: string;
  readonly mainHref: string;
}

/** A tag's main page. */
export interface TagView extends TagHead {
  readonly articleTotal: number;
  /** The page’s articles, newest first. */
  readonly stories: DatedStories;
  readonly busiest: Busiest;
  readonly said: readonly SaidLine[];
  /**
   * Links to the years: to pages of their own, or to their sections of a page that holds them all.
   */
  readonly years: readonly YearLink[];
}

/** A page of the articles of one year that carry a tag, in the order of time. */
export interface TagYearView extends TagHead {
  readonly year: string;
  /** Address below the tag's own: `2024`, `2024/page-2`. */
  readonly rest: string;
  readonly page: ListPage<ArticleCard>;
  readonly years: readonly YearLink[];
}

/** The main page of a tag. */
export function tagView(tag: Tag, archive: Archive, urls: Urls): TagView {
  const { main } = cutArticles(tag, archive, urls);
  const groups = groupByYear(main.items);
  return {
    ...tagHead(tag, urls),
    articleTotal: tag.articles.length,
    ...listStories(main.items, tag.articles, archive, urls),
    years: main.years.length > 0 ? main.years : linksDown(groups),
  };
}

/** The pages of a tag's years; none if its main page shows everything. */
export function tagYearViews(tag: Tag, archive: Archive, urls: Urls): TagYearView[] {
  return cutArticles(tag, archive, urls).pages.map(({ year, years, rest, ...page }) => ({
    ...tagHead(tag, urls),
    year,
    rest,
    page,
    years,
  }));
}

function tagHead({ tag, title }: Tag, urls: Urls): TagHead {
  return { tag, name: title, mainHref: urls.tag(tag) };
}

function cutArticles({ tag, articles }: Tag, archive: Archive, urls: Urls) {
  const cards = articles.map((entry) => articleCard(entry, archive, urls));
  return cutByYear(cards, (year) => urls.tag(tag, year), archive.joinedYears);
}

/** The index of all tags, in the order of the alphabet. */
export function tagNames(archive: Archive, urls: Urls): IndexedName[] {
  return archive.tags.map(({ tag, title, articles }) => ({
    name: title,
    href: urls.tag(tag),
    detail: say('counts.articles', { count: articles.length }),
    count: articles.length,
  }));
}
