import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeatureBuffer, featureOf, LinearModel, partsOf, VALUE_BITS } from './linear-model.ts';

describe('featureOf', () => {
  test('its parts are those that it was made of', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(2 ** VALUE_BITS - 1), (template, value) => {
        expect(partsOf(featureOf(template, value))).toEqual({ template, value });
      }),
    );
  });

  test('a value too large is cut and never becomes another template', () => {
    expect(partsOf(featureOf(3, 2 ** VALUE_BITS + 5))).toEqual({ template: 3, value: 5 });
  });
});

describe('LinearModel', () => {
  const model = new LinearModel({ templates: { near: { 1: 150, 2: -50 }, kind: { 7: 25 } } }, [
    'near',
    'kind',
  ]);
  const score = (...features: [number, number][]): number => {
    const buffer = new FeatureBuffer();
    for (const [template, value] of features) buffer.add(template, value);
    return model.score(buffer.values, buffer.count);
  };

  test('the score is the sum of the weights, in hundredths', () => {
    expect(score([0, 1], [1, 7])).toBe(1.75);
    expect(score([0, 2])).toBe(-0.5);
  });

  test.each<[string, [number, number][]]>([
    ['no features', []],
    ['an unknown value', [[0, 9]]],
    ['a value of another template', [[1, 1]]],
  ])('%s count nothing', (_, features) => {
    expect(score(...features)).toBe(0);
  });

  test('only the features that count are summed', () => {
    const buffer = new FeatureBuffer();
    buffer.add(0, 1);
    buffer.clear();
    buffer.add(1, 7);
    expect(model.score(buffer.values, buffer.count)).toBe(0.25);
  });

  test('templates that have no name are left out', () => {
    const other = new LinearModel({ templates: { gone: { 1: 100 } } }, ['near']);
    expect(other.score(Int32Array.of(featureOf(0, 1)), 1)).toBe(0);
  });

  test('however many weights collide, each is found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(4000), { minLength: 1, maxLength: 200 }), (values) => {
        const data = Object.fromEntries(values.map((value, k) => [value, (k + 1) * 100]));
        const many = new LinearModel({ templates: { one: data } }, ['one']);
        values.forEach((value, k) => {
          expect(many.score(Int32Array.of(featureOf(0, value)), 1)).toBe(k + 1);
        });
      }),
    );
  });
});
