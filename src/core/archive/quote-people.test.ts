import { expect, test } from 'vitest';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { peopleSpokenOf } from './quote-people.ts';

function spokenOf(text: string): string[] {
  const article = parseTestArticle(text);
  const [quote] = article.quotes;
  const names = new Map(article.speakers.map(({ key, name }) => [key, name]));
  return quote ? peopleSpokenOf(article, quote).map((key) => names.get(key) ?? key) : [];
}

test('the people whom the words name, each once, and none beside them', () => {
  expect(
    spokenOf(
      'Mayor Anna Berg met Carl Moe, who runs the port. “Berg promised us a bridge, and Anna Berg broke her word,” said Moe, as Inspector Olga Lind listened.',
    ),
  ).toEqual(['Anna Berg']);
});

test('nobody by a pronoun, and not the speaker', () => {
  expect(
    spokenOf('Mayor Anna Berg spoke first. “She and I, Carl Moe, are friends,” said Carl Moe.'),
  ).toEqual([]);
});
