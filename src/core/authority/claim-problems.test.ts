import { describe, expect, test } from 'vitest';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { claimProblems } from './claim-problems.ts';
import { readSpeakers } from './read-speakers.ts';
import { claimSpeakers } from './speaker-claims.ts';

const FILE = 'content/speakers.yaml';

function check(
  yaml: string,
  articles: readonly (readonly Named[])[],
  wasPublished?: (name: string) => boolean,
) {
  const authority = readSpeakers(yaml, FILE);
  if ('problems' in authority) throw new Error(JSON.stringify(authority.problems));
  const entries = namedEntries(...articles);
  const claims = claimSpeakers(entries, authority.entries);
  return claimProblems(claims, entries, authority, FILE, wasPublished);
}
const ruiz: Named = { name: 'Ana Ruiz', roles: ['mayor'], quotes: 1 };

describe('claimProblems', () => {
  test.each<[string, string, Named[]]>([
    ['without entries', '', [ruiz]],
    ['an entry that is found', '- name: Ana Ruiz\n', [ruiz]],
    ['an alias that is found', '- name: Ana Maria Ruiz\n  aliases: [Ana Ruiz]\n', [ruiz]],
  ])('nothing is wrong: %s', (_, yaml, named) => {
    expect(check(yaml, [named])).toEqual({ problems: [], warnings: [] });
  });

  test('an entry of nobody has its line and the nearest name', () => {
    const { problems } = check('- name: Ana Ruiz\n- name: Anna Ruiz\n', [[ruiz]]);
    expect(problems).toMatchObject([{ file: FILE, line: 2 }]);
    expect(problems[0]?.hint).toContain('Ana Ruiz');
  });

  test('where nobody is near, another with the surname is', () => {
    const { problems } = check('- name: Bartholomew Ruiz\n', [[ruiz]]);
    expect(problems[0]?.hint).toContain('Ana Ruiz');
    expect(check('- name: Bartholomew Moss\n', [[ruiz]]).problems[0]?.hint).not.toContain('Ruiz');
  });

  test('of a name that was published it is a warning', () => {
    const { problems, warnings } = check(
      '- name: Nina Roth\n',
      [[ruiz]],
      (name) => name === 'Nina Roth',
    );
    expect([problems.length, warnings.length]).toEqual([0, 1]);
  });

  test('an alias that nobody prints is told on its own line', () => {
    const { problems } = check('- name: Ana Ruiz\n  aliases:\n    - Ana Ruis\n', [[ruiz]]);
    expect(problems).toMatchObject([{ line: 3 }]);
  });

  test('two entries that claim one record are one problem, on the second’s line', () => {
    const yaml = '- name: Ana Ruiz\n- name: A. Ruiz\n  aliases: [Ana Ruiz]\n';
    const { problems } = check(yaml, [[ruiz], [ruiz], [ruiz]]);
    expect(problems.every(({ line }) => line === 2)).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(1);
  });

  test('a role that nobody bears, with the nearest one', () => {
    const { problems } = check('- name: Ana Ruiz\n  only:\n    roles: [mayor, majors]\n', [[ruiz]]);
    expect(problems).toMatchObject([{ line: 3 }]);
    expect(problems[0]?.hint).toContain('mayor');
  });

  test.each([
    ['of none', 'a7'],
    ['of another', 'a2'],
  ])('an article %s', (_, id) => {
    const yaml = `- name: Ana Ruiz\n  only:\n    articles: [a1, ${id}]\n`;
    const { problems } = check(yaml, [[ruiz], [{ name: 'Karl Moss' }]]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(id);
  });

  test('ten thousand mistakes are all told, and only some get a name', () => {
    const yaml = Array.from({ length: 10_000 }, (_, k) => `- name: Ana Ruizz${k}x\n`).join('');
    const { problems } = check(yaml, [[ruiz]]);
    expect(problems).toHaveLength(10_000);
    const near = problems.filter(({ hint }) => hint.includes('Ana Ruiz'));
    expect(near.length).toBeLessThanOrEqual(25);
  });
});
