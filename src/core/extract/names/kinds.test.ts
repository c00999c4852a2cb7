import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readTokens } from '../prose/tokens.ts';
import { affiliationEnd, isBareTitle, kindOfName, titleEnd } from './kinds.ts';

const tokensOf = (text: string) => readTokens(articleTextFromPlain(text));
/** The words of a name after its title. */
function untitled(text: string): string {
  const tokens = tokensOf(text);
  const at = titleEnd({ first: 0, after: tokens.length }, tokens);
  return tokens
    .slice(at)
    .map((token) => token.text)
    .join(' ');
}

describe('titleEnd', () => {
  test.each([
    ['Prime Minister Ana Ruiz', 'Ana Ruiz'],
    ['Mr. Moss', 'Moss'],
    ['Secretary of State Ana Ruiz', 'Ana Ruiz'],
    ['Minister of Foreign Affairs Ana Ruiz', 'Ana Ruiz'],
    ['Glazier Ilona Brandt', 'Ilona Brandt'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Earl Weaver', 'Earl Weaver'],
    ['General Assembly', 'General Assembly'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['Secretary of State', ''],
  ])('“%s” leaves “%s”', (text, name) => {
    expect(untitled(text)).toBe(name);
  });
});

describe('affiliationEnd', () => {
  const vocabulary = (...lowerCase: string[]) => ({
    lowerCase: new Set(lowerCase),
    capitals: new Set<string>(),
    surnames: new Set<string>(),
  });
  const rest = (text: string, ...lowerCase: string[]) => {
    const tokens = tokensOf(text);
    const at = affiliationEnd({ first: 0, after: tokens.length }, tokens, vocabulary(...lowerCase));
    return tokens
      .slice(at)
      .map((token) => token.text)
      .join(' ');
  };

  test.each([
    ['Norwegian Republican Maria Holm', 'Maria Holm'],
    ['Maria Holm', 'Maria Holm'],
    ['Norwegian Holm', 'Norwegian Holm'],
  ])('“%s” leaves “%s”', (text, name) => {
    expect(rest(text)).toBe(name);
  });

  test('a common word of the article before a full name is not its', () => {
    expect(rest('Harvest Maria Holm', 'harvest')).toBe('Maria Holm');
    expect(rest('Xanadu Maria Holm')).toBe('Xanadu Maria Holm');
  });
});

describe('kindOfName', () => {
  const kind = (text: string, titled = false) => {
    const tokens = tokensOf(text);
    return kindOfName(tokens, 0, tokens.length, titled);
  };

  test.each([
    ['Maria Holm', 'person'],
    ['J. R. Holm', 'person'],
    ['Foreign Ministry', 'body'],
    ['NATO', 'body'],
    ['Norway', 'place'],
    ['N. Korea', 'place'],
    ['Norwegians', 'group'],
    ['Oduya', 'name'],
  ])('“%s” is a %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  test('with a title before it nearly anything is a person', () => {
    expect(kind('Oduya', true)).toBe('person');
    expect(kind('Norway', true)).toBe('person');
  });
});

describe('isBareTitle', () => {
  test.each([
    ['Prime Minister', true],
    ['Republican Senator', true],
    ['Minister of Norway', true],
    ['Minister Holm', false],
    ['', true],
  ])('“%s”: %s', (text, bare) => {
    const tokens = tokensOf(text);
    expect(isBareTitle(tokens, { first: 0, after: tokens.length })).toBe(bare);
  });
});
