// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { linkTo } from './link-to.ts';

test('a link to another search says so to the page', () => {
  history.replaceState(null, '', '/search/');
  const query = {
    words: 'ferry',
    chosen: {},
    order: 'match',
    show: 'quotes',
    inside: true,
  } as const;
  const link = linkTo(query, 'ferries', { class: 'remove' });
  expect(link.outerHTML).toBe(
    '<a href="/search/?q=ferry&amp;inside=1" data-search="" class="remove">ferries</a>',
  );
});
