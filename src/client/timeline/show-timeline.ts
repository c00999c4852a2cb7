import { say } from '../../wording/say.ts';
import { element } from '../markup/element.ts';
import { drawAxis, MOST_DRAWN, timelineList } from './draw-timeline.ts';
import { namedTimeline, readTimeline, type NamedTimeline, type Timeline } from './read-timeline.ts';

/**
 * Shows in the page for timelines the one that its address names. Without scripts, or if there is none, the
 * page has links.
 *
 * @param box has the address of the site’s home in `data-root`, and its name in `data-site`
 * @param query of the page’s address
 */
export async function showTimeline(box: HTMLElement, query: string): Promise<void> {
  const named = namedTimeline(query);
  const { root = '/', frame } = box.dataset;
  const timeline = named && (await readTimeline(named, root));
  if (!named || !timeline) {
    sayMissing(box);
    return;
  }
  const inFrame = frame !== undefined;
  const list = timelineList(timeline.articles, inFrame);
  box.replaceChildren(
    heading(timeline, inFrame),
    element('p', { class: 'data soft' }, countWords(timeline.articles.length)),
    ...(inFrame ? [] : [tools(named, timeline, box.dataset)]),
    list,
    element('p', { class: 'source' }, new URL(timeline.href, location.href).href),
  );
  document.title = say('story.timeline-of', { name: timeline.title });
  await document.fonts.ready;
  drawAxis(list);
}

/** In the page, its heading and its way to the archive are kept. */
function sayMissing(box: HTMLElement): void {
  const missing = say('story.timeline-missing');
  const note = box.querySelector('.soft');
  if (note) note.textContent = missing;
  else box.replaceChildren(element('p', {}, missing));
}

function heading({ title, href }: Timeline, inFrame: boolean): HTMLElement {
  const link = element('a', { href, ...(inFrame ? { target: '_top' } : {}) }, title);
  return element('h1', { dir: 'auto' }, link);
}

const countWords = (total: number): string =>
  total > MOST_DRAWN
    ? say('story.latest-of', { shown: MOST_DRAWN, total })
    : say('story.all-of', { count: total });

/** Printing, and the code of the frame. */
function tools(
  { of, name }: NamedTimeline,
  { title }: Timeline,
  { root = '/', site = '' }: DOMStringMap,
): HTMLElement {
  const print = element('button', { type: 'button' }, say('story.print'));
  print.addEventListener('click', () => window.print());
  const source = new URL(`${root}timelines/embed/?${of}=${name}`, location.href).href;
  const frame = element('iframe', {
    src: source,
    title: say('story.embed-title', { name: title, site }),
    width: '100%',
    height: '560',
    loading: 'lazy',
  });
  // Set here, the style would be one that the site’s own policy forbids.
  const html = frame.outerHTML.replace(' loading=', ' style="border:0" loading=');
  const code = element('pre', {}, html);
  // Beside the timeline there is room for the code; above it, on a phone, it would push that down.
  const open = matchMedia('(min-width: 56rem)').matches ? { open: '' } : {};
  const details = element('details', open, element('summary', {}, say('story.embed-code')), code);
  return element('div', { class: 'tools' }, print, details);
}
