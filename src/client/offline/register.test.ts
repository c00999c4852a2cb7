// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { haveReaderStyles } from '../../test/support/page/reader-styles.ts';
import { registerWorker } from './register.ts';

/** What a page knows of workers. */
class Container extends EventTarget {
  controller: { postMessage: (message: object, ports?: readonly MessagePort[]) => void } | null =
    null;
  readonly register = vi.fn((_address: string) => Promise.resolve());
}
let container: Container;

beforeAll(haveReaderStyles);

beforeEach(() => {
  container = new Container();
  vi.stubGlobal('navigator', { serviceWorker: container });
  document.head.innerHTML = '<link rel="manifest" href="/manifest.json">';
  document.body.innerHTML = '<main><p>Text</p></main>';
  return () => vi.unstubAllGlobals();
});

test('the worker is installed where the page names a manifest, and nowhere else', async () => {
  await registerWorker();
  expect(container.register).toHaveBeenCalledWith('/sw.js');
  document.head.replaceChildren();
  await registerWorker();
  vi.stubGlobal('navigator', {});
  await registerWorker();
  expect(container.register).toHaveBeenCalledOnce();
});

test('a new worker is told what was loaded before it was there', async () => {
  await registerWorker();
  const postMessage = vi.fn();
  container.controller = { postMessage };
  container.dispatchEvent(new Event('controllerchange'));
  const [message] = postMessage.mock.calls[0] as [{ visited: string[] }];
  expect(message.visited[0]).toBe(location.href);
});

test('a browser that refuses is left alone', async () => {
  container.register.mockRejectedValue(new DOMException('denied'));
  await expect(registerWorker()).resolves.toBeUndefined();
});

test.each([
  ['2026-11-28T12:00:00.000Z', 'There is no connection. This copy was kept on 28 November 2026'],
  [null, undefined],
])('a page that was kept at %s says so', async (keptAt, notice) => {
  let answered: Promise<void> = Promise.resolve();
  container.controller = {
    postMessage: (_message, [port] = []) => {
      answered = Promise.resolve().then(() => port?.postMessage(keptAt));
    },
  };
  const main = document.querySelector('main');
  await registerWorker();
  await answered;
  if (notice === undefined) expect(main?.firstElementChild?.textContent).toBe('Text');
  else {
    await vi.waitFor(() => expect(main?.firstElementChild?.textContent).toContain(notice));
    expect(main?.firstElementChild?.getAttribute('role')).toBe('status');
  }
});
