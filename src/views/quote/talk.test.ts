import { expect, test } from 'vitest';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { talkAround } from './talk.ts';

/** The talk around the first quote of an article, each paragraph as words with brackets around quotes. */
function talk(markdown: string): string[] {
  const article = parseTestArticle(markdown);
  const [quote] = article.quotes;
  if (!quote) throw new Error('There is no quote.');
  return talkAround(article, quote).map(({ own, parts }) => {
    const words = parts.map(({ text, is }) =>
      is === 'this' ? `[${text}]` : is === 'other' ? `{${text}}` : text,
    );
    return `${own ? '*' : ''}${words.join('')}`;
  });
}

test('the paragraphs before and after, and other quotes in them', () => {
  expect(
    talk(
      'One.\n\nThe council met.\n\n“We sail,” said Mayor Ana Ruiz, “at noon.”\n\n“Never,” said Paul Ito.\n\nFour.',
    ),
  ).toEqual([
    'The council met.',
    '*[“We sail,”] said Mayor Ana Ruiz, [“at noon.”]',
    '{“Never,”} said Paul Ito.',
  ]);
});

test('headings are left out, and there may be nothing around', () => {
  expect(talk('## Noon\n\n“We sail today,” said Mayor Ana Ruiz.')).toEqual([
    '*[“We sail today,”] said Mayor Ana Ruiz.',
  ]);
});

test('long paragraphs are cut at words, where they are farther from the quote', () => {
  const long = 'The harbour was quiet. '.repeat(40).trim();
  const [before = '', own = '', after = ''] = talk(
    `${long}\n\n${long} “We sail,” said Mayor Ana Ruiz. ${long}\n\n${long}`,
  );
  expect(before).toMatch(/^… .*quiet\.$/);
  expect(own).toMatch(/^\*… .*\[“We sail,”\] said .* …$/);
  expect(after).toMatch(/^The harbour.* …$/);
  expect(before.length).toBeLessThan(300);
  expect(own.length).toBeLessThan(730);
});
