// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { quoteRecord } from '../../test/support/page/quote-record.ts';
import { STORY } from '../../test/support/page/story.ts';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { startCiteMenus } from './menu.ts';

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
  document.body.innerHTML = STORY;
  startCiteMenus();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('the menu of a note', () => {
  test('its button stands where the link stood', () => {
    expect(document.querySelector('a.cite')).toBeNull();
    expect(button()?.textContent).toBe('cite');
    expect(button()?.dataset['page']).toBe(PAGE);
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
  });

  test('it opens right after its button, so that the next Tab is in it', () => {
    button()?.click();
    expect(button()?.nextElementSibling).toBe(menu());
    expect([...(menu()?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'Copy link',
      'Copy link into the article',
      'Copy text',
      'Copy Markdown',
      'Copy HTML',
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
    [0, 'https://paper.example/quotes/3k2j8n5q1w/'],
    [1, 'https://paper.example/2024/02/08/bridge/#q-3k2j8n5q1w:~:text=There'],
    [2, /^“There is no way back” — Ana Ruiz, Mayor, 7 February 2024/],
    [3, /^> There is no way back/],
    [4, /^<blockquote cite=/],
  ])('entry %d copies', async (at, text) => {
    button()?.click();
    menu()?.querySelectorAll('button')[at]?.click();
    await vi.waitFor(() => expect(copy).toHaveBeenCalled());
    expect(copy.mock.calls[0]?.[0]).toEqual(
      typeof text === 'string' ? text : expect.stringMatching(text),
    );
  });
});
