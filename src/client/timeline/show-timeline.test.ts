// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showTimeline } from './show-timeline.ts';

const record = {
  name: 'Varna',
  url: 'https://paper.example/places/varna/',
  articles: [{ title: 'Ferry sails', date: '2024-02-08', url: 'https://paper.example/a/' }],
};

beforeEach(() => {
  const body = JSON.stringify({ places: { varna: record } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
});
afterEach(() => vi.unstubAllGlobals());

function boxWith(attributes: string): HTMLElement {
  document.body.innerHTML = `<div class="timeline" data-root="/" ${attributes}></div>`;
  return document.querySelector<HTMLElement>('.timeline') ?? document.body;
}

test('shows the timeline with the code of its frame', async () => {
  const box = boxWith('data-site="The Paper"');
  await showTimeline(box, '?place=varna');
  expect(box.querySelector('h1')?.textContent).toBe('Varna');
  expect(box.querySelector('pre')?.textContent).toContain('/timelines/embed/?place=varna"');
  expect(box.querySelector('pre')?.textContent).toContain('title="Timeline: Varna, The Paper"');
  expect(box.querySelector('pre')?.textContent).toContain('style="border:0" loading="lazy"');
  expect(box.querySelectorAll('.so-far li')).toHaveLength(1);
});

test.each([
  [1440, true],
  [390, false],
])('at %i pixels, the code is open or not: %s', async (width, isOpen) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: width >= 16 * Number(/min-width: (\d+)rem/.exec(query)?.[1]),
  }));
  const box = boxWith('');
  await showTimeline(box, '?place=varna');
  expect(box.querySelector('details')?.open).toBe(isOpen);
});

test('in a frame there is nothing but the timeline', async () => {
  const box = boxWith('data-frame=""');
  await showTimeline(box, '?place=varna');
  expect(box.querySelector('.tools')).toBeNull();
  expect(box.querySelector('h1 a')?.getAttribute('target')).toBe('_top');
});

test.each(['?place=other', '?nonsense'])('says so if there is none: %s', async (hash) => {
  const box = boxWith('');
  await showTimeline(box, hash);
  expect(box.textContent).toBe('There is no such timeline.');
});

test('where there is none, the page keeps its heading and its links', async () => {
  const box = boxWith('');
  box.innerHTML =
    '<h1>Timeline</h1><div class="soft">Needs scripts.</div><a href="/archive/">All</a>';
  await showTimeline(box, '');
  expect(box.textContent).toBe('TimelineThere is no such timeline.All');
});
