import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTextDirective } from './text-directive.ts';

describe('writeTextDirective', () => {
  test.each([
    [{ start: 'no way' }, ':~:text=no%20way'],
    [{ prefix: 'there is', start: 'no way' }, ':~:text=there%20is-,no%20way'],
    [{ start: 'no', end: 'back' }, ':~:text=no,back'],
    [{ start: 'no', suffix: 'back' }, ':~:text=no,-back'],
    [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, ':~:text=a-,b,c,-d'],
    [{ start: 'well-known, (yes)*' }, ':~:text=well%2Dknown%2C%20%28yes%29%2A'],
    [{ start: 'two\n words' }, ':~:text=two%20words'],
  ])('%j', (directive, written) => {
    expect(writeTextDirective(directive)).toBe(written);
  });

  test('half a character breaks no link', () => {
    expect(() => writeTextDirective({ start: 'a\ud83d' })).not.toThrow();
  });

  test('the words come back as they were, and only commas and hyphens part them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (start) => {
        const written = writeTextDirective({ start }).replace(':~:text=', '');
        expect(written).not.toMatch(/[-,&!'()*~\s]/);
        expect(decodeURIComponent(written)).toBe(start.toWellFormed().replace(/\s+/g, ' '));
      }),
    );
  });
});
