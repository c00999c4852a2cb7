// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { stubClipboard } from '../test/support/page/clipboard.ts';

let copy: ReturnType<typeof stubClipboard>;
const status = () => document.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  copy = stubClipboard();
  document.body.innerHTML = `<main><div class="style"><h3>APA</h3><dl><dt> Reference </dt>
    <dd data-copy>In <i>Post</i></dd></dl></div>
    <details><summary> RIS </summary><pre data-copy>b</pre></details>
    <p class="copyable"><code data-copy="the address">a</code></p></main>`;
  await import('./copy-buttons.ts');
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('each element has a button that says what it copies', () => {
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Copy APA, Reference',
    'Copy RIS',
    'Copy the address',
  ]);
  expect(document.querySelectorAll('.copyable > button')).toHaveLength(3);
});

test('it copies, says so aloud, and is as before after a while', async () => {
  let copied = {};
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  const write = async ([item]: { parts: Record<string, Blob> }[]) => {
    const parts = Object.entries(item?.parts ?? {});
    copied = Object.fromEntries(
      await Promise.all(parts.map(async ([type, blob]) => [type, await blob.text()])),
    );
  };
  vi.stubGlobal('navigator', { clipboard: { write } });
  const [button] = document.querySelectorAll('button');
  button?.click();
  await vi.waitFor(() => expect(status()).toBe('Copied: APA, Reference'));
  expect(copied).toEqual({ 'text/plain': 'In Post', 'text/html': 'In <i>Post</i>' });
  expect(button?.firstElementChild?.textContent).toBe('Copied');
  vi.runAllTimers();
  expect(button?.firstElementChild?.textContent).toBe('Copy');
});

test('what is plain goes plain', async () => {
  document.querySelectorAll('button')[1]?.click();
  await vi.waitFor(() => expect(copy).toHaveBeenCalledWith('b'));
});

test('it says where the browser does not let it', async () => {
  copy.mockRejectedValue(new Error('denied'));
  document.querySelectorAll('button')[1]?.click();
  await vi.waitFor(() => expect(status()).toMatch(/does not allow/));
});
