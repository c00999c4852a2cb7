// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { haveReaderStyles } from '../../test/support/page/reader-styles.ts';
import { setKeysOff } from './single.ts';
import './help.ts';

const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey: true,
    bubbles: true,
    cancelable: true,
  });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  localStorage.clear();
  document.body.replaceChildren();
  await haveReaderStyles();
});

describe('the key ?', () => {
  test('shows the keys', async () => {
    expect(press('?')).toBe(true);
    await vi.waitFor(() => expect(dialog()?.open).toBe(true));
    expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
      '/',
      'j',
      'k',
      '?',
      'Escape',
    ]);
  });

  test('does nothing where a reader switched the keys off', () => {
    setKeysOff(true);
    expect(press('?')).toBe(false);
    expect(press('!')).toBe(false);
  });
});
