import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArticle } from '../core/article/parse.ts';
import { viewText } from '../core/markdown/text/plain-text.ts';
import { projectDir } from '../test/support/site/run-node.ts';
import { documentOf, indexDocuments, type TestIndex } from '../test/support/site/search-index.ts';
import { isFormOf } from '../core/search/words/word-forms.ts';
import foreignWords from '../test/support/foreign-words.json' with { type: 'json' };

const HOW_MANY = 200;

/** The text of each sample article, title first. */
function readTexts(): string[] {
  const folder = join(projectDir, 'content/articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const parsed = parseArticle(readFileSync(join(folder, file), 'utf8'), file);
      if (!('tree' in parsed)) throw new Error(`${file} cannot be read.`);
      return `${parsed.frontMatter.title}\n\n${viewText(parsed.tree).text}`;
    });
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words of a text by a rule of the test's own, so that the index is not its own witness. */
const plainWords = (text: string) =>
  new Set(
    fold(text)
      .split(/[^a-z0-9'’]+/)
      .map((word) => word.replace(/['’]s$|['’]+$|^['’]+/g, '')),
  );

const texts = readTexts();
const words = texts.map(plainWords);
const everyWord = [...new Set(words.flatMap((set) => [...set]))];
const vocabulary = everyWord.filter((word) => /^[a-z]{4,}$/.test(word)).sort();

/** Numbers that look as if by chance, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Real words with a letter changed, left out, added, or two of them swapped. */
function changedWords(): string[] {
  const chance = numbers(7);
  const next = (below: number) => Math.floor(chance.next().value * below);
  const known = new Set(vocabulary);
  const changed = new Set<string>();
  while (changed.size < HOW_MANY) {
    const word = vocabulary[next(vocabulary.length)] ?? '';
    const at = next(word.length);
    const letter = String.fromCharCode(97 + next(26));
    const made = [
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2),
    ][next(4)];
    const isForm = everyWord.some((other) => isFormOf(made ?? '', other, 'en'));
    if (made !== undefined && made.length > 3 && !known.has(made) && !isForm) changed.add(made);
  }
  return [...changed];
}

let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments(texts.map(documentOf));
});
afterAll(() => made.remove());

test('nothing is found for 200 words that are in no article, made of real ones', async () => {
  const found: string[] = [];
  for (const word of changedWords()) {
    if ((await made.ask(word)).articles.length > 0) found.push(word);
  }
  expect(found).toEqual([]);
});

test('nothing is found for 200 words of other languages', async () => {
  const folded = texts.map(fold);
  const absent = foreignWords.filter((word) => !folded.some((text) => text.includes(fold(word))));
  expect(absent.length).toBeGreaterThanOrEqual(HOW_MANY);
  const found: string[] = [];
  for (const word of absent) {
    if ((await made.ask(word)).articles.length > 0) found.push(word);
  }
  expect(found).toEqual([]);
});

test('200 words that are in an article are found in all that have them', async () => {
  const step = Math.floor(vocabulary.length / HOW_MANY);
  const asked = vocabulary.filter((_, at) => at % step === 0).slice(0, HOW_MANY);
  expect(asked).toHaveLength(HOW_MANY);
  for (const word of asked) {
    const { articles } = await made.ask(word);
    const having = words.flatMap((set, at) => (set.has(word) ? [at] : []));
    expect(
      having.filter((at) => !articles.includes(at)),
      word,
    ).toEqual([]);
    // What else is found has another form of the word.
    for (const at of articles) {
      const forms = [...(words[at] ?? [])].filter((other) => isFormOf(word, other, 'en'));
      expect(forms, `${word} in article ${at}`).not.toEqual([]);
    }
  }
});

/** Words of one to three letters by themselves: UN, all, a. Endings and initials do not count. */
const shortWords = (text: string): Set<string> =>
  new Set(fold(text).match(/(?<![\p{L}\p{N}.'’&$-])[a-z]{1,3}(?![\p{L}\p{N}.'’&-])/gu));

test('every short word is found in all articles that have it', async () => {
  const short = texts.map(shortWords);
  const missed: string[] = [];
  for (const word of new Set(short.flatMap((set) => [...set]))) {
    const { articles } = await made.ask(word);
    const having = short.flatMap((set, at) => (set.has(word) ? [at] : []));
    if (having.some((at) => !articles.includes(at))) missed.push(word);
  }
  expect(missed).toEqual([]);
});

test('of a known and an unknown word the unknown one is never left out', async () => {
  const unknown = changedWords();
  const step = Math.floor(vocabulary.length / 50);
  for (const [at, word] of vocabulary.filter((_, index) => index % step === 0).entries()) {
    const answer = await made.ask(`${unknown[at]} ${word}`);
    expect(answer.articles, `${unknown[at]} ${word}`).toEqual([]);
    expect(answer.parts.map(({ count }) => count > 0)).toEqual([false, true]);
  }
});

test('the words with which it once failed', async () => {
  for (const word of ['aardvark', 'ibuprofen', 'zebrafish', 'iPhone', 'imposter', 'alphabet']) {
    expect((await made.ask(word)).articles, word).toEqual([]);
  }
});

test('letters that stand alone, and words with signs, are found', async () => {
  const text =
    "One\n\nN. Korea fired. Vitamin C helps, wrote J. K. Rowling. They play rock 'n' roll and rock-n-roll in C++ and C#. N. Ireland voted. The U.N. met. AT&T and R&D, 24/7, #MeToo, 50%. Don’t. L’accord of O’Brien cost $3.5m.";
  const one = await indexDocuments([documentOf(text)]);
  const asked =
    "N. Korea|N. Ireland|Vitamin C|J. K. Rowling|rock 'n' roll|rock-n-roll|C++|C#|UN|U.N.|AT&T|R&D|24/7|#MeToo|50%|don't|accord|l'accord|O'Brien|obrien|$3.5m|3.5m|\"N. Korea\"|\"rock 'n' roll\"";
  const missed: string[] = [];
  for (const question of asked.split('|')) {
    if ((await one.ask(question)).articles.length === 0) missed.push(question);
  }
  await one.remove();
  expect(missed).toEqual([]);
});
