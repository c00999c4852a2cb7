import { expect, test } from 'vitest';
import { makeEntry } from '../test/support/make-entry.ts';
import { describeUnpublished } from './describe-unpublished.ts';

const article = makeEntry('2024-02-08', 'bridge');
const draft = makeEntry('2024-02-09', 'draft', { status: 'draft' });
const embargoed = makeEntry('2024-02-10', 'embargo', { embargo: true });

const told = (leftOut: (typeof article)[], built = [article], drafts = false) =>
  describeUnpublished({
    archive: { articles: built },
    leftOut,
    settings: drafts ? { unpublished: { drafts: true } } : {},
  });

test('nothing where nothing was left out', () => {
  expect(told([])).toEqual([]);
});

test('drafts and embargoed articles are counted in one line', () => {
  expect(told([draft, draft, embargoed])).toEqual([
    'Left out: 2 drafts and one embargoed article.',
  ]);
  expect(told([embargoed])).toEqual(['Left out: one embargoed article.']);
});

test('a site with drafts is said to be one', () => {
  expect(told([], [article, draft], true)).toEqual([
    'This site has one draft in it: it is for looking at, not for publishing. Its pages ask search engines to stay away.',
  ]);
  expect(told([], [article], true)).toEqual([]);
});
