// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { STORY } from '../../test/support/page/story.ts';
import { startWhoCards } from './who-card.ts';

const PAGE = `<h1>Ana Ruiz</h1><dl class="roles"><div><dt>Mayor</dt></div></dl>
  <ol class="quotes"><li><p class="words"><a href="/quotes/a/">No way back</a></p><time datetime="2024-02-07">7 February 2024</time></li></ol>`;
const link = () => document.querySelector<HTMLAnchorElement>('a.named');
const card = () => document.querySelector<HTMLElement>('.who-card');
const show = vi.fn();
const assign = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(PAGE))),
  );
  Object.assign(HTMLElement.prototype, { showPopover: show });
  if (!('popover' in HTMLElement.prototype)) {
    Object.defineProperty(HTMLElement.prototype, 'popover', { value: null, writable: true });
  }
  const matches = HTMLElement.prototype.matches;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (
    this: HTMLElement,
    selector,
  ) {
    return selector === ':popover-open' ? false : matches.call(this, selector);
  });
  vi.spyOn(location, 'assign').mockImplementation(assign);
  document.body.innerHTML = STORY;
  startWhoCards();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    show.mockReset();
  };
});

test('a click on a name opens a card right after it, with role, sayings and a link', async () => {
  link()?.click();
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
  expect(link()?.nextElementSibling).toBe(card());
  expect(card()?.getAttribute('aria-label')).toBe('Ana Ruiz');
  expect([...(card()?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Ana Ruiz',
    'Mayor',
    'No way back7 February 2024',
    'Everything by this speaker',
  ]);
});

test('of a name in a quote it is after the quote, whose words stay alone', async () => {
  const quote = document.createElement('span');
  quote.className = 'quote';
  const name = link();
  name?.replaceWith(quote);
  if (name) quote.append('“', name, ' came.”');
  name?.click();
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
  expect(quote.nextElementSibling).toBe(card());
  expect(quote.textContent).toBe(`“${name?.textContent} came.”`);
});

test('with a modifier key the link is followed', async () => {
  const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
  link()?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(show).not.toHaveBeenCalled();
});
