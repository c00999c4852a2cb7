// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { STORY } from '../../test/support/page/story.ts';
import { startNoteActions } from './note-actions.ts';

let copy: ReturnType<typeof stubClipboard>;
const note = () => document.querySelector('.note');
const controls = () => [...document.querySelectorAll<HTMLElement>('.acts :is(a, button)')];

beforeEach(() => {
  vi.useFakeTimers();
  copy = stubClipboard();
  document.head.innerHTML =
    '<link rel="canonical" href="https://paper.example/2024/02/08/bridge/">';
  if (!('popover' in HTMLElement.prototype)) {
    Object.defineProperty(HTMLElement.prototype, 'popover', { value: null, writable: true });
  }
  document.body.innerHTML = STORY;
  startNoteActions();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('a note gets its actions, as one stop of the Tab key', () => {
  expect(controls().map(({ textContent }) => textContent)).toEqual([
    'Copy link',
    'Cite',
    'Quote page',
  ]);
  expect(controls().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(document.querySelector('.acts')?.getAttribute('role')).toBe('toolbar');
});

test('“Copy link” copies the address in the article, says so, and is as before after a while', async () => {
  const [button] = controls();
  button?.click();
  await vi.waitFor(() => expect(button?.textContent).toBe('Copied'));
  expect(copy).toHaveBeenCalledWith('https://paper.example/2024/02/08/bridge/#q-3k2j8n5q1w');
  expect(document.querySelector('[role=status]')?.textContent).toBe(
    'The link to this quote was copied',
  );
  vi.runAllTimers();
  expect(button?.textContent).toBe('Copy link');
});

test('a tap on a quote opens its note, one elsewhere closes it', () => {
  document.querySelector<HTMLElement>('.quote')?.click();
  expect(note()?.classList.contains('open')).toBe(true);
  document.querySelector<HTMLElement>('#p2')?.click();
  expect(note()?.classList.contains('open')).toBe(false);
});

test('of several quotes in a note, the one whose actions are pointed at lights up', () => {
  document.body.innerHTML = `<main><div class="passage"><div class="note"><p class="acts">
    <span><a href="/quotes/3k2j8n5q1w/">Quote page</a></span>
    <span><a href="/quotes/4k2j8n5q1w/">Quote page</a></span></p></div>
    <p><span class="quote q-3k2j8n5q1w">One</span> <span class="quote q-4k2j8n5q1w">Two</span></p></div></main>`;
  startNoteActions();
  const lit = () => document.querySelector('.lit')?.textContent;
  const [, second] = document.querySelectorAll('.acts span');
  second?.dispatchEvent(new Event('pointerenter'));
  expect(lit()).toBe('Two');
  second?.dispatchEvent(new Event('pointerleave'));
  expect(lit()).toBeUndefined();
  second?.querySelector('a')?.dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(lit()).toBe('Two');
});
