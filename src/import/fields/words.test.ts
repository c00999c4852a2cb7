import { expect, test } from 'vitest';
import { withoutMarkup, withoutTags } from './words.ts';

test.each([
  ['An <em>HTML</em> post', 'An HTML post'],
  ['One<br />two <span class="x">three</span>', 'One two three'],
  ['Use <video> if a < b', 'Use <video> if a < b'],
])('%j', (title, plain) => {
  expect(withoutTags(title)).toBe(plain);
});

test('a summary is plain words', () => {
  expect(
    withoutMarkup('By [Ann Lee](https://a.example/x_(y) "Ann"), <b>who</b> **sails** 3 * 4 * 5'),
  ).toBe('By Ann Lee, who sails 3 * 4 * 5');
});
