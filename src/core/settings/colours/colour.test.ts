import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrastOf,
  LEAST_CONTRAST,
  leastContrast,
  mixColours,
  normaliseColour,
  readableOn,
} from './colour.ts';

const colours = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#ABC', '#aabbcc'],
  ['#A1b2C3', '#a1b2c3'],
  ['#abcd', undefined],
  ['abc', undefined],
  ['red', undefined],
  ['#ggg', undefined],
  ['#abc ', undefined],
  ['', undefined],
])('%j is %j', (written, colour) => {
  expect(normaliseColour(written)).toBe(colour);
});

describe('contrastOf', () => {
  test('from 1 to 21', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#777777')).toBe(1);
    // The example of WCAG’s own understanding document: the lightest grey that passes on white.
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const contrast = contrastOf(one, other);
        return contrast === contrastOf(other, one) && contrast >= 1 && contrast <= 21.01;
      }),
    );
  });
});

test('mixing begins with the one colour and ends with the other', () => {
  fc.assert(
    fc.property(
      colours,
      colours,
      (one, other) =>
        mixColours(one, other, 0) === one &&
        mixColours(one, other, 1) === other &&
        normaliseColour(mixColours(one, other, 0.5)) !== undefined,
    ),
  );
});

describe('readableOn', () => {
  test('a colour that can be read stays', () => {
    expect(readableOn('#990000', ['#ffffff'], '#000000')).toBe('#990000');
  });

  test('every colour becomes readable on white, by as little as needed', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const readable = readableOn(colour, ['#ffffff', '#fafafa'], '#000000');
        expect(leastContrast(readable, ['#ffffff', '#fafafa'])).toBeGreaterThanOrEqual(
          LEAST_CONTRAST,
        );
      }),
    );
  });

  test('the worst of the backgrounds counts', () => {
    expect(leastContrast('#767676', ['#ffffff', '#767676'])).toBe(1);
  });
});
