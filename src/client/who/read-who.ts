/** Who somebody was, and what they said last, as their own page has it. */
export interface Who {
  readonly name: string;
  /** The one that the article prints, else the latest. */
  readonly role?: string;
  readonly sayings: readonly Saying[];
}

interface Saying {
  /** Copies of the page's nodes, the marks among them. */
  readonly words: readonly Node[];
  readonly href: string;
  readonly when: string;
}

const MOST_SAYINGS = 3;

const read = new Map<string, Promise<Document | undefined>>();

/**
 * Reads the page of a speaker, once.
 *
 * @param article path of the article in which the name is; its role is the one shown
 * @param day of the article: what was said later is not shown, unless there is nothing else
 * @returns undefined if the page cannot be read
 */
export async function readWho(
  href: string,
  article: string,
  day: string,
): Promise<Who | undefined> {
  const known = read.get(href) ?? fetchPage(href);
  read.set(href, known);
  const page = await known;
  const name = page?.querySelector('h1')?.textContent.trim();
  if (!page || !name) return undefined;
  const role = roleIn(page, article);
  return { name, ...(role === undefined ? {} : { role }), sayings: sayingsIn(page, day) };
}

async function fetchPage(href: string): Promise<Document | undefined> {
  const response = await fetch(href).catch(() => undefined);
  if (!response?.ok) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function roleIn(page: Document, article: string): string | undefined {
  const roles = [...page.querySelectorAll('.roles > div')];
  const own = roles.find((role) =>
    [...role.querySelectorAll('a')].some((link) => link.getAttribute('href') === article),
  );
  return (own ?? roles[0])?.querySelector('dt')?.textContent.trim() || undefined;
}

function sayingsIn(page: Document, day: string): Saying[] {
  const all = [...page.querySelectorAll('.quotes > li')].flatMap((item) => {
    const link = item.querySelector('.words a');
    const time = item.querySelector('time');
    const href = link?.getAttribute('href');
    if (!link || !href) return [];
    const words = [...link.childNodes].map((node) => document.importNode(node, true));
    return [{ words, href, when: time?.textContent.trim() ?? '', day: time?.dateTime ?? '' }];
  });
  const until = all.filter((saying) => saying.day <= day);
  return (until.length > 0 ? until : all).slice(0, MOST_SAYINGS);
}
