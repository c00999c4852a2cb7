import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readTokens } from '../prose/tokens.ts';
import { isPersonInContext } from './surnames-in-context.ts';

const tokensOf = (text: string) => readTokens(articleTextFromPlain(text));

/** Whether the first two capitals behind the words before `|` are somebody. */
function isPerson(text: string): boolean {
  const [before = ''] = text.split('|');
  const first = tokensOf(before).length;
  return isPersonInContext(tokensOf(text.replace('|', '')), first, first + 2);
}

describe('a first name with a word for a body or a place', () => {
  test.each([
    'For |Mark Church it was a habit.',
    'Then |Grace Lane said so.',
    'It was |Grace Lane, a ranger, who came.',
    'Senators |Hugh Lane and Vera Cobb came.',
    'It was |Ivy Hall, 41, who came.',
    '|Zoe Park: We slept.',
  ])('somebody: %s', (text) => {
    expect(isPerson(text)).toBe(true);
  });

  test.each([
    'They met in |Grace Lane, a road in Hull.',
    'He liked the |Mark Church and its bells.',
    'Then |Grace Lane was closed.',
    'Then |Virginia House said so.',
  ])('not: %s', (text) => {
    expect(isPerson(text)).toBe(false);
  });
});
