import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  calendarDate,
  calendarPeriod,
  countryCode,
  line,
  publicSource,
  slug,
  slugOf,
  webAddress,
} from './field-schemas.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('line', () => {
  test.each([
    [' The bridge ', 'The bridge'],
    ['The\u200B bridge', 'The bridge'],
  ])('%j is %j', (written, text) => {
    expect(line.parse(written)).toBe(text);
  });

  test.each(['', '  ', '\u200B', 'a\nb', 'a\tb', 'a\u0007', 'x'.repeat(501), 3, null])(
    'but not %j',
    (value) => {
      expect(accepts(line, value)).toBe(false);
    },
  );
});

describe('days and periods', () => {
  test.each(['2024-02-29', '1600-01-01'])('%s is a day', (day) => {
    expect(accepts(calendarDate, day)).toBe(true);
  });

  test.each([
    ['2023-02-29', /2023-02-29/],
    ['8 February', /8 February/],
    ['', /./],
  ])('%j is none, and the message says it', (day, message) => {
    const [issue] = calendarDate.safeParse(day).error?.issues ?? [];
    expect(issue?.message).toMatch(message);
  });

  test('a day that does not exist is told otherwise than what is no day', () => {
    const told = (day: string) => calendarDate.safeParse(day).error?.issues[0]?.message;
    expect(told('2023-02-29')?.replace('2023-02-29', '')).not.toBe(told('x')?.replace(/\bx\b/, ''));
  });

  test.each<[unknown, boolean]>([
    [2024, true],
    ['2024-02', true],
    ['2024-02-08', true],
    ['February', false],
    [20245, false],
    [true, false],
  ])('%j is a period: %s', (value, is) => {
    expect(accepts(calendarPeriod, value)).toBe(is);
  });
});

describe('addresses', () => {
  test.each([
    ['ferry', true],
    ['ferry-2', true],
    ['Ferry', false],
    ['-ferry', false],
    ['ferry--2', false],
    ['fähre', false],
    ['', false],
    ['a'.repeat(101), false],
  ])('%j is the last part of one: %s', (value, is) => {
    expect(accepts(slug, value)).toBe(is);
  });

  test('none of the site’s own is a tag’s or a speaker’s', () => {
    const [issue] = slugOf('speaker').safeParse('index').error?.issues ?? [];
    expect(accepts(slugOf('speaker'), 'ana-ruiz')).toBe(true);
    if (issue) expect(issue.message).toContain('index');
  });

  test.each([
    ['https://a.example/b?c', true],
    ['HTTP://a.example', true],
    ['a.example', false],
    ['javascript:alert(1)', false],
    ['https://a b.example', false],
    ['https://', false],
    [`https://a.example/${'x'.repeat(2000)}`, false],
  ])('%s is one on the web: %s', (value, is) => {
    expect(accepts(webAddress, value)).toBe(is);
  });
});

test('a source has a name, and perhaps an address', () => {
  expect(accepts(publicSource, { name: 'Hansard' })).toBe(true);
  expect(accepts(publicSource, { url: 'https://a.example/' })).toBe(false);
  expect(accepts(publicSource, { name: 'Hansard', page: 3 })).toBe(false);
});

test.each([
  ['NO', true],
  ['no', false],
  ['NOR', false],
  ['', false],
])('%j is the code of a country: %s', (code, is) => {
  expect(accepts(countryCode, code)).toBe(is);
});
