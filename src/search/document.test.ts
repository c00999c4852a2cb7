import { describe, expect, test } from 'vitest';
import { finishArticle } from '../core/article/finish.ts';
import { parseArticle } from '../core/article/parse.ts';
import { buildArchive } from '../core/archive/archive.ts';
import { toEntry } from '../core/archive/entry.ts';
import { createUrls } from '../core/addresses/urls.ts';
import { loadGazetteer } from '../archive-folder/gazetteer-store.ts';
import { samples, sampleSource } from '../test/support/sample-content.ts';
import { searchDocument } from './document.ts';
import { searchNames } from './names.ts';

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
    expect(flood).toMatchObject({ url: '/archive/2021/03/04/river/', date: samples.flood.date });
  });

  test('begins with title and summary', () => {
    const { title, keys } = samples.flood;
    expect(flood.text).toMatch(new RegExp(`^${title}\n\n${keys.summary}\n\nThe river stood`));
    expect(flood.text.slice(0, flood.titleLength)).toBe(title);
  });

  test('has each quote with its marks and its speaker', () => {
    const quotes = vote.quotes.map(({ spans, speaker, label }) => ({
      words: spans.map(([start, end]) => vote.text.slice(start, end)).join(' '),
      speaker,
      label,
    }));
    expect(quotes).toEqual([
      {
        words: expect.stringMatching(/^“[^“”]+”$/),
        speaker: 'georgi-hristov',
        label: 'Georgi Hristov',
      },
      { words: expect.stringMatching(/^“[^“”]+”$/), speaker: 'ivan-petrov', label: 'Ivan Petrov' },
    ]);
  });

  test('can be narrowed to its speakers, places and year', () => {
    expect(vote).toMatchObject({
      speakers: ['georgi-hristov', 'ivan-petrov'],
      places: expect.arrayContaining(['varna']),
    });
  });

  test('holds an article’s words as words, and its language where it is another one', () => {
    const document = documentOf(sampleSource(samples.markup));
    expect(document.text).toMatch(/^What the log & the <gauge> say\n/);
    expect(document.lang).toBe('en-GB');
    expect(vote.lang).toBeUndefined();
  });

  test('holds what its page prints beside the text', () => {
    const corrections = [{ date: '2023-05-06', text: 'The mayor’s age was wrong.' }];
    const keys = { byline: 'By Nora Blake', corrections };
    const { text } = documentOf(sampleSource({ ...samples.vote, keys }));
    expect(text).toMatch(/\n\n.*Nora Blake.*\n\nThe mayor’s age was wrong\.$/);
  });
});

test('the names are those that a slug does not say', () => {
  const named = documentOf(
    sampleSource({ ...samples.vote, keys: {}, body: '“No,” said Íñigo Peña in Varna.' }),
  );
  expect(searchNames(named.archive)).toEqual({
    speakers: { 'inigo-pena': 'Íñigo Peña' },
    places: {},
    tags: {},
  });
  expect(searchNames(vote.archive)).toMatchObject({ speakers: {}, places: {} });
});
