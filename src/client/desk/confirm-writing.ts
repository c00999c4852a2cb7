import type { DeskWords } from '../../views/desk/desk-words.ts';
import { element } from './element.ts';

/**
 * Asks whether some lines are to be written, which it shows. Escape means no.
 *
 * @returns whether the editor wants it
 */
export function confirmWriting(
  question: string,
  block: string,
  words: DeskWords,
): Promise<boolean> {
  const yes = element('button', { type: 'button', class: 'desk-main' }, words.writeNow);
  const no = element('button', { type: 'button' }, words.cancel);
  const heading = element('p', { id: 'desk-question' }, question);
  const dialog = element(
    'dialog',
    { class: 'desk-dialog', 'aria-labelledby': heading.id },
    heading,
    element('pre', {}, block),
    element('div', { class: 'desk-buttons' }, yes, no),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    let wanted = false;
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(wanted);
    });
    yes.addEventListener('click', () => {
      wanted = true;
      dialog.close();
    });
    no.addEventListener('click', () => dialog.close());
    dialog.showModal();
  });
}
