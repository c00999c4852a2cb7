import { describe, expect, test } from 'vitest';
import type { IndexHead } from '../../core/search/index/search-index.ts';
import { listWords } from '../../core/search/index/list-words.ts';
import { makeSegment } from './make-segment.ts';
import { writeIndex } from './write-index.ts';

const BASIS = {
  lang: 'en',
  frequent: [],
  together: 1,
  shards: 2,
  stemmer: 'export {};',
  maker: 'test',
};

/** The files of an index whose segments have such texts, one article each. */
function write(...texts: readonly string[]) {
  const files = new Map<string, string | Uint8Array>();
  const parts = texts.map((text, number) =>
    makeSegment(
      [
        {
          key: text,
          article: '{}',
          url: `/${number}/`,
          speakers: [],
          places: ['oslo'],
          words: listWords(text, 0, new Map()),
        },
      ],
      { stem: (term) => term, shards: 2, together: 1 },
    ),
  );
  const segments = texts.map((_, first) => ({ name: `${first}-0`, first, count: 1 }));
  const dates = texts.map((_, at) => `${2000 + Math.floor(at / 2)}-01-0${at + 1}`);
  const folder = {
    keep: () => false,
    add: (name: string, bytes: string | Uint8Array) => void files.set(name, bytes),
  };
  writeIndex(folder, { ...BASIS, dates }, segments, parts);
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
      facets: ['place-o'],
      letters: 'abf',
    });
    expect(head.segments.map(([name, count]) => [name, count])).toEqual([
      ['0-0', 1],
      ['1-0', 1],
      ['2-0', 1],
    ]);
  });

  test('has files for words, positions, facets and the letters of words', () => {
    expect([...write('bridge', 'ferry').files.keys()].sort()).toEqual([
      'facets/place-o.bin',
      'index.json',
      'positions/0.bin',
      'positions/1.bin',
      'stem.js',
      'vocabulary/62.bin',
      'vocabulary/66.bin',
      'words/0.bin',
      'words/1.bin',
    ]);
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
});
