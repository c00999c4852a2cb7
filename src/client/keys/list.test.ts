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

describe('without a list', () => {
  test.each([
    ['j', 'next'],
    ['k', 'prev'],
  ])('%s goes to the %s article', (key, rel) => {
    document.body.innerHTML = `<main><a rel="${rel}" href="https://paper.example/2/">On</a></main>`;
    expect(press(key)).toBe(true);
    expect(assign).toHaveBeenCalledWith('https://paper.example/2/');
  });

  test('where the page has none, nothing happens', () => {
    document.body.innerHTML = '<main></main>';
    expect(press('j')).toBe(false);
    expect(assign).not.toHaveBeenCalled();
  });
});
