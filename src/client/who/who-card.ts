import { say } from '../../wording/say.ts';
import { readWho, type Who } from './read-who.ts';

/** CSS pixels between a name and the card below it. */
const GAP = 4;
/** Between the text and its margin, in rem: --margin-gap of styles/article.css. */
const MARGIN_GAP = 2.5;
/** Where the card is beside the text, and where the margin is as wide as the card is drawn. */
const BESIDE = '(min-width: 56rem)';

/**
 * Opens a card beside a name in the text, in place of following its link: who that was then, and what
 * they said last. It is read from the speaker's own page, so that no article has it inside. Without
 * popovers, with a modifier key, or where the page cannot be read, the link is followed.
 */
export function startWhoCards(): void {
  const body = document.querySelector<HTMLElement>('.body');
  if (!body || !('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('div');
  card.classList.add('who-card', 'data');
  card.popover = 'auto';
  card.setAttribute('role', 'group');
  let opener: HTMLAnchorElement | undefined;
  let wasOpen = false;
  card.addEventListener('toggle', ({ newState }) => {
    opener?.setAttribute('aria-expanded', String(newState === 'open'));
  });
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a.named')) {
    link.setAttribute('aria-expanded', 'false');
    // A press outside a popover closes it, before the click that would open it again.
    link.addEventListener('pointerdown', () => {
      wasOpen = opener === link && card.matches(':popover-open');
    });
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const closes = wasOpen;
      wasOpen = false;
      if (closes) return;
      const who = await readWho(link.href, location.pathname, articleDate());
      if (!who) return location.assign(link.href);
      if (card.matches(':popover-open')) card.hidePopover();
      opener = link;
      fill(card, who, link.href);
      // Within a quote it would be among the words that are selected and copied.
      (link.closest('.quote-parts') ?? link.closest('.quote') ?? link).after(card);
      card.showPopover();
      place(card, link, body);
    });
  }
}

const articleDate = (): string =>
  document.querySelector<HTMLTimeElement>('.line > p > time')?.dateTime ?? '';

function fill(card: HTMLElement, who: Who, href: string): void {
  card.setAttribute('aria-label', who.name);
  const name = text('b', who.name);
  const sayings = who.sayings.map(({ words, href: to, when }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = to;
    link.append(...words);
    item.append(link, text('span', when));
    return item;
  });
  const list = document.createElement('ul');
  list.append(...sayings);
  const more = document.createElement('a');
  more.href = href;
  more.className = 'more';
  more.textContent = say('speaker.card-more');
  card.replaceChildren(
    name,
    ...(who.role === undefined ? [] : [text('span', who.role)]),
    ...(sayings.length > 0 ? [list] : []),
    more,
  );
}

function text(tag: 'b' | 'span', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** In the margin, level with the name, or under its line where there is none; within the page. */
function place(card: HTMLElement, link: HTMLElement, body: HTMLElement): void {
  const name = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const text = body.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const beside = matchMedia(BESIDE).matches;
  const gap = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * MARGIN_GAP;
  const rtl = getComputedStyle(body).direction === 'rtl';
  const edge = rtl ? text.left - gap - card.offsetWidth : text.right + gap;
  const left = beside ? edge : text.left;
  const widest = clientWidth - card.offsetWidth;
  card.style.left = `${Math.max(0, Math.min(left, widest)) + scrollX}px`;
  card.style.top = `${(beside ? name.top : name.bottom + GAP) + scrollY}px`;
}
