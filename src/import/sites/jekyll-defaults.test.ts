import { expect, test } from 'vitest';
import { jekyllDefaults } from './jekyll-defaults.ts';

const SETTINGS = {
  defaults: [
    { scope: { path: '_posts/sport' }, values: { category: 'sport', author: 'coach' } },
    { scope: { path: '', type: 'posts' }, values: { author: 'desk', layout: 'post' } },
    { scope: { path: '' }, values: { author: 'nobody', lang: 'en' } },
    { scope: { path: '_columns/*/old', type: 'columns' }, values: { published: false } },
  ],
};

test.each([
  ['_posts/2019-03-04-weir.md', 'posts', { author: 'desk', layout: 'post', lang: 'en' }],
  [
    '_posts/sport/2020-02-29-cup.md',
    'posts',
    { author: 'coach', category: 'sport', layout: 'post', lang: 'en' },
  ],
  ['_drafts/idea.md', 'drafts', { author: 'desk', layout: 'post', lang: 'en' }],
  ['_columns/river/old/a.md', 'columns', { author: 'nobody', lang: 'en', published: false }],
])('a longer path and a type go before others: %s', (path, type, values) => {
  expect(jekyllDefaults(SETTINGS, path, type)).toEqual(values);
});

test('settings without defaults give none', () => {
  expect(jekyllDefaults({ defaults: 'x' }, 'a.md', 'posts')).toEqual({});
});
