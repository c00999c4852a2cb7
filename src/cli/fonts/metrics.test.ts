import { describe, expect, test } from 'vitest';
import { fitMetrics, formatUnicodeRange, SAMPLE_TEXT } from './metrics.ts';

describe('formatUnicodeRange', () => {
  test.each([
    [[0x41, 0x42, 0x43, 0x2c6], 'U+41-43,U+2C6'],
    [[0x43, 0x41, 0x42], 'U+41-43'],
    [[0x41], 'U+41'],
    [[0x1f600, 0x41], 'U+41,U+1F600'],
    [[], ''],
    [[0x41, 0x62], 'U+41-62'],
    [[0x41, 0x63], 'U+41,U+63'],
  ])('%j is %s', (codePoints, range) => {
    expect(formatUnicodeRange(codePoints)).toBe(range);
  });

  test('a gap that another file fills is left open', () => {
    expect(formatUnicodeRange([0x41, 0x45], [0x43, 0x61])).toBe('U+41,U+45');
    expect(formatUnicodeRange([0x41, 0x45], [0x40, 0x46])).toBe('U+41-45');
  });
});

describe('fitMetrics', () => {
  /** A font of 1,000 units in which every character is as wide as given. */
  const font = (advance: number) => ({
    unitsPerEm: 1000,
    ascent: 900,
    descent: 300,
    lineGap: 0,
    advances: new Map(
      [...SAMPLE_TEXT].map((character) => [character.codePointAt(0) ?? 0, advance]),
    ),
  });

  test('a local font of the same width stays as it is', () => {
    expect(fitMetrics(font(500), 0.5)).toEqual({
      sizeAdjust: '100.00%',
      ascentOverride: '90.00%',
      descentOverride: '30.00%',
      lineGapOverride: '0.00%',
    });
  });

  test('one of twice the width is halved, and its heights, which are scaled with it, doubled', () => {
    expect(fitMetrics(font(500), 1)).toMatchObject({
      sizeAdjust: '50.00%',
      ascentOverride: '180.00%',
    });
  });
});
