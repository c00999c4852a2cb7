import { describe, expect, test } from 'vitest';
import { comparableSelector, CONTEXT_LENGTH, contextLikeness, selectorOf } from './selector.ts';

describe('selectorOf', () => {
  const text = `${'before '.repeat(10)}“No,” she said.${' after'.repeat(10)}`;
  const start = text.indexOf('“');
  const selector = selectorOf(text, { words: 'No,', spans: [{ start, end: start + 5 }] });

  test('the words, their place and what stands around them', () => {
    expect(selector.exact).toBe('No,');
    expect(selector.start).toBe(start);
    expect(selector.prefix).toBe(text.slice(start - CONTEXT_LENGTH, start));
    expect(selector.suffix).toHaveLength(CONTEXT_LENGTH);
  });

  test('at the ends of a text there is less, and no character is cut', () => {
    const faces = `${'🙂'.repeat(30)} “No”`;
    const at = faces.indexOf('“');
    const { prefix, suffix } = selectorOf(faces, {
      words: 'No',
      spans: [{ start: at, end: at + 4 }],
    });
    expect(prefix.isWellFormed()).toBe(true);
    expect(suffix).toBe('');
  });

  test('a quote in parts is held by what is around all of them', () => {
    const parts = 'He said “one,” and “two.” End';
    const { prefix, suffix } = selectorOf(parts, {
      words: 'one, two.',
      spans: [
        { start: 8, end: 14 },
        { start: 19, end: 25 },
      ],
    });
    expect([prefix, suffix]).toEqual(['He said ', ' End']);
  });
});

describe('contextLikeness', () => {
  const around = (prefix: string, suffix: string) =>
    comparableSelector({ exact: 'No', prefix, suffix, start: 0 });

  test('the better side weighs more, and two empty sides agree', () => {
    const same = around('The mayor replied: ', ' and left the hall.');
    expect(contextLikeness(same, same)).toBe(1);
    expect(contextLikeness(around('', ''), around('', ''))).toBe(1);
    const half = contextLikeness(same, around('The mayor replied: ', 'xyz 123'));
    expect(half).toBeGreaterThan(0.6);
    expect(half).toBeLessThan(0.8);
  });
});
