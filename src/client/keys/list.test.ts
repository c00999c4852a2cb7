// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

const assign = vi.fn();
const link = (n: number) => `<h3 class="headline"><a href="/${n}/">${n}</a></h3>`;
const press = (key: string, init: KeyboardEventInit = {}) => {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
const focused = () => document.activeElement?.textContent;

await import('./list.ts');

beforeEach(() => {
  assign.mockReset();
  localStorage.clear();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

describe('in a list', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main><div data-list>${[1, 2, 3].map(link).join('')}</div></main>`;
  });

  test('j goes to the next and k to the last', () => {
    document.querySelector<HTMLElement>('a')?.focus();
    press('j');
    press('j');
    expect(focused()).toBe('3');
    press('k');
    expect(focused()).toBe('2');
  });

  test('at its end it stays', () => {
    document.querySelectorAll<HTMLElement>('a')[2]?.focus();
    expect(press('j')).toBe(false);
    expect(focused()).toBe('3');
  });

  test('from outside j goes to the first that is seen', () => {
    expect(press('j')).toBe(true);
    expect(focused()).toBe('1');
  });

  test('the arrows go on from a link, and scroll the page elsewhere', () => {
    expect(press('ArrowDown')).toBe(false);
    document.querySelector<HTMLElement>('a')?.focus();
    expect(press('ArrowDown')).toBe(true);
    expect(focused()).toBe('2');
    press('ArrowUp');
    expect(focused()).toBe('1');
  });

  test.each([{ shiftKey: true }, { ctrlKey: true }])('not with %j', (init) => {
    expect(press('j', init)).toBe(false);
  });

  test('not where a reader switched the keys off', () => {
    localStorage.setItem('verbatim-slash', 'off');
    expect(press('j')).toBe(false);
  });
});

describe('in an article', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main><article class="story"><div class="body">
      <span id="q-0000000000"></span>
      <p><q class="quote" id="q-1">1</q> <span class="quote-parts" id="q-2"><q class="quote">2</q></span></p>
      <p><q class="quote">of 2</q> <q class="quote" id="q-3">3</q></p></div>
      <a rel="next" href="/next/">On</a></article></main>`;
  });

  test('j and k go from quote to quote', () => {
    press('j');
    press('j');
    expect(focused()).toBe('2');
    press('j');
    expect(focused()).toBe('3');
    press('k');
    expect(focused()).toBe('2');
  });

  test('and never leave it', () => {
    for (let n = 0; n < 3; n++) press('j');
    expect(press('j')).toBe(false);
    expect(focused()).toBe('3');
    expect(assign).not.toHaveBeenCalled();
  });

  test('the arrows scroll', () => {
    press('j');
    expect(press('ArrowDown')).toBe(false);
  });
});

test.each(['<main></main>', '<main><a rel="next" href="/2/">On</a></main>'])(
  'on a page with neither quotes nor a list nothing happens: %s',
  (html) => {
    document.body.innerHTML = html;
    expect(press('j')).toBe(false);
    expect(assign).not.toHaveBeenCalled();
  },
);
