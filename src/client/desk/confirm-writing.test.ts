// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { deskWords } from '../../views/desk/desk-words.ts';
import { confirmWriting } from './confirm-writing.ts';

const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

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
