import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { readArticleKind, readByCompany, readCompany } from './company.ts';

const TERMS = 'The “smart” meter is a “free” one. I call it “cheap,” and you call it “new.”';
const SPEECH =
  'Ana Ruiz said: “We will sail at noon today.” Bo Holm said: “We will not wait for them.”';
const outline = (text: string) => readProse(text).outline;

describe('readArticleKind', () => {
  test('an article of terms speaks to the reader, one of speech reports', () => {
    const [terms, speech] = [readArticleKind(outline(TERMS)), readArticleKind(outline(SPEECH))];
    expect(terms.voice).toBeGreaterThan(speech.voice);
    expect(speech.reports).toBeGreaterThan(terms.reports);
    expect(terms.long).toBe(0);
    expect(speech.long).toBeGreaterThan(0);
  });
});

describe('readByCompany', () => {
  test('the surer the others are, the surer is a doubtful one', () => {
    const four = outline(TERMS);
    const [low = 0] = readByCompany(four, [0.5, 0.1, 0.1, 0.1]);
    const [high = 0] = readByCompany(four, [0.5, 0.9, 0.9, 0.9]);
    expect(high).toBeGreaterThan(low);
  });

  test('what is certain stays as it is', () => {
    expect(readByCompany(outline(SPEECH), [0, 1])).toEqual([0, 1]);
  });

  test('one stretch by itself is judged as among usual ones', () => {
    const [features] = readCompany(outline('It is “smart” now.'), [0.5]);
    expect(new Map(features).get('others')).toBeCloseTo(2);
  });
});
