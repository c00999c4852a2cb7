import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../core/calendar/date.ts';
import { citedQuote } from '../test/support/site/cited-quote.ts';
import { asHtml, asMarkdown, asText } from './attribution.ts';

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
