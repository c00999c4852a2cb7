import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import {
  isBuilt,
  readUnpublished,
  type UnpublishedName,
  type UnpublishedRules,
} from './unpublished.ts';

const date = '2024-02-08' as CalendarDate;
const before = '2024-02-07' as CalendarDate;

test.each<[string, Omit<Parameters<typeof isBuilt>[0], 'date'>, UnpublishedRules, boolean]>([
  ['published', {}, {}, true],
  ['said to be published', { status: 'published' }, {}, true],
  ['a draft', { status: 'draft' }, {}, false],
  ['a draft among drafts', { status: 'draft' }, { drafts: true }, true],
  ['embargoed', { embargo: true }, {}, false],
  ['embargoed, among drafts', { embargo: true }, { drafts: true }, false],
  ['embargoed, on its day', { embargo: true }, { asOf: date }, true],
  ['embargoed, the day before', { embargo: true }, { asOf: before }, false],
  ['no longer embargoed', { embargo: false }, {}, true],
  ['an embargoed draft, on its day', { status: 'draft', embargo: true }, { asOf: date }, false],
])('%s', (_what, article, rules, built) => {
  expect(isBuilt({ date, ...article }, rules)).toBe(built);
});

const given = (values: Partial<Record<UnpublishedName, string>>) =>
  readUnpublished((name) => values[name]);

test('a run says what it builds besides', () => {
  expect(given({})).toEqual({ problems: [] });
  expect(given({ DRAFTS: 'off' })).toEqual({ problems: [] });
  expect(given({ DRAFTS: 'on', AS_OF: date }).rules).toEqual({
    drafts: true,
    asOf: date,
  });
});

test('what cannot be read is told as it was given', () => {
  const { problems } = given({ DRAFTS: 'maybe', AS_OF: '8 February' });
  expect(problems).toMatchObject([
    { file: 'VERBATIM_DRAFTS=maybe', hint: expect.stringContaining('VERBATIM_DRAFTS=on') },
    { file: 'VERBATIM_AS_OF=8 February', message: expect.stringContaining('“8 February”') },
  ]);
});
