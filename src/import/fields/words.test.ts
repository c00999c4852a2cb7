import { expect, test } from 'vitest';
import { withoutTags } from './words.ts';

test.each([
  ['An <em>HTML</em> post', 'An HTML post'],
  ['One<br />two <span class="x">three</span>', 'One two three'],
  ['Use <video> if a < b', 'Use <video> if a < b'],
])('%j', (title, plain) => {
  expect(withoutTags(title)).toBe(plain);
});
