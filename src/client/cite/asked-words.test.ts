// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { markAskedWords } from './asked-words.ts';

const isMarked = () => 'asked' in document.documentElement.dataset;

beforeEach(() => {
  delete document.documentElement.dataset['asked'];
});

test('a page that was opened with a text fragment is marked, until another anchor is asked for', () => {
  markAskedWords('https://paper.example/a/#q-x:~:text=no%20way');
  expect(isMarked()).toBe(true);
  dispatchEvent(new Event('hashchange'));
  expect(isMarked()).toBe(false);
});

test('one that was opened at a quote is not', () => {
  markAskedWords('https://paper.example/a/#q-x');
  expect(isMarked()).toBe(false);
  markAskedWords();
  expect(isMarked()).toBe(false);
});
