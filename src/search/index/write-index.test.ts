import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { IndexHead } from '../../core/search/index/search-index.ts';
import { readNames, type NameForm } from '../../core/search/index/name-file.ts';
import { listWords } from '../../core/search/index/list-words.ts';
import { makeSegment } from './make-segment.ts';
import { writeIndex } from './write-index.ts';

const BASIS = {
  lang: 'en',
  frequent: [],
  together: 1,
  shards: 2,
  stemmer: 'export {};',
  names: [],
  maker: 'test',
};

/** The files of an index whose segments have such texts, one article each. */
function write(...texts: readonly string[]) {
  return writeWith([], ...texts);
}

type Article = Parameters<typeof makeSegment>[0][number];

const wordsOf = (text: string) => listWords(text, { titleLength: 0 }, new Map());

const ARTICLE: Article = {
  key: 'bridge',
  article: '{}',
  url: '/0/',
  quotes: 0,
  facets: [{ facet: 'place', value: 'oslo', quotes: [] }],
  words: wordsOf('bridge'),
};

function writeWith(names: readonly NameForm[], ...texts: readonly string[]) {
  const articles = texts.map((text, number) => ({
    ...ARTICLE,
    key: text,
    url: `/${number}/`,
    words: wordsOf(text),
  }));
  return writeAll(articles, names);
}

function writeAll(articles: readonly Article[], names: readonly NameForm[] = []) {
  const files = new Map<string, string | Uint8Array>();
  const parts = articles.map((article) =>
    makeSegment([article], { stem: (term) => term, shards: 2, together: 1 }),
  );
  const segments = articles.map((_, first) => ({ name: `${first}-0`, first, count: 1 }));
  const dates = articles.map((_, at) => `${2000 + Math.floor(at / 2)}-01-0${at + 1}`);
  const folder = {
    keep: () => false,
    add: (name: string, bytes: string | Uint8Array) => void files.set(name, bytes),
  };
  writeIndex(folder, { ...BASIS, names, dates }, segments, parts);
  const head = JSON.parse(`${files.get('index.json')}`) as IndexHead;
  return { files, head };
}

describe('writeIndex', () => {
  test('the head says where everything is', () => {
    const { head } = write('bridge', 'ferry', 'Ärger 桥');
    expect(head).toMatchObject({
      articles: 3,
      shards: 2,
      months: [
        ['2000-01', 0],
        ['2001-01', 2],
      ],
      facets: ['place'],
      letters: 'abf',
      lettersTogether: true,
    });
    expect(head.segments.map(([name, count]) => [name, count])).toEqual([
      ['0-0', 1],
      ['1-0', 1],
      ['2-0', 1],
    ]);
  });

  test('has files for words, positions, facets and the letters of words', () => {
    expect([...write('bridge', 'ferry').files.keys()].sort()).toEqual([
      'days.bin',
      'facets/place.bin',
      'index.json',
      'positions/0.bin',
      'positions/1.bin',
      'stem.js',
      'vocabulary/all.bin',
      'words/0.bin',
      'words/1.bin',
    ]);
  });

  test('many words are in files of their first letters', () => {
    const name = (at: number) =>
      [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const text = Array.from({ length: 10_001 }, (_, at) => `${at % 2 ? 'x' : 'y'}${name(at)}`).join(
      ' ',
    );
    const { files, head } = write(text);
    expect(head).toMatchObject({ letters: 'xy', lettersTogether: false });
    expect([...files.keys()].filter((file) => file.startsWith('vocabulary/')).sort()).toEqual([
      'vocabulary/78.bin',
      'vocabulary/79.bin',
    ]);
  });

  test('a facet with many values has a file of each first letter', () => {
    const facets = Array.from({ length: 6001 }, (_, at) => ({
      facet: 'place' as const,
      value: `${at % 2 ? 'a' : 'b'}-${at}`,
      quotes: [],
    }));
    const { head } = writeAll([{ ...ARTICLE, facets }]);
    expect(head.facets).toEqual(['place-a', 'place-b']);
  });

  test('an archive without articles has an index without words', () => {
    const { files, head } = write();
    expect(head).toMatchObject({ articles: 0, segments: [], months: [], facets: [], letters: '' });
    expect([...files.keys()].sort()).toEqual(['index.json', 'stem.js']);
  });

  test('another text is another version, but articles keep their numbers', () => {
    const [before, after] = [write('bridge', 'ferry'), write('bridge', 'dam')];
    expect(after.head.version).not.toBe(before.head.version);
    expect(after.head.numbering).toBe(before.head.numbering);
    expect(write('bridge').head.numbering).not.toBe(before.head.numbering);
  });

  test('names are in files by their last word, and say whether that is an ordinary one', () => {
    const form = (word: string): NameForm => ({
      kind: 'person',
      slug: `ana-${word}`,
      name: `Ana ${word}`,
      words: [word],
      isSurname: true,
      isQuoted: true,
      isSpokenAbout: false,
      isOrdinary: false,
    });
    const { files, head } = writeWith(
      [form('brown'), form('ruiz')],
      'A brown bear met Brown.',
      'Ruiz spoke.',
    );
    expect(head.names).toBe(1);
    const names = readNames(gunzipSync(files.get('names/0.bin') ?? ''));
    expect(names.map(({ slug, isOrdinary }) => [slug, isOrdinary])).toEqual([
      ['ana-brown', true],
      ['ana-ruiz', false],
    ]);
  });
});
