import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countryName } from '../../core/gazetteer/country-name.ts';
import { PSEUDO } from '../../wording/languages.ts';
import { createBuildFolders, type TemporaryFolders } from '../support/site/build-site.ts';
import { runNode } from '../support/site/run-node.ts';
import { filesBelow } from '../support/site/site-files.ts';
import { writeSampleContent } from '../support/sample-content.ts';

/*
 * A site in a language that accents every letter of English: a word in plain letters is an article’s,
 * a name, or one that no catalogue has.
 */
let folders: TemporaryFolders;
let files: readonly string[];

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSampleContent(folders.content);
  const { code, stdout, stderr } = await runNode(['src/cli/verbatim.ts', 'build'], {
    VERBATIM_CONTENT: folders.content,
    VERBATIM_CACHE: folders.cache,
    VERBATIM_OUT: folders.out,
    VERBATIM_LANGUAGE: PSEUDO,
  });
  if (code !== 0) throw new Error(`The build ended with ${code}.\n${stdout}${stderr}`);
  files = filesBelow(folders.out);
});
afterAll(() => folders.remove());

/** What is the same in every language. */
const NAMES =
  'RSS Atom JSON Feed BibTeX RIS CSL APA MLA Chicago Web Annotation Markdown HTML Quotebacks Verbatim';
/** Of the manuals of style, which are English, and of the citations made by them. */
const STYLES = 'as quoted cited qtd in the of to printed';
/** By date-fns, which has no such language. */
const DATES =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun';

const WORD = /(?<![\p{L}\p{M}~])[A-Za-z]{2,}(?![\p{L}\p{M}~])/gu;
const SPOKEN = /\s(?:aria-label|title|alt|abbr|data-copy|placeholder)="([^"]*)"/g;
const UNSPOKEN =
  /<(script|style|code|pre|head)\b[^>]*>[\s\S]*?<\/\1>|<text class="upon context"[^>]*>[^<]*<\/text>/g;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Names of places are the gazetteer’s, which speaks English. */
function knownWords(): Set<string> {
  const names = files
    .filter((file) => file.startsWith('api/places/'))
    .flatMap((file) => wordsOf(read(file)));
  const tags = wordsOf(read('api/tags.json')).map((tag) => tag[0]?.toUpperCase() + tag.slice(1));
  const articles = filesBelow(folders.content).flatMap((file) =>
    wordsOf(readFileSync(join(folders.content, file), 'utf8')),
  );
  const fixed = [`${NAMES} ${STYLES} ${DATES}`, ...countries()].flatMap(wordsOf);
  return new Set([...names, ...tags, ...articles, ...fixed]);
}

const countries = (): string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => countryName(a + b)));
};

const read = (file: string): string => readFileSync(join(folders.out, file), 'utf8');

function plainWords(file: string, known: ReadonlySet<string>): string[] {
  const html = read(file).replace(UNSPOKEN, ' ');
  const spoken = [...html.matchAll(SPOKEN)].map(([, text]) => text).join(' ');
  const text = `${html.replace(/<[^>]*>/g, ' ')} ${spoken}`
    .replace(/&\w+;/g, ' ')
    .replace(/https?:\S+|\S*\/\S*/g, ' ');
  return [...new Set(wordsOf(text))].filter((word) => !known.has(word));
}

test.each([
  'index.html',
  '404.html',
  'about/index.html',
  'archive/index.html',
  'corrections/index.html',
  'quotes/index.html',
  'search/index.html',
  'speakers/index.html',
  'speakers/by-quotes/index.html',
  'places/index.html',
  'tags/index.html',
])('%s has no words of its own', (file) => {
  expect(files).toContain(file);
  expect(plainWords(file, knownWords())).toEqual([]);
});

test('nor has any page of articles, days, quotes, speakers and places', () => {
  const known = knownWords();
  const pages = files.filter(
    (file) => file.endsWith('.html') && /^(?:\d|quotes|speakers|places|tags)/.test(file),
  );
  expect(pages.length).toBeGreaterThan(40);
  const loose = pages.flatMap((file) => plainWords(file, known).map((word) => `${word}: ${file}`));
  // A quote that is cut short may end within a word.
  expect(loose.filter((found) => !CUT_SHORT.test(found))).toEqual([]);
});

const CUT_SHORT = /^[a-z]{2,12}: \d{4}\//;

test('the page’s language is the one it speaks, and scripts speak it, too', () => {
  expect(read('index.html')).toContain(`<html lang="${PSEUDO}"`);
  const scripts = files.filter((file) => /^scripts\/.*\.js$/.test(file)).map(read);
  expect(scripts.join('\n')).toContain('Çöþý');
  expect(scripts.join('\n')).not.toMatch(/Copied|Searching|could not be|cite\.copy/);
});
