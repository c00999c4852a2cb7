// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskAnswer } from '../../test/support/page/desk-answer.ts';
import { stubClipboard } from '../../test/support/page/clipboard.ts';
import { showQuote } from './show-quote.ts';

const told: string[] = [];
let copy: ReturnType<typeof stubClipboard>;
let answer: unknown;

beforeEach(() => {
  told.length = 0;
  copy = stubClipboard();
  answer = { block: 'b', written: 'Written.' };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answer))));
  document.body.replaceChildren();
});
afterEach(() => vi.unstubAllGlobals());

function show(token: string | undefined = 'secret', decided?: string) {
  const { words, article } = deskAnswer();
  const [quote] = article.quotes;
  if (!quote) throw new Error('There is no quote.');
  const tell = (text: string) => void told.push(text);
  const own = decided === undefined ? quote : { ...quote, decided };
  document.body.append(showQuote(own, { article, words, token, tell }));
}
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === name)?.click();
/** The answer of the server has been read. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test('it leads to its mark, and says who, why and that it is doubtful', () => {
  show();
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#q-abc');
  for (const words of ['Anna Berg', '“said” 6:3', 'check this']) {
    expect(document.body.textContent).toContain(words);
  }
});

test('the entry is copied', async () => {
  show();
  press('Copy');
  await settled();
  expect(copy).toHaveBeenCalledWith('  - match: It is safe,\n');
  expect(told).toEqual(['Copied']);
});

test('the entry follows what is typed', async () => {
  show();
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(document.querySelector('pre')?.textContent).toBe('b');
});

test('it is written after a question', async () => {
  show();
  press('Write into the file …');
  press('Cancel');
  await settled();
  expect(told).toEqual([]);
  press('Write into the file …');
  press('Write');
  await settled();
  expect(told).toEqual(['Written.']);
});

test('a refusal, and no answer at all, are shown', async () => {
  show();
  answer = { problem: { place: 'a.md', message: 'It has changed.', fix: 'Fix: reload.' } };
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(document.querySelector('.desk-wrong')?.textContent).toContain('It has changed.');
  vi.stubGlobal('fetch', () => Promise.reject(new Error('stopped')));
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(told.join()).toContain('does not answer');
});

test('where nothing may be written there is only the entry to copy', () => {
  const { words, article } = deskAnswer();
  const [quote] = article.quotes;
  if (!quote) throw new Error('There is no quote.');
  const context = { article, words, token: undefined, tell: () => undefined };
  document.body.append(showQuote(quote, context));
  expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
    'Copy',
  ]);
  expect(document.querySelector('input')).toBeNull();
});

test('what the front matter has decided is not decided again', () => {
  show('secret', 'Decided in line 4.');
  expect(document.querySelector('button')).toBeNull();
  expect(document.body.textContent).toContain('Decided in line 4.');
});
