import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  anchorsOf,
  inlineCodesOf,
  listDocuments,
  readDocument,
  ROOT,
  sectionsOf,
  walk,
  type Document,
} from './documents.ts';

const documents = listDocuments().map(readDocument);
const anchorsByPath = new Map(documents.map(({ path, tree }) => [path, anchorsOf(tree)]));

const EXTERNAL = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/** The links of a document that lead to no file of the repository, or to no heading in it. */
function brokenLinks({ path, tree }: Document): string[] {
  const broken: string[] = [];
  for (const node of walk(tree)) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    if (EXTERNAL.test(node.url)) continue;
    const [file = '', anchor] = node.url.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
    const document = target.endsWith('/') ? `${target}README.md` : target;
    const isThere = existsSync(join(ROOT, target));
    const anchors = anchorsByPath.get(document);
    if (!isThere) broken.push(`${node.url}: no file`);
    else if (anchor !== undefined && !anchors?.has(anchor)) broken.push(`${node.url}: no heading`);
  }
  return broken;
}

test('there are documents', () => {
  const paths = documents.map(({ path }) => path);
  expect(paths).toContain('README.md');
  expect(paths).toContain('.github/CONTRIBUTING.md');
  expect(paths.filter((path) => path.startsWith('src/docs/guide/')).length).toBeGreaterThan(6);
});

test.each(documents)('every link of $path leads to a file and a heading', (document) => {
  expect(brokenLinks(document)).toEqual([]);
});

/** A path of a source file, or of a folder; a `…` or `*` in it stands for more than one. */
const SOURCE_PATH = /^(?:src|\.ci|\.github|content|public)\/[\w./[\]-]*$/;

test.each(documents)('every path that $path names is there', ({ tree }) => {
  const named = inlineCodesOf(tree).filter((code) => SOURCE_PATH.test(code));
  // What `npm run history` writes is there only after an article was changed.
  const missing = named.filter(
    (path) => !existsSync(join(ROOT, path)) && !/^content\/(?:history|about)/.test(path),
  );
  expect(missing).toEqual([]);
});

test('each page of the guide is in its index and in no other place', () => {
  const index = readDocument('src/docs/README.md');
  const linked = [...walk(index.tree)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
  const pages = documents
    .map(({ path }) => path)
    .filter((path) => path.startsWith('src/docs/guide/'))
    .map((path) => path.slice('src/docs/'.length));
  expect(pages.filter((page) => !linked.includes(page))).toEqual([]);
});

describe('the README', () => {
  const { source, tree } = readDocument('README.md');

  test('has fewer than 700 words', () => {
    expect(source.split(/\s+/).length).toBeLessThan(700);
  });

  test('shows a picture that loads quickly', () => {
    const pictures = [...walk(tree)].flatMap((node) => (node.type === 'image' ? [node] : []));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { url, alt } of pictures) {
      expect(alt?.length ?? 0).toBeGreaterThan(20);
      expect(statSync(join(ROOT, url)).size).toBeLessThan(150 * 1024);
    }
  });

  test('names the package as npm packs it', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const { name, version } = JSON.parse(manifest) as { name: string; version: string };
    expect(source).toContain(`${name}-${version}.tgz`);
  });

  test('has five links to read on, and no more', () => {
    const section = sectionsOf(tree, 2).get('Read on');
    const links = section ? [...walk(section)].filter(({ type }) => type === 'link') : [];
    expect(links).toHaveLength(5);
  });

  test('has the two commands that install and serve the sample', () => {
    expect(source).toMatch(/^npm install && npm start$/m);
    expect(source).toMatch(/^npm test$/m);
  });
});

describe('a probe is noticed', () => {
  const probe = (source: string) =>
    brokenLinks({ ...readDocument('README.md'), tree: parse(source) });
  const parse = (source: string) => ({
    type: 'root' as const,
    children: [
      {
        type: 'paragraph' as const,
        children: [{ type: 'link' as const, url: source, children: [] }],
      },
    ],
  });

  test.each(['src/docs/guide/no-such.md', 'README.md#no-such-heading', '#no-such-heading'])(
    '%s',
    (url) => expect(probe(url)).toHaveLength(1),
  );

  test.each(['https://nodejs.org/', 'LICENSE', 'mailto:desk@post.example'])('but not %s', (url) =>
    expect(probe(url)).toEqual([]),
  );
});
