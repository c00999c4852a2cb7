import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { articleJsonLd } from './json-ld.ts';
import { articleView } from './page.ts';

function authorOf(byline: string | undefined): unknown {
  const more = byline === undefined ? '' : `byline: ${JSON.stringify(byline)}\n`;
  const { archive, articles, entries } = archiveOf(['The bridge opened.', { more }]);
  const [article, entry] = [articles[0], entries[0]];
  if (!article || !entry) throw new Error('There is one article.');
  const data = articleJsonLd(article, articleView(entry, archive, createUrls('/')), readSettings());
  return 'author' in data ? data.author : undefined;
}

test('an author of the list has role and address', () => {
  const entry = '{name: Anna Berg, role: Harbour editor, link: "https://a.example/"}';
  const { archive, articles, entries } = archiveOf([
    'It opened.',
    { more: `authors: [${entry}]\n` },
  ]);
  const [article, first] = [articles[0], entries[0]];
  if (!article || !first) throw new Error('There is one article.');
  const view = articleView(first, archive, createUrls('/'));
  expect(articleJsonLd(article, view, readSettings())).toMatchObject({
    author: {
      '@type': 'Person',
      name: 'Anna Berg',
      jobTitle: 'Harbour editor',
      url: 'https://a.example/',
    },
  });
});

test.each([
  [undefined, undefined],
  ['By Anna Berg', { '@type': 'Person', name: 'Anna Berg', givenName: 'Anna', familyName: 'Berg' }],
  ['Reuters', { '@type': 'Organization', name: 'Reuters' }],
  ['Verbatim staff', { '@type': 'Organization', name: 'Verbatim staff' }],
  [
    'Anna Berg in Yerevan and Agence France-Presse',
    [
      { '@type': 'Person', name: 'Anna Berg', givenName: 'Anna', familyName: 'Berg' },
      { '@type': 'Organization', name: 'Agence France-Presse' },
    ],
  ],
  ['新华社', { name: '新华社' }],
])('the author of %s', (byline, author) => {
  expect(authorOf(byline)).toEqual(author);
});
