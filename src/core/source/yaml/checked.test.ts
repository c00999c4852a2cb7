import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCheckedYaml, type YamlForm } from './checked.ts';

const schema = z.strictObject({
  title: z.string(),
  quotes: z.array(z.strictObject({ match: z.string(), role: z.string().optional() })).optional(),
});
const form: YamlForm<typeof schema> = {
  schema,
  name: 'The file',
  empty: { message: 'no keys', hint: 'write some' },
  root: 'map',
  hints: { wrong: (field) => `fix ${field}` },
};
const read = (text: string, line = 1) => readCheckedYaml({ text, file: 'a.yaml', line }, form);
const problemsOf = (text: string, line = 1) => {
  const result = read(text, line);
  return 'problems' in result ? result.problems : [];
};

describe('readCheckedYaml', () => {
  test('what is right has its lines', () => {
    const result = read('title: A\nquotes:\n  - match: b\n  - match: c\n    role: d\n', 10);
    if ('problems' in result) throw new Error('problems');
    expect(result.data.quotes).toHaveLength(2);
    expect(result.lineOf(['title'])).toBe(10);
    expect(result.lineOf(['quotes', 1, 'role'])).toBe(14);
    // What is not there is on the line of what holds it.
    expect(result.lineOf(['quotes', 0, 'role'])).toBe(12);
    expect(result.lineOf(['none'])).toBe(10);
  });

  test.each([
    ['a list', '- a\n'],
    ['words', 'only words\n'],
    ['nothing', ''],
  ])('%s is no map', (_, text) => {
    expect(problemsOf(text, 3)).toEqual([
      { file: 'a.yaml', line: 3, message: 'no keys', hint: 'write some' },
    ]);
  });

  test('a slip has its line and column, and not all that follows is told', () => {
    const problems = problemsOf('title: "A\nquotes: [\n  {a: "b\n  c: ]\n}\n');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(3);
    for (const { line, column } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  test('several mistakes are told at once, each on its line', () => {
    const text = 'titel: A\nquotes:\n  - match: 3\n';
    expect(
      problemsOf(text)
        .map(({ line }) => line)
        .sort(),
    ).toEqual([1, 1, 3]);
  });

  test('letters that no text has are told on their line', () => {
    expect(problemsOf('title: A\nquotes:\n  - match: "b\\u0007"\n')).toMatchObject([{ line: 3 }]);
  });

  test('aliases cannot blow a small file up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let k = 0; k < 9; k++) {
      const [from, to] = [String.fromCharCode(97 + k), String.fromCharCode(98 + k)];
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
    }
    expect(problemsOf(`${bomb.join('\n')}\n`)).toHaveLength(1);
  });

  test('no text makes it throw, and every problem has a line of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = text.split('\n').length;
        return problemsOf(text).every(
          ({ line = 0, hint }) => line >= 1 && line <= lines + 1 && hint !== '',
        );
      }),
    );
  });
});
