// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { setSaved } from '../reader/saved/saved.ts';
import { tellWorker } from './tell-worker.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.unstubAllGlobals();
});

test('the worker is told what is on the list, and anything else', () => {
  const postMessage = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: { controller: { postMessage } } });
  setSaved({ path: '/a/', title: 'A', date: '', lang: '' }, true);
  tellWorker({ forget: true });
  expect(postMessage).toHaveBeenCalledWith({ saved: ['/a/'], forget: true });
});

test('where there is no worker, nothing happens', () => {
  vi.stubGlobal('navigator', {});
  expect(() => tellWorker()).not.toThrow();
});
