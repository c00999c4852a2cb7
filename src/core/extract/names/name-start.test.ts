import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readTokens } from '../prose/tokens.ts';
import { findNameStart, isBareTitle, trimDegrees } from './name-start.ts';

const tokensOf = (text: string) => readTokens(articleTextFromPlain(text));
const vocabulary = (...lowerCase: string[]) => ({
  lowerCase: new Set(lowerCase),
  capitals: new Set<string>(),
  surnames: new Set<string>(),
  acting: new Set<string>(),
  speaking: new Set<string>(),
});

/** The words of the name in a run. */
function nameIn(text: string, ...lowerCase: string[]): string {
  const tokens = tokensOf(text);
  const run = { first: 0, after: tokens.length };
  trimDegrees(run, tokens);
  const { nameFirst } = findNameStart(run, tokens, vocabulary(...lowerCase));
  return tokens
    .slice(nameFirst, run.after)
    .map((token) => token.text)
    .join(' ');
}

describe('findNameStart', () => {
  test.each([
    ['Prime Minister Ana Ruiz', 'Ana Ruiz'],
    ['Mr. Moss', 'Moss'],
    ['Centre (Karl) Moss', '( Karl ) Moss'],
    ['Secretary of State Ana Ruiz', 'Ana Ruiz'],
    ['Minister of Foreign Affairs Ana Ruiz', 'Ana Ruiz'],
    ['Glazier Ilona Brandt', 'Ilona Brandt'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Earl Weaver', 'Earl Weaver'],
    ['General Assembly', 'General Assembly'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['Secretary of State', ''],
    ['Norwegian Republican Maria Holm', 'Maria Holm'],
    ['Norwegian Holm', 'Norwegian Holm'],
    ['Xanadu Maria Holm', 'Xanadu Maria Holm'],
    ['Supervisor Ana Ruiz', 'Ana Ruiz'],
    ['Singer-guitarists Ana Ruiz', 'Ana Ruiz'],
    ['Herons LB Karl Moss', 'Karl Moss'],
    ['Norway Liu Xiaolan', 'Liu Xiaolan'],
    ['Cllr. Ana Ruiz', 'Ana Ruiz'],
    ['Lord Justice Holm KC', 'Holm'],
    ['HHJ Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz MP', 'Ana Ruiz'],
    ['Conservative MP', 'Conservative MP'],
    ['Prince Karl', 'Prince Karl'],
    ['King Olav VI', 'King Olav VI'],
    ['Prince Karl Moss', 'Karl Moss'],
    ['Office of the Inspector General', 'Office of the Inspector General'],
  ])('“%s” names “%s”', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  test('a common word of the article before a full name is not its', () => {
    expect(nameIn('Harvest Maria Holm', 'harvest')).toBe('Maria Holm');
  });
});

describe('isBareTitle', () => {
  test.each([
    ['Prime Minister', true],
    ['Republican Senator', true],
    ['Minister of Norway', true],
    ['Minister Holm', false],
    ['Chief Minister', true],
    ['Madam Deputy Speaker', true],
    ['Mr King', false],
    ['', true],
  ])('“%s”: %s', (text, bare) => {
    const tokens = tokensOf(text);
    expect(isBareTitle(tokens, { first: 0, after: tokens.length })).toBe(bare);
  });
});
