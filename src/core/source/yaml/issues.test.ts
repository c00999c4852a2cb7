import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssue, isDateField, ownHint, type IssueHints } from './issues.ts';

const hints: IssueHints = {
  missing: (field) => (field === 'title' ? 'write a title' : undefined),
  wrong: (field) => `fix ${field}`,
};
const schema = z.strictObject({
  title: z.string(),
  kind: z.enum(['person', 'body']).optional(),
  source: z.strictObject({ name: z.string(), url: z.string().optional() }).optional(),
  tags: z.array(z.string()).optional(),
  date: z.string().optional(),
});

const describeAll = (value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).flatMap((issue) =>
    describeIssue(issue, schema, hints),
  );

describe('describeIssue', () => {
  test('a missing key has the hint of its form, or the usual one', () => {
    expect(describeAll({})).toMatchObject([{ path: ['title'], hint: 'write a title' }]);
    const [usual] = describeAll({ title: 'A', source: {} });
    expect(usual?.path).toEqual(['source', 'name']);
    expect(usual?.hint).toContain('name');
  });

  test.each([
    [{ title: 'A', titel: 'B' }, ['titel'], 'title'],
    [{ title: 'A', source: { name: 'B', link: 'c' } }, ['source', 'link'], 'url'],
    [{ title: 'A', source: { name: 'B', ur: 'c' } }, ['source', 'ur'], 'url'],
  ])('an unknown key of %j is told with the nearest, or all', (value, path, hint) => {
    const [found] = describeAll(value);
    expect(found?.path).toEqual(path);
    expect(found?.hint).toContain(hint);
  });

  test('each unknown key is a problem of its own', () => {
    expect(describeAll({ title: 'A', x: 1, y: 2 })).toHaveLength(2);
  });

  test('what is a number where a text belongs needs marks, but a date needs a date', () => {
    expect(describeAll({ title: 2024 })[0]?.hint).not.toBe('fix title');
    expect(describeAll({ title: 'A', date: 2024 })[0]?.hint).toBe('fix date');
  });

  test('one of several words names them', () => {
    const [found] = describeAll({ title: 'A', kind: 'cat' });
    expect(found?.message).toContain('person');
    expect(found?.message).toContain('body');
  });

  test('the number of an item is told, but not that of the entry in a file of entries', () => {
    expect(describeAll({ title: 'A', tags: ['b', 3] })[0]?.message).toContain('tags.1');
    const list = z.array(schema);
    const issue = list.safeParse([{ title: 3 }]).error?.issues[0];
    const [found] = issue ? describeIssue(issue, list, hints) : [];
    expect(found?.message).not.toContain('0.title');
    expect(found?.path).toEqual([0, 'title']);
  });
});

test('a check that says how to fix it is heard', () => {
  const saying = (hint: unknown) =>
    z
      .string()
      .superRefine((_, context) =>
        context.addIssue({ code: 'custom', message: 'wrong', params: { hint } }),
      )
      .safeParse('a').error?.issues[0];
  const said = saying('so');
  const later = saying(() => 'later');
  const none = saying(undefined);
  if (!said || !later || !none) throw new Error('no issue');
  expect([ownHint(said), ownHint(later), ownHint(none)]).toEqual(['so', 'later', undefined]);
});

test.each([
  ['date', true],
  ['quotes.0.said', true],
  ['only.from', true],
  ['title', false],
  ['dateline', false],
  ['tofrom', false],
])('%s is a field of dates: %s', (field, is) => {
  expect(isDateField(field)).toBe(is);
});
