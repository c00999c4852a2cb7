import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { writeFacet } from './facet-file.ts';
import { openSearchIndex, type IndexFiles } from './search-index.ts';

let made: TestIndex;
beforeAll(async () => {
  const story = documentOf('Bridge opens\n\nThe bridge, the ferry.');
  made = await indexDocuments([{ ...story, speakers: ['berg'] }]);
});
afterAll(() => made.remove());

const inflate: IndexFiles['inflate'] = async (bytes) => bytes;
const never = async (name: string): Promise<Uint8Array> => {
  throw new Error(`${name} was read.`);
};

describe('openSearchIndex', () => {
  test('an article comes out as it was put in', async () => {
    expect(await made.index.article(0)).toMatchObject({ url: '/articles/0/', date: '2000-01-01' });
    await expect(made.index.article(1)).rejects.toThrow('no article 1');
    await expect(made.index.article(-1)).rejects.toThrow('no article -1');
  });

  test('a term has its article and its positions', async () => {
    const [entry] = await made.index.termsOf(made.stem('bridge'));
    if (!entry) throw new Error('The word is not in the index.');
    expect(entry.articles).toEqual([0]);
    expect((await made.index.placesOf(entry))[0]).toHaveLength(2);
  });

  test('a frequent word has no positions, and none are read', async () => {
    const [entry] = await made.index.termsOf(made.stem('the'));
    if (!entry) throw new Error('The word is not in the index.');
    const before = made.read.size;
    expect(await made.index.placesOf(entry)).toEqual([[]]);
    expect(made.read.size).toBe(before);
  });

  test('words with the same letter are listed with their counts', async () => {
    expect(await made.index.wordsLike('bird')).toEqual([
      { term: 'bridge', count: 1, proper: false },
    ]);
  });

  test('for a letter with which no word begins nothing is read', async () => {
    const index = openSearchIndex(made.index.head, { read: never, inflate });
    for (const term of ['zebra', '2024', '桥']) expect(await index.wordsLike(term)).toEqual([]);
  });

  test('an archive without articles has no words, and nothing is read', async () => {
    const head = { ...made.index.head, segments: [], articles: 0 };
    const index = openSearchIndex(head, { read: never, inflate });
    expect(await index.termsOf('bridg')).toEqual([]);
  });

  test('a file that cannot be read is an error, and is asked for again', async () => {
    let asked = 0;
    const read = async (name: string) => {
      asked++;
      return never(name);
    };
    const index = openSearchIndex(made.index.head, { read, inflate });
    await expect(index.termsOf('zzz')).rejects.toThrow('was read');
    await expect(index.termsOf('zzz')).rejects.toThrow('was read');
    expect(asked).toBe(2);
  });

  test('a file that numbers articles otherwise is an error', async () => {
    const read = async () => writeFacet(new Map(), 'other');
    const head = { ...made.index.head, facets: ['speaker-b'] };
    const index = openSearchIndex(head, { read, inflate });
    await expect(index.facet('speaker-b')).rejects.toThrow('changed meanwhile');
    await expect(index.termsOf('bridg')).rejects.toThrow('changed meanwhile');
  });

  test('a file is read once, by the version that it has', async () => {
    const asked: string[] = [];
    const { version, numbering, segments } = made.index.head;
    const read = async (name: string, of: string) => {
      asked.push(`${name} ${of}`);
      return name.startsWith('articles')
        ? new TextEncoder().encode('[{}]')
        : writeFacet(new Map(), numbering);
    };
    const index = openSearchIndex({ ...made.index.head, facets: ['k'] }, { read, inflate });
    await Promise.all([index.facet('k'), index.facet('k'), index.article(0)]);
    const [name, , own] = segments[0] ?? [];
    expect(asked).toEqual([`facets/k.bin ${version}`, `articles/${name}-0.bin ${own}`]);
  });
});
