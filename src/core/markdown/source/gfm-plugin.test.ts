import { expect, test } from 'vitest';
import { usesGfm } from './gfm-plugin.ts';

test.each([
  ['Ferry | Hour\n--- | ---\n1 | 8', true],
  ['| Ferry |\n| :---: |', true],
  ['The bridge.[^1]\n\n[^1]: Opened on Thursday.', true],
  ['It is ~~shut~~ open.', true],
  ['It costs ~5 crowns.', false],
  ['Ferries stopped — and the mayor waited.\n\n---\n\nMore.', false],
  ['- [ ] https://solvik.example/', false],
  ['', false],
])('%j: %s', (markdown, does) => {
  expect(usesGfm(markdown)).toBe(does);
});
