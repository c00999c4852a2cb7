// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { areKeysOff, isForPage, setKeysOff } from './single.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  document.body.replaceChildren();
});

/** Whether a key pressed in an element is for the page. */
function pressed(html: string, init: KeyboardEventInit = {}): boolean {
  document.body.innerHTML = html;
  let answer = false;
  const listen = (event: KeyboardEvent) => (answer = isForPage(event));
  document.addEventListener('keydown', listen);
  const target = document.body.firstElementChild ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return answer;
}

describe('isForPage', () => {
  test.each(['<p>Words</p>', '<a href="/">Link</a>', '<button>Copy</button>', ''])(
    'a key pressed in %j is',
    (html) => {
      expect(pressed(html)).toBe(true);
    },
  );

  test.each([
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable="true">Words</p>',
  ])('one that is written into %j is not', (html) => {
    expect(pressed(html)).toBe(false);
  });

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'nor one with %j',
    (init) => {
      expect(pressed('<p>Words</p>', init)).toBe(false);
    },
  );
});

describe('the setting', () => {
  test('keys are on until they are switched off, and can be switched on again', () => {
    expect(areKeysOff()).toBe(false);
    setKeysOff(true);
    expect(areKeysOff()).toBe(true);
    setKeysOff(false);
    expect(areKeysOff()).toBe(false);
  });

  test('where nothing can be stored they are on, and nothing breaks', () => {
    const denied = vi.fn(() => {
      throw new DOMException('denied');
    });
    vi.stubGlobal('localStorage', {
      getItem: denied,
      setItem: denied,
      removeItem: denied,
      clear() {},
    });
    expect(() => setKeysOff(true)).not.toThrow();
    expect(areKeysOff()).toBe(false);
    expect(denied).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
