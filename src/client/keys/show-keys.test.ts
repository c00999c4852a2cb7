// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { haveReaderStyles } from '../../test/support/page/reader-styles.ts';
import { areKeysOff } from './single.ts';
import { showKeys } from './show-keys.ts';

const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
beforeEach(async () => {
  localStorage.clear();
  document.body.replaceChildren();
  await haveReaderStyles();
});

test('the list is shown once, and gone when it is closed', async () => {
  await showKeys();
  await showKeys();
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
  expect(dialog()?.getAttribute('aria-labelledby')).toBe(dialog()?.querySelector('h2')?.id);
  dialog()?.querySelector('button')?.click();
  expect(dialog()).toBeNull();
});

test('it switches the keys off, and on again', async () => {
  await showKeys();
  const box = dialog()?.querySelector('input');
  if (!box) throw new Error('no box');
  for (const on of [false, true]) {
    box.checked = on;
    box.dispatchEvent(new Event('change'));
    expect(areKeysOff()).toBe(!on);
  }
});
