import { HOME } from '../../home.ts';
import { make, makeButton, makeLink } from '../element.ts';
import { isRead, percentOf, placeOf } from '../place/places.ts';
import type { SavedArticle } from './saved.ts';
import { splitWholeRuns } from '../../../core/text/display/whole-runs.ts';
import { intlTag } from '../../../wording/format-message.ts';
import { say, spokenLanguage } from '../../../wording/say.ts';

/**
 * Puts articles into a list as other pages of the site list them: headline, day, and how much of each
 * has been read. Those of other sites on the same host are left out.
 *
 * @param remove called for an article that is to leave the list; without it none can
 */
export function listArticles(
  list: HTMLElement,
  articles: readonly SavedArticle[],
  remove?: (article: SavedArticle) => void,
): void {
  const own = articles.filter(({ path }) => path.startsWith(HOME));
  list.replaceChildren(...own.map((article) => listItem(article, remove)));
}

function listItem(
  article: SavedArticle,
  remove: ((article: SavedArticle) => void) | undefined,
): HTMLElement {
  const link = makeLink('', article.path);
  link.append(...headlinePieces(article.title));
  if (article.lang !== '') link.lang = article.lang;
  const facts = [dayOf(article), readOf(article)].filter((fact) => fact !== '').join(' · ');
  const item = make('li', '', make('h3', 'headline', link), make('p', 'data soft', facts));
  if (remove) {
    const button = makeButton(say('reading.remove'), () => remove(article));
    button.className = 'data';
    button.setAttribute('aria-label', say('reading.remove-what', { title: article.title }));
    item.append(button);
  }
  return item;
}

/** As the headlines of other pages: “7–1” stays on one line. */
function headlinePieces(title: string): (Node | string)[] {
  return splitWholeRuns(title).map(({ text, isWhole }) =>
    isWhole ? make('span', 'whole', text) : text,
  );
}

function dayOf({ date }: SavedArticle): string {
  const day = new Date(`${date}T00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const tag = intlTag(spokenLanguage());
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function readOf({ path }: SavedArticle): string {
  const place = placeOf(path);
  if (!place) return '';
  return isRead(place)
    ? say('reading.read-whole')
    : say('reading.read-so-far', { percent: percentOf(place) });
}
