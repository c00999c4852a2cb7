import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { tokensOfArticle } from './article-tokens.ts';
import { readTokens } from './tokens.ts';

test('the tokens of an article are read once, those of another anew', () => {
  const [one, two] = [articleTextFromPlain('We sail.'), articleTextFromPlain('She stayed.')];
  const tokens = tokensOfArticle(one);
  expect(tokens).toEqual(readTokens(one));
  expect(tokensOfArticle(one)).toBe(tokens);
  expect(tokensOfArticle(two)).toEqual(readTokens(two));
});
