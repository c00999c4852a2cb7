import { describe, expect, test } from 'vitest';
import { line } from '../source/field-schemas.ts';
import { withoutInvisible } from './invisible-letters.ts';

describe('withoutInvisible', () => {
  test.each([
    ['a soft hyphen', 'Mar\u00ADko\u00ADva', 'Markova'],
    ['zero-width spaces and a byte order mark', '\uFEFFAda\u200B Lunt\u2060', 'Ada Lunt'],
    ['controls of direction', '\u202AAda\u202C \u2067Lunt\u2069\u200E', 'Ada Lunt'],
    ['joiners in Latin words', 'Ada\u200D Lu\u200Cnt', 'Ada Lunt'],
    ['letters of tags', 'Ada\u{E0041}\u{E0042} Lunt', 'Ada Lunt'],
    ['selectors of a form', 'Ad\uFE0Fa Lunt', 'Ada Lunt'],
    ['a joiner at the end', 'می\u200C', 'می'],
  ])('leaves out %s', (_what, text, without) => {
    expect(withoutInvisible(text)).toBe(without);
  });

  test.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष'],
    ['an emoji of several', '👩\u200D🚒 and 🏳️\u200D🌈 and 👍🏽\u200D🔥'],
    ['a flag', 'in 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} today'],
    ['what has none', 'Ada Lunt'],
  ])('keeps the joiners of %s', (_what, text) => {
    expect(withoutInvisible(text)).toBe(text);
  });

  test('no title or name that an editor writes has any', () => {
    expect(line.parse('Ada\u00AD Lunt\u200B')).toBe('Ada Lunt');
    expect(line.safeParse('\u200B').success).toBe(false);
  });
});
