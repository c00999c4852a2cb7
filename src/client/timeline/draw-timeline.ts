import type { CalendarDate } from '../../core/calendar/date.ts';
import { axisPicture } from '../../views/story/axis-picture.ts';
import { axisRows } from '../../views/story/axis.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import { say, spokenLanguage } from '../../wording/say.ts';
import { element } from '../markup/element.ts';
import type { TimelineArticle } from './read-timeline.ts';

/** The latest are shown: a longer line is read more easily on the pages of the speaker or place. */
export const MOST_DRAWN = 60;

/** @param inFrame links then leave the frame */
export function timelineList(articles: readonly TimelineArticle[], inFrame: boolean): HTMLElement {
  const days = new Intl.DateTimeFormat(spokenLanguage() === 'en' ? 'en-GB' : spokenLanguage(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const rows = articles.slice(-MOST_DRAWN).map(({ title, date, href, lang, shares, here }) => {
    const language = lang === undefined ? {} : { lang, dir: textDirection(lang) };
    const link = element('a', { href, ...language, ...(inFrame ? { target: '_top' } : {}) }, title);
    const label = element(
      'div',
      {},
      element('time', { datetime: date }, days.format(new Date(`${date}T00:00:00Z`))),
      link,
      ...(shares === undefined ? [] : [element('small', { dir: 'auto' }, shares)]),
    );
    return element('li', { 'data-date': date, ...(here ? { class: 'here' } : {}) }, label);
  });
  const list = element('ol', { class: 'so-far' }, ...rows);
  list.classList.add('axis');
  return list;
}

/**
 * Draws the axis beside a list that is on the page, from how tall its labels are; again whenever that
 * changes.
 */
export function drawAxis(list: HTMLElement): void {
  const items = [...list.children].filter((child) => child instanceof HTMLLIElement);
  for (const part of list.querySelectorAll('li > :is(svg, p)')) part.remove();
  const labels = items.map((item) => ({
    date: (item.dataset['date'] ?? '') as CalendarDate,
    height: Math.ceil(item.firstElementChild?.getBoundingClientRect().height ?? 0),
    here: item.classList.contains('here'),
  }));
  axisRows(labels).forEach((row, index) => {
    const item = items[index];
    const picture = document.createElement('template');
    picture.innerHTML = axisPicture(row);
    item?.prepend(picture.content);
    if (row.pause !== undefined) item?.append(element('p', {}, lengthWords(row.pause)));
  });
}

/** From so many months on, a pause is said in years and months. */
const IN_YEARS = 24;

function lengthWords(count: number): string {
  if (count < IN_YEARS) return say('article.duration-months', { count });
  const [years, months] = [Math.floor(count / 12), count % 12];
  return months === 0
    ? say('article.duration-years', { count: years })
    : say('article.duration-years-months', { years, months });
}
