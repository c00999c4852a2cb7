// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { havePopovers } from '../../../test/support/page/reader-styles.ts';
import { FakeSynthesis, voice } from '../../../test/support/page/synthesis.ts';
import { readLook } from '../look/look.ts';
import { isSaved } from '../saved/saved.ts';
import { fillLine } from './fill-line.ts';

const PATH = '/2024/02/08/bridge/';
let line: HTMLElement;
const labels = () =>
  [...line.querySelectorAll(':scope > button')].map(({ textContent }) => textContent);
const button = (label: string) =>
  [...line.querySelectorAll<HTMLButtonElement>(':scope > button')].find(
    ({ textContent }) => textContent === label,
  );
const status = () => line.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  havePopovers();
  localStorage.clear();
  history.replaceState(null, '', PATH);
  vi.stubGlobal('speechSynthesis', new FakeSynthesis([voice('en-GB')]));
  document.head.innerHTML =
    '<meta name="citation_title" content="Bridge opens"><meta name="citation_language" content="en">';
  document.body.innerHTML =
    '<article class="story"><header><div data-reader-tools></div></header><div class="body"><p>One.</p></div></article>';
  line = document.querySelector('[data-reader-tools]') ?? document.body;
  return () => vi.unstubAllGlobals();
});

test('the tools are a group with a name, in the order of the sketch', () => {
  fillLine(line);
  expect(line.getAttribute('role')).toBe('group');
  expect(labels()).toEqual([
    'Aa Text size, theme and width',
    'Dark',
    'Listen',
    'Save',
    'Print',
    'Cite',
  ]);
});

test('a page that is not an article has those for the look', () => {
  line.dataset['readerTools'] = 'look';
  fillLine(line);
  expect(labels()).toEqual(['Aa Text size, theme and width', 'Dark']);
});

test('one press changes the theme, and the next changes it back', () => {
  fillLine(line);
  button('Dark')?.click();
  expect(readLook().theme).toBe('dark');
  button('Light')?.click();
  expect(readLook().theme).toBe('system');
});

describe('Save', () => {
  test('puts the article on the list and says so; another press removes it', () => {
    fillLine(line);
    button('Save')?.click();
    expect(isSaved(PATH)).toBe(true);
    expect(status()).toBe('Saved');
    const save = button('Saved');
    expect(save?.getAttribute('aria-pressed')).toBe('true');
    expect(save?.nextElementSibling?.querySelector('a')?.getAttribute('href')).toBe('/reading/');
    save?.click();
    expect(isSaved(PATH)).toBe(false);
    expect(status()).toBe('Removed from the reading list');
  });

  test('says when the browser refuses', () => {
    fillLine(line);
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('denied');
      },
    });
    button('Save')?.click();
    expect(status()).toContain('does not allow');
    expect(button('Save')?.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('Listen', () => {
  test('begins, with a bar right after it, and stops', async () => {
    fillLine(line);
    button('Listen')?.click();
    await vi.waitFor(() => {
      expect(button('Listen')?.nextElementSibling?.className).toContain('reader-bar');
    });
    expect(button('Listen')?.getAttribute('aria-pressed')).toBe('true');
    button('Listen')?.click();
    expect(button('Listen')?.getAttribute('aria-pressed')).toBe('false');
  });

  test('says where there is no voice', async () => {
    vi.stubGlobal('speechSynthesis', new FakeSynthesis([voice('de')]));
    fillLine(line);
    button('Listen')?.click();
    await vi.waitFor(() => expect(status()).toContain('no voice of its own'));
  });
});

test('Print prints, and Cite opens the forms', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  fillLine(line);
  button('Print')?.click();
  expect(print).toHaveBeenCalledOnce();
  const panel = button('Cite')?.nextElementSibling as HTMLElement;
  panel.showPopover();
  // The forms come with a script of their own, which takes its time on a busy machine.
  const forms = () => expect(panel.querySelectorAll('button').length).toBe(10);
  await vi.waitFor(forms, { timeout: 10_000 });
});
