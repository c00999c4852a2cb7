import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { bibtex, escapeBibtex } from './bibtex.ts';

describe('bibtex', () => {
  test.each([
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['\\', '\\textbackslash{}'],
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
    ['%', '\\%'],
    ['&', '\\&'],
    ['_', '\\_'],
    ['#', '\\#'],
    ['$', '\\$'],
    ['Мост “ё”', 'Мост “ё”'],
  ])('escapes %s', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });

  test('has balanced braces and one field a line, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const entry = bibtex(citedQuote({ article: { title, byline: title } }));
        let depth = 0;
        for (const character of entry) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const lines = entry.split('\n').slice(1, -1);
        expect(lines.every((line) => /^ {2}[a-z]+ = /.test(line))).toBe(true);
      }),
    );
  });

  test('keeps a body’s name whole, and a suffix between the names', () => {
    const byline = 'Martin Lund, Jr., and Bread and Butter Desk';
    expect(bibtex(citedQuote({ article: { byline: 'Anna Berg; Bread & Butter' } }))).toContain(
      'author = {Berg, Anna and {Bread} and {Butter}}',
    );
    expect(bibtex(citedQuote({ article: { byline } }))).toContain(
      'author = {Lund, Jr., Martin and',
    );
    expect(bibtex(citedQuote({ article: { byline: 'Bread & Butter' } }))).toContain(
      'author = {{Bread \\& Butter}}',
    );
  });
});
