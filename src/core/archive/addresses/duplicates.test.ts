import { describe, expect, test } from 'vitest';
import { addressProblems } from './duplicates.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';

const entry = (file: string, date: string, slug: string, id = file) =>
  makeEntry(date, slug, { id, file });

describe('addressProblems', () => {
  test.each([
    [
      'the same slug on other days',
      [entry('a.md', '2024-02-08', 'harbour'), entry('b.md', '2024-02-09', 'harbour')],
    ],
    [
      'other slugs on one day',
      [entry('a.md', '2024-02-08', 'harbour'), entry('b.md', '2024-02-08', 'harbour-2')],
    ],
    ['one article', [entry('a.md', '2024-02-08', 'harbour')]],
    ['none', []],
  ])('%s are fine', (_what, entries) => {
    expect(addressProblems(entries)).toEqual([]);
  });

  test('two articles at one address: the later file is told of the earlier', () => {
    expect(
      addressProblems([
        entry('a.md', '2024-02-08', 'harbour'),
        entry('b.md', '2024-02-08', 'harbour'),
      ]),
    ).toEqual([
      {
        file: 'b.md',
        message: 'The address 2024-02-08/harbour is taken by a.md.',
        hint: 'give one of the two another slug: in its front matter',
      },
    ]);
  });

  test('case does not tell two addresses, or two ids, apart', () => {
    const problems = addressProblems([
      entry('a.md', '2024-02-08', 'harbour', 'first'),
      entry('b.md', '2024-02-08', 'Harbour', 'FIRST'),
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The address 2024-02-08/harbour is taken by a.md.',
      'The id first is taken by a.md.',
    ]);
  });

  test('one id for two articles', () => {
    expect(
      addressProblems([
        entry('a.md', '2024-02-08', 'x', 'same'),
        entry('b.md', '2024-02-09', 'y', 'same'),
      ]),
    ).toMatchObject([
      { file: 'b.md', hint: 'give one of the two another id: in its front matter' },
    ]);
  });

  test('of three at one address, two are told of the first', () => {
    const entries = ['a.md', 'b.md', 'c.md'].map((file) => entry(file, '2024-02-08', 'harbour'));
    const problems = addressProblems(entries);
    expect(problems.map(({ file }) => file)).toEqual(['b.md', 'c.md']);
    for (const { message } of problems) expect(message).toContain('taken by a.md');
  });
});
