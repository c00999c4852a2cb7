import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { ris } from './ris.ts';

test('every line of RIS is a tag and a value, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, words) => {
      const record = ris(citedQuote({ words, article: { title, byline: 'Anna Berg' } }));
      const lines = record.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
      expect(lines[0]).toBe('TY  - NEWS');
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines).toContain('AU  - Berg, Anna');
      expect(lines).toContain('DA  - 2024/02/08/');
    }),
  );
});
