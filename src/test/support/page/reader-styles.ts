import { loadReaderStyles } from '../../../client/reader/styles.ts';

/** Lets the style sheet of what scripts add be loaded, which no test has. */
export async function haveReaderStyles(): Promise<void> {
  const loaded = loadReaderStyles();
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
    link.dispatchEvent(new Event('load'));
  }
  await loaded;
}

/** Lets popovers open and close, which happy-dom does not know. */
export function havePopovers(): void {
  const open = new WeakSet<HTMLElement>();
  const toggle = (panel: HTMLElement, newState: 'open' | 'closed') => {
    if (open.has(panel) === (newState === 'open')) return;
    if (newState === 'open') open.add(panel);
    else open.delete(panel);
    for (const type of ['beforetoggle', 'toggle']) {
      panel.dispatchEvent(Object.assign(new Event(type), { newState }));
    }
  };
  const define = (name: string, value: unknown) =>
    Object.defineProperty(HTMLElement.prototype, name, {
      value,
      writable: true,
      configurable: true,
    });
  define('popover', null);
  define('showPopover', function (this: HTMLElement) {
    toggle(this, 'open');
  });
  define('hidePopover', function (this: HTMLElement) {
    toggle(this, 'closed');
  });
}
