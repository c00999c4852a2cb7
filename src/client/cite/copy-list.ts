import { copyText } from '../copy-text.ts';
import { say } from '../../wording/say.ts';

/** Something that can be copied: what it is called, and how it is made. */
export interface CopyItem {
  readonly label: string;
  readonly make: () => Promise<string | undefined>;
}

/** Buttons that copy, and what is said when they have. */
export interface CopyList {
  readonly buttons: readonly HTMLButtonElement[];
  readonly status: HTMLElement;
}

/**
 * Makes a button for each item, and a status that shows the result and is announced by screen
 * readers.
 */
export function makeCopyList(items: readonly CopyItem[]): CopyList {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const buttons = items.map(({ label, make }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', async () => {
      const text = await make();
      const done = text !== undefined && (await copyText(text));
      status.textContent = done ? say('cite.copied') : say('cite.not-copied');
    });
    return button;
  });
  return { buttons, status };
}
