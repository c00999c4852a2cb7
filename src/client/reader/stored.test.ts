// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asObject, forgetStored, readStored, writeStored } from './stored.ts';

beforeEach(() => localStorage.clear());

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('what is stored is read again', () => {
  expect(readStored('look')).toBe(null);
  expect(writeStored('look', { theme: 'dark' })).toBe(true);
  expect(readStored('look')).toEqual({ theme: 'dark' });
});

test('what somebody else wrote there is as good as nothing', () => {
  localStorage.setItem('verbatim-look', '{');
  expect(readStored('look')).toBe(null);
  expect(asObject('dark')).toEqual({});
  expect(asObject(null)).toEqual({});
});

test('all of it is forgotten at once, and nothing else', () => {
  localStorage.setItem('other', '1');
  writeStored('look', {});
  writeStored('saved', []);
  forgetStored();
  expect(Object.keys(localStorage)).toEqual(['other']);
});

test('where a browser refuses, nothing breaks', () => {
  const denied = () => {
    throw new DOMException('denied');
  };
  vi.stubGlobal('localStorage', new Proxy({}, { get: denied, ownKeys: denied }));
  expect(readStored('look')).toBe(null);
  expect(writeStored('look', 1)).toBe(false);
  expect(forgetStored).not.toThrow();
});
