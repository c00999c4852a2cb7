import { HOME } from '../home.ts';
import { make } from '../reader/element.ts';
import { loadReaderStyles } from '../reader/styles.ts';
import { tellWorker } from './tell-worker.ts';
import { intlTag } from '../../wording/format-message.ts';
import { say, spokenLanguage } from '../../wording/say.ts';

/** Milliseconds that a worker has to say whether a page is a copy. */
const PATIENCE = 3000;

/**
 * Installs the site’s worker, if its pages can be kept for reading offline: only then they name a
 * manifest. What this page has loaded before the worker was there is kept as well.
 */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || !document.querySelector('link[rel=manifest]')) return;
  const had = serviceWorker.controller;
  if (had) void tellIfCopy(had);
  try {
    await serviceWorker.register(`${HOME}sw.js`);
  } catch {
    // Without HTTPS, or where a reader does not allow it, nothing is kept.
    return;
  }
  if (had) return;
  const claimed = () => tellWorker({ visited: loadedHere() });
  if (serviceWorker.controller) claimed();
  else serviceWorker.addEventListener('controllerchange', claimed, { once: true });
}

function loadedHere(): string[] {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...parts];
}

/** Says above a page that comes from the device when it was kept. */
async function tellIfCopy(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const keptAt = await new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
    worker.postMessage({ isCopy: true }, [port2]);
  });
  // Lists of what is on the device are never out of date.
  if (typeof keptAt !== 'string' || document.querySelector('[data-with-script]')) return;
  const day = new Intl.DateTimeFormat(intlTag(spokenLanguage()), { dateStyle: 'long' });
  const notice = make(
    'p',
    'reader-notice data',
    say('reading.kept-copy', { date: day.format(new Date(keptAt)) }),
  );
  notice.setAttribute('role', 'status');
  await loadReaderStyles();
  document.querySelector('main')?.prepend(notice);
}
