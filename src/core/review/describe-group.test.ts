import { describe, expect, test } from 'vitest';
import { describeGroup, reviewedProblem, type DescribedGroup } from './describe-group.ts';

const row = (file: string) => ({ file, line: 3, message: '“MK”: no source' });
const group = (more: Partial<DescribedGroup>) =>
  describeGroup({ kind: 'open-quote', reach: 'quote', rows: [row('a.md'), row('b.md')], ...more });

describe('reviewedProblem', () => {
  test('mistakes that differ in names and figures have one cause', () => {
    const of = (message: string) =>
      reviewedProblem('mistake', 'build', { file: 'a.md', message, hint: 'fix it' }).group;
    expect(of('aliases: “/a/b” is 512 long')).toBe(of('aliases: “/c/d” is 700 long'));
    expect(of('aliases is not known')).not.toBe(of('layout is not known'));
  });
});

describe('describeGroup', () => {
  test('several places have words in common, one keeps its own', () => {
    expect(group({})).toMatchObject({ count: 2, files: 2, message: '2 quotes without a speaker:' });
    expect(group({ rows: [row('a.md')] })).toMatchObject({ count: 1, message: '“MK”: no source' });
  });

  test('repeated words come with the rule that settles them', () => {
    const open = { words: 'user testing', cause: 'other' } as const;
    expect(group({ kind: 'words', open })).toMatchObject({
      message: '“user testing”, 2 quotes in 2 articles:',
      hint: 'in quotes.yaml, terms: ["user testing"]',
    });
  });

  test('so do initials, with the article', () => {
    const open = { words: '', cause: 'initials', source: 'MK' } as const;
    const { hint } = group({ kind: 'initials', open, article: { id: '2024-a', lang: 'en' } });
    expect(hint).toContain('MK: with speaker: the name, and articles: [2024-a]');
  });

  test('of a language without rules, the language is said', () => {
    const open = { words: '', cause: 'unread' } as const;
    expect(group({ open, article: { id: 'a', lang: 'ru' } }).message).toContain('(ru)');
  });
});
