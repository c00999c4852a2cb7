/**
 * Runs before anything is painted, so that no page flashes in another theme or size: a small file of
 * its own, since a strict policy allows no script within the page.
 */
import { applyLook, readLook } from './look.ts';

const apply = () => applyLook(readLook());

// Room is left for what scripts add.
document.documentElement.dataset['script'] = '';
apply();
// Chosen in another window, or before a reader came back to this page.
addEventListener('storage', apply);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) apply();
});
