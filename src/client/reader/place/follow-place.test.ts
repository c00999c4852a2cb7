// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { haveReaderStyles } from '../../../test/support/page/reader-styles.ts';
import { followPlace } from './follow-place.ts';
import { placeOf, rememberPlace } from './places.ts';

beforeAll(haveReaderStyles);

const PATH = '/2024/02/08/bridge/';
const bar = () => document.querySelector('.reader-bar');
const [resume, close] = [0, 1].map(
  (at) => () => bar()?.querySelectorAll<HTMLButtonElement>('button')[at],
);

/** Paragraphs, the first ones above the middle of the window. */
function showArticle(count: number, above: number): void {
  const paragraphs = Array.from({ length: count }, (_, at) => `<p id="p${at + 1}">${at}</p>`);
  document.body.innerHTML = `<article class="story"><header></header><div class="body"><div id="pictures"></div>${paragraphs.join('')}</div></article>`;
  for (const [at, paragraph] of [...document.querySelectorAll('p')].entries()) {
    paragraph.getBoundingClientRect = () => ({ top: at < above ? 0 : 5000 }) as DOMRect;
    paragraph.scrollIntoView = vi.fn();
  }
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', PATH);
  showArticle(10, 4);
  return () => dispatchEvent(new Event('hashchange'));
});

test('where a reader stops is remembered when the page is left', async () => {
  followPlace();
  dispatchEvent(new Event('pagehide'));
  expect(placeOf(PATH), 'nothing was read').toBeUndefined();
  dispatchEvent(new Event('scroll'));
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(placeOf(PATH)).toEqual({ at: 'p4', share: 0.4 });
  expect(bar()).toBeNull();
});

test('a reader who returns is offered to continue, and is not taken there', async () => {
  rememberPlace(PATH, { at: 'p6', share: 0.6 });
  followPlace();
  await vi.waitFor(() => expect(bar()).not.toBeNull());
  expect(bar()?.textContent).toContain('You have read 60% of this article.');
  const paragraph = document.getElementById('p6');
  expect(paragraph?.scrollIntoView).not.toHaveBeenCalled();
  resume?.()?.click();
  expect(paragraph?.scrollIntoView).toHaveBeenCalled();
  expect(document.activeElement).toBe(paragraph);
  expect(bar()).toBeNull();
});

test('the offer is declined by its button, by Escape, and by reading on', async () => {
  rememberPlace(PATH, { at: 'p6', share: 0.6 });
  const declines = [
    () => close?.()?.click(),
    () => bar()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    () => {
      vi.spyOn(window, 'scrollY', 'get').mockReturnValue(5000);
      dispatchEvent(new Event('scroll'));
      vi.restoreAllMocks();
    },
  ];
  for (const decline of declines) {
    followPlace();
    await vi.waitFor(() => expect(bar()).not.toBeNull());
    decline();
    expect(bar()).toBeNull();
  }
});

test('no offer where the paragraph is gone, or the address has a target', async () => {
  rememberPlace(PATH, { at: 'p60', share: 0.6 });
  followPlace();
  history.replaceState(null, '', `${PATH}#p2`);
  rememberPlace(PATH, { at: 'p6', share: 0.6 });
  followPlace();
  await Promise.resolve();
  expect(bar()).toBeNull();
});
