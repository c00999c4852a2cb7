import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { asHtml, asMarkdown, asText } from '../attribution.ts';
import { bibtex, escapeBibtex } from './bibtex.ts';
import { intervalWords } from './cited-dates.ts';
import { cslItem } from './csl-json.ts';
import { ris } from './ris.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';
const day = (date: string) => date as CalendarDate;

describe('asText', () => {
  test.each<[string, Parameters<typeof citedQuote>[0], string]>([
    ['who, as what', {}, '“There is no way back” — Ilona Brandt, Mayor, quoted in “Bridge opens”'],
    [
      'when it was said, where the text says so',
      { said: { start: day('2024-02-07'), end: day('2024-02-07') } },
      '— Ilona Brandt, Mayor, 7 February 2024, quoted in “Bridge opens”',
    ],
    [
      'a source that is no name, as printed',
      { speaker: { name: 'he', resolved: false } },
      '— “he” (as printed), quoted in “Bridge opens”',
    ],
    ['marks in the words', { words: 'No “plan”' }, '“No ‘plan’” — Ilona Brandt'],
  ])('says %s', (_, more, text) => {
    expect(asText(citedQuote(more))).toContain(text);
  });

  test('ends in article, archive, date and address', () => {
    const { speaker: _, ...nobody } = citedQuote({ article: { title: 'Who pays?' } });
    expect(asText(nobody)).toBe(
      `“There is no way back” — “Who pays?”, Verbatim, 8 February 2024. ${AT}`,
    );
  });
});

test.each([
  ['2024-02-07', '2024-02-07', '7 February 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-01-01', '2023-12-31', '2023'],
  ['2010-01-01', '2019-12-31', '2010 to 2019'],
  ['2023-06-01', '2023-08-31', 'June 2023 to August 2023'],
  ['2024-02-05', '2024-02-11', '5 February 2024 to 11 February 2024'],
])('from %s to %s is %s', (start, end, words) => {
  expect(intervalWords({ start: day(start), end: day(end) })).toBe(words);
});

describe('asMarkdown', () => {
  test('is a block quotation whose paragraphs are those of the words', () => {
    const words = 'First *star*.\n\n2. Second [link](x).';
    expect(asMarkdown(citedQuote({ words })).split('\n')).toEqual([
      '> First \\*star\\*.',
      '>',
      '> 2\\. Second [link\\](x).',
      '>',
      `> — Ilona Brandt, Mayor, quoted in [“Bridge opens”](${AT}), Verbatim, 8 February 2024`,
    ]);
  });

  test('keeps the brackets of a title within the link', () => {
    const markdown = asMarkdown(citedQuote({ article: { title: 'Talks [updated]' } }));
    expect(markdown).toContain(`[“Talks \\[updated\\]”](${AT})`);
  });
});

test('asHtml escapes words, titles and addresses', () => {
  const html = asHtml(
    citedQuote({
      words: 'a < b & "c"',
      article: { title: '<script>', lang: 'fr' },
      address: 'https://paper.example/a/quotes/x/?b=1&c="2"',
    }),
  );
  expect(html).toContain('<p lang="fr">a &lt; b &amp; &quot;c&quot;</p>');
  expect(html).toContain('>“&lt;script&gt;”</a>');
  expect(html).toContain('cite="https://paper.example/a/quotes/x/?b=1&amp;c=&quot;2&quot;"');
});

describe('bibtex', () => {
  test.each([
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['\\', '\\textbackslash{}'],
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
    ['%', '\\%'],
    ['&', '\\&'],
    ['_', '\\_'],
    ['#', '\\#'],
    ['$', '\\$'],
    ['Мост “ё”', 'Мост “ё”'],
  ])('escapes %s', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });

  test('has balanced braces and one field a line, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const entry = bibtex(citedQuote({ article: { title, byline: title } }));
        let depth = 0;
        for (const character of entry) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const lines = entry.split('\n').slice(1, -1);
        expect(lines.every((line) => /^ {2}[a-z]+ = /.test(line))).toBe(true);
      }),
    );
  });

  test('keeps a body’s name whole, and a suffix between the names', () => {
    const byline = 'Martin Lund, Jr., and Bread and Butter Desk';
    expect(bibtex(citedQuote({ article: { byline: 'Anna Berg; Bread & Butter' } }))).toContain(
      'author = {Berg, Anna and {Bread} and {Butter}}',
    );
    expect(bibtex(citedQuote({ article: { byline } }))).toContain(
      'author = {Lund, Jr., Martin and',
    );
    expect(bibtex(citedQuote({ article: { byline: 'Bread & Butter' } }))).toContain(
      'author = {{Bread \\& Butter}}',
    );
  });
});

test('every line of RIS is a tag and a value, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, words) => {
      const record = ris(citedQuote({ words, article: { title, byline: 'Anna Berg' } }));
      const lines = record.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
      expect(lines[0]).toBe('TY  - NEWS');
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines).toContain('AU  - Berg, Anna');
      expect(lines).toContain('DA  - 2024/02/08/');
    }),
  );
});

test('cslItem has what reference managers read', () => {
  const quote = citedQuote({ article: { byline: 'Ursula von der Linde and Verbatim desk' } });
  expect(cslItem(quote)).toEqual({
    id: 'quote-7zq4m2xk9d',
    type: 'article-newspaper',
    title: 'Bridge opens',
    author: [{ family: 'von der Linde', given: 'Ursula' }, { literal: 'Verbatim desk' }],
    'container-title': 'Verbatim',
    issued: { 'date-parts': [[2024, 2, 8]] },
    URL: AT,
    language: 'en',
    note: 'Ilona Brandt, Mayor: “There is no way back”',
  });
});
