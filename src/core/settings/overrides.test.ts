import { describe, expect, test } from 'vitest';
import { OVERRIDES, readOverrides, VARIABLE_PREFIX } from './overrides.ts';

describe('readOverrides', () => {
  test('nothing is given', () => {
    expect(readOverrides({})).toEqual({ written: {}, problems: [] });
  });

  test('each variable is the setting of its name', () => {
    expect(
      readOverrides({
        SITE: 'https://a.example',
        BASE: '/news/',
        TITLE: 'The Post',
        LANGUAGE: 'en',
      }).written,
    ).toEqual({ site: 'https://a.example', base: '/news/', title: 'The Post', language: 'en' });
  });

  test('a value that cannot be used is told with its variable, and the others are read', () => {
    const { written, problems } = readOverrides({ SITE: 'a.example', TITLE: 'The Post' });
    expect(written).toEqual({ title: 'The Post' });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(`${VARIABLE_PREFIX}SITE=a.example`);
  });

  test('the hint is written as a variable', () => {
    expect(readOverrides({ BASE: 'news' }).problems[0]?.hint).toContain('VERBATIM_BASE=/news/');
  });

  test('no value of any variable is passed over in silence', () => {
    for (const name of Object.keys(OVERRIDES) as (keyof typeof OVERRIDES)[]) {
      const { written, problems } = readOverrides({ [name]: '' });
      expect(problems.length + Object.keys(written).length).toBe(1);
    }
  });
});
