import { describe, expect, test } from 'vitest';
import { finishArticle, parseArticle } from '../core/article.ts';
import { buildArchive } from '../core/archive/archive.ts';
import { toEntry } from '../core/archive/entry.ts';
import { createUrls } from '../core/urls.ts';
import { loadGazetteer } from '../gazetteer-store.ts';
import { samples, sampleSource } from '../test/support/sample-content.ts';
import { searchDocument } from './search-document.ts';
import { searchNames } from './search-names.ts';

const urls = createUrls('/archive/');

function documentOf(source: string) {
  const parsed = parseArticle(source, 'content/articles/2021/2021-03-04-river.md');
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  const finished = finishArticle(parsed, { gazetteer: loadGazetteer(), urls, images: new Map() });
  if (!('article' in finished)) throw new Error(JSON.stringify(finished));
  const entry = toEntry(finished.article, [], {
    inputDigest: '',
    warned: false,
    basis: finished.basis,
  });
  const archive = buildArchive([entry]);
  const document = searchDocument(finished.article, entry, { archive, urls, siteLang: 'en' });
  return { ...document, archive };
}

const noPicture = { ...samples.flood, body: samples.flood.body.replace(/^!\[.*$/m, '') };
const flood = documentOf(sampleSource(noPicture));
const vote = documentOf(sampleSource(samples.vote));

describe('the document of an article', () => {
  test('is at the address of its page', () => {
    expect(flood.url).toBe('/archive/2021/03/04/river/');
  });

  test('begins with title and summary', () => {
    const { title, keys } = samples.flood;
    expect(flood.html).toContain(`<body><h1>${title}</h1><p>${keys.summary}</p><p>The river stood`);
  });

  test('has an anchor for each quote, with its places and its speaker', () => {
    const anchors = vote.html.match(/<i id="q-[^>]+>/g) ?? [];
    expect(anchors.map((anchor) => anchor.replace(/q-[0-9a-z]{10}/, 'q-…'))).toEqual([
      '<i id="q-…" data-pagefind-title="21+7 georgi-hristov Georgi Hristov">',
      '<i id="q-…" data-pagefind-title="47+8 ivan-petrov Ivan Petrov">',
    ]);
  });

  test('can be narrowed to its speakers, places and year', () => {
    for (const property of [
      'filter="speaker-g:georgi-hristov"',
      'filter="speaker-i:ivan-petrov"',
      'filter="place-v:varna"',
      'filter="year:2023"',
    ]) {
      expect(vote.html).toContain(`<i data-pagefind-${property}></i>`);
    }
  });

  test('holds an article’s words as words', () => {
    const { html } = documentOf(sampleSource(samples.markup));
    expect(html).toContain('<h1>What the log &amp; the &lt;gauge> say</h1>');
    expect(html).not.toContain('<script');
    expect(html).toContain('<i data-pagefind-meta="lang:en-GB"></i>');
  });
});

test('the names are those that a slug does not say', () => {
  const named = documentOf(
    sampleSource({ ...samples.vote, body: '“No,” said Íñigo Peña in Varna.' }),
  );
  expect(searchNames(named.archive)).toEqual({
    speakers: { 'inigo-pena': 'Íñigo Peña' },
    places: {},
  });
  expect(searchNames(vote.archive)).toEqual({ speakers: {}, places: {} });
});
