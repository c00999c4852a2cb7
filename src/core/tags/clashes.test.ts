import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { gatherTags } from '../archive/tags.ts';
import { tagClashes } from './clashes.ts';

const clashes = (...articles: (readonly string[])[]) =>
  tagClashes(
    gatherTags(
      articles.map((tags, at) =>
        makeEntry('2024-02-08', `story-${at}`, { tags, file: `content/articles/${at}.md` }),
      ),
    ).tags,
  );

test('names that differ in case or spaces are one tag', () => {
  expect(clashes(['Climate change'], ['climate-change'], ['Climate  Change'])).toEqual([]);
});

test('two names with one address are reported with both files and a fix', () => {
  expect(clashes(['Café'], ['Café', 'music'], ['Cafe'])).toEqual([
    {
      file: 'content/articles/2.md',
      message:
        'The tag “Cafe” has the address /tags/cafe/, which is that of “Café” (first in content/articles/0.md): both have one page.',
      hint: 'print the same name in all articles, or choose one that differs in more than signs and accents',
    },
  ]);
});

test('many are counted', () => {
  const letters = [...'abcdefghijkl'];
  const found = clashes(
    letters.map((letter) => `${letter} Café`),
    letters.map((letter) => `${letter} Cafe`),
  );
  expect(found).toHaveLength(11);
  expect(found.at(-1)?.message).toContain('2 more tags share the address of another');
});
