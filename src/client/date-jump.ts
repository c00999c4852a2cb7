import { findDay, typedDate, type DaysByMonth } from './find-day.ts';
import { intlTag } from '../wording/format-message.ts';
import { sayListOf } from '../wording/say-list-of.ts';
import { say, sayParts, spokenLanguage } from '../wording/say.ts';

/**
 * The date field: opens the day that was entered, or says which days near it have articles. On the
 * page for addresses without a page it starts with the date that the address asks for.
 */
const form = document.querySelector<HTMLFormElement>('form.date-jump');
if (form) start(form);

function start(jump: HTMLFormElement): void {
  const field = jump.querySelector('input');
  if (!field) return;
  jump.hidden = false;
  jump.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value !== '') void show(jump, field.value, field.value, true);
  });
  const { base = '/', typed } = jump.dataset;
  const asked = typed === undefined ? undefined : typedDate(location.pathname.slice(base.length));
  if (!asked) return;
  if (asked.period.length === 10) field.value = asked.period;
  void show(jump, asked.date, asked.period, false);
}

/** Opens the day, or says what is near. */
async function show(
  jump: HTMLFormElement,
  date: string,
  period: string,
  go: boolean,
): Promise<void> {
  const { days = '', base = '/' } = jump.dataset;
  const answer = jump.querySelector('[role=status]');
  if (!answer) return;
  const response = await fetch(days).catch(() => undefined);
  if (!response?.ok) {
    answer.textContent = say('calendar.days-unreadable');
    return;
  }
  const months = (await response.json()) as DaysByMonth;
  const { exact, before, after } = findDay(months, date);
  if (exact && go) {
    location.assign(addressOf(base, date));
    return;
  }
  const near = exact ? [date] : [before, after].filter((day) => day !== undefined);
  const month = period.slice(0, 7);
  const links = near.map((day) => linkTo(addressOf(base, day), inWords(day)));
  if (months[month] && period.length >= 7) {
    links.push(linkTo(addressOf(base, month), say('calendar.all-of', { month: inWords(month) })));
  }
  const parts = exact ? sayParts('calendar.see') : sayParts('calendar.nothing-see');
  answer.replaceChildren(
    ...parts.flatMap(({ tag, text }) => (tag === undefined ? [text] : sayListOf(links, 'or'))),
  );
}

const addressOf = (base: string, period: string): string =>
  `${base}${period.replaceAll('-', '/')}/`;

/** `2024-02-08` or `2024-02` as the site prints it. */
function inWords(period: string): string {
  const [year = 0, month = 1, day] = period.split('-').map(Number);
  return new Intl.DateTimeFormat(intlTag(spokenLanguage()), {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
