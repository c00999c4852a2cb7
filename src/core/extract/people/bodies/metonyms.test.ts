import { describe, expect, test } from 'vitest';
import type { KnownPlace } from '../../../gazetteer/gazetteer.ts';
import { actsAsGovernment, standsForGovernment } from './metonyms.ts';

const place = (feature: string): KnownPlace => ({ feature }) as KnownPlace;

function read(text: string, name: string, feature = 'PPLC'): boolean {
  const start = text.indexOf(name);
  return standsForGovernment(
    text,
    { start, end: start + name.length } as Parameters<typeof standsForGovernment>[1],
    place(feature),
  );
}

describe('standsForGovernment', () => {
  test.each([
    'Yerevan said the border would open.',
    'Yerevan has repeatedly accused its neighbour.',
    'Yerevan’s current position is known.',
    'The talks improved relations with Yerevan.',
    'The minister warned Yerevan.',
  ])('%s', (text) => {
    expect(read(text, 'Yerevan')).toBe(true);
  });

  test.each([
    'The train to Yerevan was late.',
    'In Yerevan said to be quiet, nothing moved.',
    'Yerevan lies on a plain.',
    'Yerevan was accused of it.',
    'Yerevan',
  ])('not in “%s”', (text) => {
    expect(read(text, 'Yerevan')).toBe(false);
  });

  test('no town that is no capital', () => {
    expect(read('Gyumri said the border would open.', 'Gyumri', 'PPL')).toBe(false);
  });

  test('one has dealings with the government of a capital, not with a country’s name alone', () => {
    expect(read('It improved relations with Armenia in May.', 'Armenia', 'COUNTRY')).toBe(false);
    expect(read('It improved relations with Yerevan in May.', 'Yerevan')).toBe(true);
  });
});

describe('actsAsGovernment', () => {
  const acts = (rest: string) =>
    actsAsGovernment(
      `Baku${rest}`,
      { start: 0, end: 4 } as Parameters<typeof actsAsGovernment>[1],
      place('PPLC'),
    );

  test.each([' said', ' has said', ' had not accused them'])('“Baku%s”', (rest) => {
    expect(acts(rest)).toBe(true);
  });

  test.each(['', ' ', '’s hills', '-based firms said', ' residents said', ' was accused'])(
    'not “Baku%s”',
    (rest) => {
      expect(acts(rest)).toBe(false);
    },
  );
});
