// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

vi.mock('./copy-text.ts', () => ({ copyText: vi.fn() }));
const copy = vi.mocked(copyText);
const status = () => document.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  copy.mockReset();
  document.body.innerHTML = `<main><p data-copy="the reference" data-copy-rich>In <i>Post</i></p>
    <div class="copyable"><pre data-copy="the code">a</pre></div></main>`;
  await import('./copy-buttons.ts');
  return () => vi.useRealTimers();
});

test('each element has a button that says what it copies', () => {
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Copy the reference',
    'Copy the code',
  ]);
  expect(document.querySelectorAll('.copyable')).toHaveLength(2);
});

test('it copies with the italics, says so aloud, and is as before after a while', async () => {
  copy.mockResolvedValue(true);
  const [button] = document.querySelectorAll('button');
  button?.click();
  await vi.waitFor(() => expect(status()).toBe('Copied: the reference'));
  expect(copy.mock.calls[0]?.[0]).toBe('In Post');
  expect(copy.mock.calls[0]?.[1]).toContain('<i>Post</i>');
  expect(button?.firstElementChild?.textContent).toBe('Copied');
  vi.runAllTimers();
  expect(button?.firstElementChild?.textContent).toBe('Copy');
});

test('what is plain goes plain', async () => {
  copy.mockResolvedValue(true);
  document.querySelectorAll('button')[1]?.click();
  await vi.waitFor(() => expect(copy).toHaveBeenCalledWith('a', undefined));
});

test('it says where the browser does not let it', async () => {
  copy.mockResolvedValue(false);
  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(status()).toMatch(/does not let/));
});
