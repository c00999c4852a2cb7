import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  listArticleFiles,
  readArticle,
  readInput,
  type ArticleInput,
  type ArticleStoreOptions,
} from './article-store.ts';
import { readStored, sideFile, type StoredArticle } from './stored-article.ts';
import type { Problem } from '../../core/source/problem.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { imagePreparer } from './article-images.ts';
import { loadGazetteer } from '../gazetteer-store.ts';

const HEAD = '---\ntitle: The bridge\ndate: 2024-02-08\n---\n\n';
const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><path d="M0 0h8v4z"/></svg>';

let folder: string;
let options: ArticleStoreOptions;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  options = {
    contentDir: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    version: '1',
    context: { gazetteer: loadGazetteer(), urls: createUrls('/') },
    prepareImage: imagePreparer(join(folder, 'cache')),
  };
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(options.contentDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function inputOf(path: string, from = options): ArticleInput {
  const input = readInput(path, from);
  if ('message' in input) throw new Error(input.message);
  return input;
}

async function read(path: string): Promise<StoredArticle> {
  const result = await readArticle(inputOf(path), options);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result.stored;
}

async function problemsOf(path: string): Promise<readonly Problem[]> {
  const result = await readArticle(inputOf(path), options);
  return 'problems' in result ? result.problems : [];
}

/** Problems of an article of a few words. */
async function problemsOfBody(body: string): Promise<readonly Problem[]> {
  await write('articles/2024/bridge.md', `${HEAD}${body}\n`);
  return problemsOf('articles/2024/bridge.md');
}

describe('listArticleFiles', () => {
  test('Markdown files of all folders, with forward slashes, in order', async () => {
    for (const path of ['b.md', 'a/z.md', 'a/A.MD', 'a/x.txt', 'a/.hidden.md', 'c/d/e.md']) {
      await write(`articles/${path}`, '');
    }
    await write('elsewhere.md', '');
    expect(listArticleFiles(options.contentDir)).toMatchObject({
      paths: ['articles/a/A.MD', 'articles/a/z.md', 'articles/b.md', 'articles/c/d/e.md'],
      problems: [],
    });
  });

  test('a problem where there is no folder', () => {
    expect(listArticleFiles(options.contentDir)).toMatchObject({
      paths: [],
      problems: [
        { file: 'content', message: expect.stringContaining(options.contentDir) as string },
      ],
    });
  });
});

describe('a name that is too long for an address', () => {
  test('is a problem, unless the front matter has a shorter one', async () => {
    const path = `articles/2024-02-08-${'a'.repeat(230)}.md`;
    await write(path, `${HEAD}It opened.`);
    expect(await problemsOf(path)).toMatchObject([{ file: `content/${path}` }]);
    await write(path, `${HEAD.replace('date:', 'slug: bridge\ndate:')}It opened.`);
    expect(await problemsOf(path)).toEqual([]);
  });
});

describe('readInput', () => {
  test('the digest is of bytes, path and version', async () => {
    await write('articles/a.md', 'One.');
    await write('articles/b.md', 'One.');
    const of = async (path: string, version = '1') => inputOf(path, { ...options, version }).digest;
    const first = await of('articles/a.md');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await of('articles/a.md')).toBe(first);
    expect(await of('articles/b.md')).not.toBe(first);
    expect(await of('articles/a.md', '2')).not.toBe(first);
    await write('articles/a.md', 'Two.');
    expect(await of('articles/a.md')).not.toBe(first);
  });
});

describe('readArticle', () => {
  test('keeps what it made, whole, and nothing beside it', async () => {
    await write('articles/bridge.md', `${HEAD}It opened.`);
    const stored = await read('articles/bridge.md');
    const { digest } = inputOf('articles/bridge.md');
    expect(await readStored(options.cacheDir, digest)).toEqual(stored);
    const names = await readdir(dirname(sideFile(options.cacheDir, digest)));
    expect(names).toEqual([`${digest}.json`]);
    expect(await read('articles/bridge.md')).toEqual(stored);
  });

  test('a byte order mark and CRLF make the same text', async () => {
    await write('articles/a.md', `${HEAD}It opened.\n\nIt closed.`);
    await write('articles/b.md', `\uFEFF${HEAD}It opened.\n\nIt closed.`.replace(/\n/g, '\r\n'));
    const [a, b] = [await read('articles/a.md'), await read('articles/b.md')];
    expect(b.article.text).toBe(a.article.text);
    expect(b.body).toEqual(a.body);
  });

  test('bytes that are no UTF-8 are told with their line', async () => {
    await write(
      'articles/a.md',
      Buffer.concat([Buffer.from(`${HEAD}One.\n`), Buffer.from([0xe9, 0x20])]),
    );
    expect(await problemsOf('articles/a.md')).toEqual([
      {
        file: 'content/articles/a.md',
        line: 7,
        message: 'The file is not valid UTF-8.',
        hint: expect.stringContaining('Windows-1252'),
      },
    ]);
  });

  test('a replacement character that is printed on purpose does not move that line', async () => {
    await write(
      'articles/a.md',
      Buffer.concat([Buffer.from(`${HEAD}\uFFFD.\n\nTwo `), Buffer.from([0xff])]),
    );
    expect(await problemsOf('articles/a.md')).toMatchObject([{ line: 8 }]);
  });

  test.each(['Ärger', 'two words', 'a_b', '2024-02-08-', 'a..b'])(
    'a file named %s needs a slug',
    async (name) => {
      await write(`articles/${name}.md`, `${HEAD}It opened.`);
      expect(await problemsOf(`articles/${name}.md`)).toMatchObject([
        { message: expect.stringContaining('cannot be an address') },
      ]);
      await write(
        `articles/${name}.md`,
        `${HEAD.replace('---\n\n', 'slug: bridge\n---\n\n')}It opened.`,
      );
      expect(await problemsOf(`articles/${name}.md`)).toEqual([]);
    },
  );
});

describe('pictures', () => {
  beforeEach(async () => {
    await write('articles/2024/beside.svg', MAP);
    await write('articles/2024/two words.svg', MAP);
    await write('images/shared.svg', MAP);
    await writeFile(join(folder, 'outside.svg'), MAP);
  });

  test.each([
    'beside.svg',
    './beside.svg',
    'two%20words.svg',
    'shared.svg',
    '/images/shared.svg',
    'images/shared.svg',
    '../../images/shared.svg',
  ])('%s is found', async (src) => {
    expect(await problemsOfBody(`It opened.\n\n![A map](${src})`)).toEqual([]);
  });

  test.each([
    'none.svg',
    'Beside.jpeg',
    '../../../outside.svg',
    '..%2F..%2F..%2Foutside.svg',
    '/etc/passwd',
    '%E0%A4%A',
    '.',
    'https://tracker.example/pixel.png',
    '//tracker.example/pixel.png',
    'data:image/png;base64,AA==',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('%s is a problem with its line, never fetched', async (src) => {
    expect(await problemsOfBody(`It opened.\n\n![A map](${src})`)).toMatchObject([
      {
        file: 'content/articles/2024/bridge.md',
        line: 8,
        message: expect.stringMatching(/^The picture .* is missing\.$/),
      },
    ]);
  });

  test('a picture of another site is named in its problem', async () => {
    const [problem] = await problemsOfBody(
      'It opened. ![A map](https://tracker.example/pixel.png)',
    );
    expect(problem?.message).toContain('https://tracker.example/pixel.png');
  });

  test.each(['![](beside.svg)', '![ ](beside.svg)', '<img src="beside.svg">'])(
    '%s, without alternative text, is fine',
    async (markdown) => {
      expect(await problemsOfBody(`It opened.\n\n${markdown}`)).toEqual([]);
    },
  );

  test('all pictures that are wrong are told at once', async () => {
    const problems = await problemsOfBody('It opened.\n\n![](none.svg)\n\n![A](also-none.svg)');
    expect(problems.map(({ line }) => line)).toEqual([8, 10]);
  });
});
