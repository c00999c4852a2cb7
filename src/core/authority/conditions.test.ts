import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { bearsRole, fulfils, isArticle, type Conditions } from './conditions.ts';

const article = makeEntry('2024-02-08', 'bridge', { id: 'b1', file: 'content/articles/bridge.md' });
const mayor = {
  key: 'x',
  name: 'Stefan Iliev',
  kind: 'person',
  aliases: [],
  roles: ['Deputy Mayor of Solvik'],
} as const;

describe('fulfils', () => {
  test.each<[Conditions | undefined, boolean]>([
    [undefined, true],
    [{ articles: ['b1'] }, true],
    [{ articles: ['ferry'] }, false],
    [{ roles: ['deputy mayor'] }, true],
    [{ roles: ['harbour master'] }, false],
    [{ roles: ['harbour master'], articles: ['bridge'] }, true],
    [{ from: '2024-02-08', to: '2024-02-08' }, true],
    [{ from: '2024-02-09' }, false],
    [{ from: '2024', to: '2024-02' }, true],
    [{ to: '2024-01' }, false],
    [{ to: '2023' }, false],
    [{ roles: ['deputy mayor'], to: '2023' }, false],
  ])('%j: %s', (only, does) => {
    expect(fulfils(only, article, mayor)).toBe(does);
  });
});

test.each([
  ['b1', true],
  ['bridge', true],
  ['articles/bridge.md', true],
  ['content/articles/bridge.md', true],
  ['bridge.md', false],
  ['', false],
])('isArticle: %j: %s', (wanted, is) => {
  expect(isArticle(wanted, article)).toBe(is);
});

test.each([
  ['DEPUTY mayor', true],
  ['mayor of solvik', true],
  ['deputy of solvik', false],
])('bearsRole: %s: %s', (words, does) => {
  expect(bearsRole(words, mayor)).toBe(does);
});
