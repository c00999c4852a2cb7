import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { describeEvidence, quoteContext } from './context.ts';

const around = (before: string, words: string, after: string) =>
  quoteContext(
    { text: before + words + after },
    { spans: [{ start: before.length, end: before.length + words.length }] },
  );

describe('quoteContext', () => {
  test('a short text stands in full', () => {
    expect(around('He said: “', 'We sail.', '” Then he left.')).toEqual({
      before: 'He said: “',
      quote: 'We sail.',
      after: '” Then he left.',
    });
  });

  test('a long one is cut at words', () => {
    const { before, after } = around('harbour '.repeat(60), 'We sail.', ' harbour'.repeat(60));
    expect(before).toMatch(/^… (?:harbour )+$/);
    expect(after).toMatch(/^(?: harbour)+ …$/);
    expect(before.length + after.length).toBeLessThan(330);
  });

  test('of a long quote the beginning and the end are hinted at', () => {
    const { quote } = around('', `First ${'word '.repeat(100)}last.`, '');
    expect(quote).toMatch(/^First .+ … .*last\.$/);
    expect(quote.length).toBeLessThan(120);
  });

  test('paragraphs run on', () => {
    expect(around('One.\n\nTwo: “', 'Three.\n\nFour.', '”\n\nFive.')).toEqual({
      before: 'One. Two: “',
      quote: 'Three. Four.',
      after: '” Five.',
    });
  });

  test('no character is cut in two, and none is wide of its part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const long = text.repeat(200);
        const { quote } = quoteContext({ text: long }, { spans: [{ start: 0, end: long.length }] });
        expect(quote.isWellFormed()).toBe(true);
      }),
    );
  });

  test('a quote without spans has the beginning of the text around it', () => {
    expect(quoteContext({ text: 'Words.' }, { spans: [] })).toEqual({
      before: '',
      quote: '',
      after: 'Words.',
    });
  });
});

describe('describeEvidence', () => {
  const evidence = (body: string, more = '') => {
    const article = parseTestArticle(body, { more });
    const quote = article.quotes.at(-1);
    if (!quote) throw new Error('no quote');
    return describeEvidence(article, quote);
  };

  test('names the cue and the source as printed', () => {
    const words = evidence('“The bridge is safe,” said Mayor Stefan Iliev.');
    expect(words).toContain('said');
    expect(words).toContain('Stefan Iliev');
  });

  test('a pronoun, the other side and nobody are told in other words', () => {
    const all = [
      evidence('“The bridge is safe,” said Stefan Iliev.'),
      evidence('Stefan Iliev came. “The bridge is safe,” he said.'),
      evidence('Stefan Iliev said: “The bridge is safe.”'),
      evidence('“The bridge is quite safe.”'),
      evidence(
        '“The bridge is safe,” said Stefan Iliev.',
        'quotes:\n  - match: The bridge is safe\n    speaker: Ana Ruiz\n',
      ),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
