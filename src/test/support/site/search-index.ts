import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { Stemmer } from '../../../core/search/index/invert.ts';
import { openSearchIndex, type SearchIndex } from '../../../core/search/index/search-index.ts';
import { loadStemmer } from '../../../search/index/load-stemmer.ts';
import { writeTestIndex } from './write-test-index.ts';
import { answerQuestion, type Answer } from '../../../core/search/answer/answer-question.ts';
import { chooseConditions, type Choices } from '../../../core/search/answer/choose-conditions.ts';
import { readQuestion } from '../../../core/search/question/read-question.ts';
import type { SearchDocument } from '../../../search/document.ts';

/** An index on disk, read with the client's own code. */
export interface TestIndex {
  readonly folder: string;
  readonly index: SearchIndex;
  readonly stem: Stemmer;
  /** Names of the files that were read so far, with their packed bytes. */
  readonly read: ReadonlyMap<string, number>;
  ask(question: string, choices?: Choices): Promise<Answer>;
  remove(): Promise<void>;
}

/** Writes an index of documents into a folder of its own and opens it. */
export async function indexDocuments(
  documents: readonly SearchDocument[],
  lang = 'en',
): Promise<TestIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'));
  await writeTestIndex(documents, folder, { lang });
  return { ...(await openTestIndex(folder)), remove: () => rm(folder, { recursive: true }) };
}

/** Opens an index that was built. */
export async function openTestIndex(folder: string): Promise<Omit<TestIndex, 'remove'>> {
  const read = new Map<string, number>();
  const readPacked = async (name: string) => {
    const bytes = await readFile(join(folder, name));
    read.set(name, bytes.length);
    return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  };
  const inflate = async (bytes: Uint8Array) => new Uint8Array(inflateRawSync(bytes));
  const head = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const index = openSearchIndex(head, { read: readPacked, inflate });
  const stem = await loadStemmer(await readFile(join(folder, 'stem.js'), 'utf8'));
  return {
    folder,
    index,
    stem,
    read,
    ask: (question, choices = {}) => {
      const words = readQuestion(question).map(
        (part) => ({ kind: 'words', parts: [part], not: false }) as const,
      );
      const chosen = chooseConditions(choices).map(({ condition }) => condition);
      return answerQuestion(index, [...words, ...chosen], stem);
    },
  };
}

/** A document of one text, the day of which follows from its number. */
export function documentOf(text: string, number = 0): SearchDocument {
  const [title = ''] = text.split('\n');
  return {
    url: `/articles/${number}/`,
    date: `${2000 + Math.floor(number / 100)}-01-01`,
    text,
    titleLength: title.length,
    quotes: [],
    speakers: [],
    places: [],
  };
}
