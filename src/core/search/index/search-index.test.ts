import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { openSearchIndex, type ReadFile } from './search-index.ts';
import { ByteWriter } from './bytes.ts';

let made: TestIndex;
beforeAll(async () => {
  const story = documentOf('Bridge opens\n\nThe bridge, the ferry.');
  made = await indexDocuments([{ ...story, speakers: ['berg'] }]);
});
afterAll(() => made.remove());

const never: ReadFile = async (name) => {
  throw new Error(`${name} was read.`);
};

describe('openSearchIndex', () => {
  test('an article comes out as it was put in', async () => {
    expect(await made.index.article(0)).toMatchObject({ url: '/articles/0/', date: '2000-01-01' });
  });

  test('a term has its article and its positions', async () => {
    const [entry] = await made.index.termsOf(made.stem('bridge'));
    if (!entry) throw new Error('The word is not in the index.');
    expect(entry.articles).toEqual([0]);
    expect((await made.index.positionsOf(entry))[0]).toHaveLength(2);
  });

  test('a stem before all others has neither terms nor neighbours, and nothing is read', async () => {
    const index = openSearchIndex({ ...made.index.head, shards: ['m'] }, never);
    expect(await index.termsOf('a')).toEqual([]);
    expect(await index.neighboursOf('')).toEqual([]);
  });

  test('a list that the index does not have is empty', async () => {
    expect(await made.index.facet('speaker-none')).toEqual(new Map());
  });

  test('a file that cannot be read is an error, and is asked for again', async () => {
    let asked = 0;
    const index = openSearchIndex(made.index.head, async (name) => {
      asked++;
      return never(name);
    });
    await expect(index.neighboursOf('zzz')).rejects.toThrow('was read');
    await expect(index.neighboursOf('zzz')).rejects.toThrow('was read');
    expect(asked).toBe(2);
  });

  test('a list of another version is an error', async () => {
    const writer = new ByteWriter();
    writer.text('other');
    const bytes = writer.finish();
    const head = { ...made.index.head, facets: ['speaker-b'] };
    const index = openSearchIndex(head, async () => bytes);
    await expect(index.facet('speaker-b')).rejects.toThrow('changed meanwhile');
  });

  test('a file is read once', async () => {
    let asked = 0;
    const index = openSearchIndex({ ...made.index.head, facets: ['k'] }, async () => {
      asked++;
      const writer = new ByteWriter();
      writer.text('test');
      return writer.finish();
    });
    await Promise.all([index.facet('k'), index.facet('k')]);
    expect(asked).toBe(1);
  });
});
