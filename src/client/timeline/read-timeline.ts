import type { TimelineOf } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';

/** A timeline that an address names. */
export interface NamedTimeline {
  readonly of: TimelineOf;
  /** The slug of a speaker or place; the path of an article. */
  readonly name: string;
}

/** One article on a timeline. */
export interface TimelineArticle {
  readonly title: string;
  readonly date: CalendarDate;
  readonly href: string;
  readonly lang?: string;
  /** What it shares with the article that the story is of. */
  readonly shares?: string;
  readonly here?: boolean;
}

/** A timeline as it is read from what the site publishes. */
export interface Timeline {
  readonly title: string;
  readonly href: string;
  /** Oldest first. */
  readonly articles: readonly TimelineArticle[];
}

const SLUG = /^[a-z0-9-]{1,200}$/;
const ARTICLE_PATH = /^\d{4}\/\d\d\/\d\d\/[a-z0-9-]{1,200}$/;

/** Reads from the query of an address which timeline is meant. */
export function namedTimeline(query: string): NamedTimeline | undefined {
  const asked = new URLSearchParams(query);
  for (const of of ['speaker', 'place', 'story'] as const) {
    const name = asked.get(of);
    const isNamed = name !== null && (of === 'story' ? ARTICLE_PATH : SLUG).test(name);
    if (isNamed) return { of, name };
  }
  return undefined;
}

/**
 * Reads a timeline: of a speaker or a place from its record in the API, of a story from the page of its
 * article, which shows it.
 *
 * @param root address of the site’s home
 * @returns undefined if there is none, or it cannot be read
 */
export async function readTimeline(
  { of, name }: NamedTimeline,
  root: string,
): Promise<Timeline | undefined> {
  try {
    if (of === 'story') return await readStory(`${root}${name}/`);
    const list = of === 'speaker' ? 'speakers' : 'places';
    const answer = await fetch(`${root}api/${list}/by-letter/${name.charAt(0)}.json`);
    if (!answer.ok) return undefined;
    const records = (await answer.json()) as NameRecords;
    const record = records[list]?.[name];
    if (!record) return undefined;
    const articles = record.articles.map(({ title, date, url }) => ({ title, date, href: url }));
    return { title: record.name, href: record.url ?? root, articles };
  } catch {
    return undefined;
  }
}

/** The lists of records, as far as a timeline shows them. */
type NameRecords = {
  readonly [Of in 'speakers' | 'places']?: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly url: string | null;
        readonly articles: readonly {
          readonly title: string;
          readonly date: CalendarDate;
          readonly url: string;
        }[];
      }
    >
  >;
};

async function readStory(href: string): Promise<Timeline | undefined> {
  const answer = await fetch(href);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = page.querySelector('h1')?.textContent.trim();
  const articles = [...page.querySelectorAll('.so-far.axis > li')].flatMap((row) => readRow(row));
  return title === undefined || articles.length === 0 ? undefined : { title, href, articles };
}

function readRow(row: Element): TimelineArticle[] {
  const [time, link] = [row.querySelector('time'), row.querySelector('a')];
  const href = link?.getAttribute('href') ?? '';
  if (!time || !link || href === '') return [];
  const shares = row.querySelector('small')?.textContent;
  return [
    {
      title: link.textContent.trim(),
      date: time.dateTime as CalendarDate,
      href,
      ...(link.lang === '' ? {} : { lang: link.lang }),
      ...(shares ? { shares } : {}),
      here: row.classList.contains('here'),
    },
  ];
}
