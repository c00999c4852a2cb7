// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { quoteRecord } from '../../test/support/page/quote-record.ts';
import { STORY } from '../../test/support/page/story.ts';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { createCiteMenu } from './menu.ts';

let copy: ReturnType<typeof stubClipboard>;
const PAGE = 'https://paper.example/quotes/3k2j8n5q1w/';
const menu = () => document.querySelector<HTMLElement>('#cite-menu');
const button = () => document.querySelector<HTMLButtonElement>('button.cite');

function toggle(newState: 'open' | 'closed'): void {
  for (const name of ['beforetoggle', 'toggle']) {
    menu()?.dispatchEvent(Object.assign(new Event(name), { newState }));
  }
}

beforeEach(() => {
  copy = stubClipboard();
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(quoteRecord()))),
  );
  if (!('popover' in HTMLElement.prototype)) {
    Object.defineProperty(HTMLElement.prototype, 'popover', {
      value: null,
      writable: true,
      configurable: true,
    });
  }
  const matches = HTMLElement.prototype.matches;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (
    this: HTMLElement,
    selector,
  ) {
    return selector === ':popover-open' ? false : matches.call(this, selector);
  });
  document.body.innerHTML = `${STORY}<button type="button" class="cite">Cite</button>`;
  const opener = button();
  if (opener) createCiteMenu()?.attach(opener, { page: PAGE });
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('the menu of a note', () => {
  test('there is none where the browser has no popovers', () => {
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    const matching = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover');
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    expect(createCiteMenu()).toBeUndefined();
    if (matching) Object.defineProperty(HTMLElement.prototype, 'popover', matching);
  });

  test('it has the citation at once', async () => {
    button()?.click();
    await vi.waitFor(() =>
      expect(menu()?.querySelector('.cited')?.textContent).toMatch(
        /^“There is no way back” — Ana Ruiz, Mayor/,
      ),
    );
  });

  test('it opens right after its button, so that the next Tab is in it', () => {
    button()?.click();
    expect(button()?.nextElementSibling).toBe(menu());
    expect([...(menu()?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'Copy text',
      'Copy Markdown',
      'Copy HTML',
      'Copy link to the quote’s page',
      'Copy link into the article',
      'All formats',
    ]);
    expect(menu()?.querySelector('a')?.href).toBe(`${PAGE}#cite`);
  });

  test('it says whether it is open', () => {
    button()?.click();
    toggle('open');
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(menu()?.style.left).toMatch(/px$/);
    toggle('closed');
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
  });

  test.each([
    [0, /^“There is no way back” — Ana Ruiz, Mayor, 7 February 2024/],
    [1, /^> There is no way back/],
    [2, /^<blockquote cite=/],
    [3, 'https://paper.example/quotes/3k2j8n5q1w/'],
    [4, 'https://paper.example/2024/02/08/bridge/#q-3k2j8n5q1w:~:text=There'],
  ])('entry %d copies', async (at, text) => {
    button()?.click();
    menu()?.querySelectorAll('button')[at]?.click();
    await vi.waitFor(() => expect(copy).toHaveBeenCalled());
    expect(copy.mock.calls[0]?.[0]).toEqual(
      typeof text === 'string' ? text : expect.stringMatching(text),
    );
  });
});
