// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { deskWords } from '../../views/desk/desk-words.ts';
import { confirmWriting } from './confirm-writing.ts';

const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

// Another test of this document may have left a dialog.
beforeEach(() => document.body.replaceChildren());

test('the editor is shown the lines, and says yes or no', async () => {
  const yes = confirmWriting('Sure?', '- match: a', deskWords());
  expect(document.querySelector('dialog')?.textContent).toContain('- match: a');
  press('Write');
  expect(await yes).toBe(true);
  const no = confirmWriting('Sure?', '- match: a', deskWords());
  press('Cancel');
  expect(await no).toBe(false);
  expect(document.querySelector('dialog')).toBeNull();
});
