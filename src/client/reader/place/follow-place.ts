import { make, makeButton } from '../element.ts';
import { loadReaderStyles } from '../styles.ts';
import { isOffered, percentOf, placeOf, rememberPlace, type Place } from './places.ts';
import { say } from '../../../wording/say.ts';

const PARAGRAPHS = '.story .body [id^="p"]';
const IS_PARAGRAPH = /^p\d+$/;
/** A paragraph counts as reached when it begins above this share of the window. */
const REACHED = 0.6;

/** Remembers where the reader stops in this article, and offers to continue there. */
export function followPlace(): void {
  const path = location.pathname;
  const place = placeOf(path);
  if (place && isOffered(place, location.hash, scrollY)) void offer(place);
  let scrolled = false;
  addEventListener('scroll', () => (scrolled = true), { passive: true, once: true });
  const remember = () => {
    const reached = scrolled ? reachedPlace() : undefined;
    if (reached) rememberPlace(path, reached);
  };
  addEventListener('pagehide', remember);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') remember();
  });
}

function reachedPlace(): Place | undefined {
  const paragraphs = [...document.querySelectorAll(PARAGRAPHS)].filter(({ id }) =>
    IS_PARAGRAPH.test(id),
  );
  const index = paragraphs.findLastIndex(
    (paragraph) => paragraph.getBoundingClientRect().top < innerHeight * REACHED,
  );
  const at = paragraphs[index]?.id;
  return at === undefined ? undefined : { at, share: (index + 1) / paragraphs.length };
}

/** A bar at the foot of the window, which moves nothing; it is gone once the reader reads on. */
async function offer(place: Place): Promise<void> {
  const paragraph = document.getElementById(place.at);
  const header = document.querySelector('.story > header');
  if (!paragraph || !header) return;
  const bar = make('div', 'reader-bar data');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', say('reading.continue'));
  const close = () => {
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
    removeEventListener('scroll', closeIfRead);
    removeEventListener('hashchange', close);
  };
  const closeIfRead = () => {
    if (scrollY > innerHeight) close();
  };
  const resume = makeButton(say('reading.continue'), () => {
    close();
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
    paragraph.scrollIntoView({ block: 'center' });
  });
  bar.append(
    make('p', '', say('reading.stopped-at', { percent: percentOf(place) })),
    resume,
    makeButton(say('reading.close'), close),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  addEventListener('scroll', closeIfRead, { passive: true });
  addEventListener('hashchange', close);
  await loadReaderStyles();
  header.append(bar);
}
