import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../markdown/source/parse.ts';
import { viewText } from '../../markdown/text/plain-text.ts';
import { extractSpeech } from '../speech.ts';

/** Everyone in these stories is invented. */
function read(markdown: string): [words: string, speaker: string | null, source: string | null][] {
  const { quotes, speakers } = extractSpeech(viewText(parseMarkdown(markdown)));
  return quotes.map(({ words, speaker, source }) => [
    words,
    speakers.find(({ key }) => key === speaker)?.name ?? null,
    source?.text ?? null,
  ]);
}

const LEAD = 'Mayor Clara Voss wrote to the board on Monday:\n\n';
const WORDS = 'We will not sell the harbour. It is ours.';

describe('a line that names the source is not among the words', () => {
  test.each([
    ['a dash and a name', `> ${WORDS}\n>\n> — Clara Voss, mayor`],
    ['two hyphens', `> ${WORDS}\n>\n> -- Clara Voss, mayor`],
    ['an en dash', `> ${WORDS}\n>\n> – Clara Voss`],
    ['in the same paragraph', `> ${WORDS}\n> — Clara Voss, mayor`],
    ['in italics', `> ${WORDS}\n>\n> — *Clara Voss*`],
    ['cite', `<blockquote><p>${WORDS}</p><cite>Clara Voss</cite></blockquote>`],
    [
      'cite in a paragraph',
      `<blockquote><p>${WORDS}</p><p><cite>Clara Voss</cite></p></blockquote>`,
    ],
    ['cite behind the words', `<blockquote>${WORDS} <cite>Clara Voss</cite></blockquote>`],
    [
      'a figure',
      `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>—Clara Voss</figcaption></figure>`,
    ],
    ['a dash in cite', `<blockquote><p>${WORDS}</p><cite>— Clara Voss</cite></blockquote>`],
    ['words in marks', `> “${WORDS}”\n>\n> — Clara Voss, mayor`],
    ['words in marks, in the same paragraph', `> “${WORDS}” — Clara Voss`],
  ])('%s', (_name, block) => {
    const [first, ...more] = read(`The board met.\n\n${block}\n\nThe board left.`);
    expect(more).toEqual([]);
    expect(first?.slice(0, 2)).toEqual([WORDS, 'Clara Voss']);
  });

  test.each([
    ['a document', '— from the letter of 3 May 2019', 'from the letter of 3 May 2019'],
    ['nobody by name', '— Proverb', 'Proverb'],
  ])('%s is the source, and nobody speaks', (_name, line, source) => {
    expect(read(`The board met.\n\n> ${WORDS}\n>\n> ${line}`)).toEqual([[WORDS, null, source]]);
  });

  test('a line below the block names its source, too', () => {
    const [quote] = read(`The board met.\n\n> ${WORDS}\n\n— Bo Pryce, farmer`);
    expect(quote?.slice(0, 2)).toEqual([WORDS, 'Bo Pryce']);
  });

  test('lines of a conversation name no source', () => {
    const [quote] = read(`${LEAD}> The pier is ours.\n>\n> – Then he left.\n>\n> – Good.`);
    expect(quote?.slice(0, 2)).toEqual(['The pier is ours. – Then he left. – Good.', 'Clara Voss']);
  });

  test('a source that is no name is printed, and nobody speaks', () => {
    const [quote] = read(`It read:\n\n> ${WORDS}\n>\n> — A resident of the quay`);
    expect(quote?.slice(0, 2)).toEqual([WORDS, null]);
  });

  test.each([
    ['a dash inside a sentence', 'We will not sell — and the board knows it.'],
    ['a dash before a sentence', 'We will not sell. — Nobody asked us to sell it.'],
  ])('%s belongs to the words', (_name, words) => {
    expect(read(`${LEAD}> ${words}`)).toEqual([[words, 'Clara Voss', 'Mayor Clara Voss']]);
  });
});

describe('block quotes in a row', () => {
  test('each is a quote of its own, of the one whom it names', () => {
    const text = `${LEAD}> ${WORDS}\n\n> The road is a disgrace.\n>\n> — Bo Pryce, farmer\n\n<blockquote><p>The pier is ours.</p><cite>Tom Reed</cite></blockquote>`;
    expect(read(text).map(([words, speaker]) => [words, speaker])).toEqual([
      [WORDS, 'Clara Voss'],
      ['The road is a disgrace.', 'Bo Pryce'],
      ['The pier is ours.', 'Tom Reed'],
    ]);
  });

  test('one that names nobody is open, no matter who spoke before', () => {
    expect(read(`${LEAD}> ${WORDS}\n\n> The road is a disgrace.`)).toEqual([
      [WORDS, 'Clara Voss', 'Mayor Clara Voss'],
      ['The road is a disgrace.', null, null],
    ]);
  });

  test('several paragraphs of one block are one quote', () => {
    expect(read(`${LEAD}> We will not sell.\n>\n> It is ours.\n>\n> — Clara Voss`)).toEqual([
      ['We will not sell. It is ours.', 'Clara Voss', 'Clara Voss'],
    ]);
  });

  test('marks around the whole block, opened anew in each paragraph, are not its words', () => {
    expect(read(`${LEAD}> “We will not sell.\n>\n> “It is ours.”`)).toEqual([
      ['We will not sell. It is ours.', 'Clara Voss', 'Mayor Clara Voss'],
    ]);
  });
});

test('a block quote without a lead-in and without a source is not a quote', () => {
  expect(read(`The board met.\n\n> ${WORDS}\n\nThe board left.`)).toEqual([]);
});
