import { describe, expect, test } from 'vitest';
import { stone } from '../../test/support/ledger/ledger-rows.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { buildArchive } from '../archive/archive.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { hasCorrections, listCorrections, type CorrectionHistory } from './corrections.ts';

const day = (date: string) => date as CalendarDate;
const none: CorrectionHistory = { wordsBefore: () => [], withdrawn: [], formerArticles: [] };
const [entry] = namedEntries([{ name: 'Ana Ruiz', quotes: 1 }]);
if (!entry) throw new Error('The entry is missing.');
const archive = buildArchive([entry]);
const corrected = buildArchive([
  {
    ...entry,
    corrections: [
      { date: day('2024-03-01'), text: 'The bridge is 90 metres long.' },
      { date: day('2024-03-01'), text: 'It opened on Thursday.' },
    ],
  },
]);
const keys = (...of: Parameters<typeof listCorrections>) =>
  listCorrections(...of).map(({ key, date }) => `${date} ${key}`);

describe('listCorrections', () => {
  test('nothing', () => {
    expect(keys(archive, none)).toEqual([]);
    expect(hasCorrections(archive, none)).toBe(false);
  });

  test('two of one day have keys of their own', () => {
    expect(keys(corrected, none)).toEqual([
      '2024-03-01 article-a1-2024-03-01',
      '2024-03-01 article-a1-2024-03-01-2',
    ]);
    expect(hasCorrections(corrected, none)).toBe(true);
  });

  test('of a quote, each with what it said next, filed under its article where no day is known', () => {
    const wordsBefore = () => [
      { exact: 'Perhaps.', until: day('2024-02-02') },
      { exact: 'Yes.', speaker: 'Karl Moss' },
    ];
    const history = { ...none, wordsBefore };
    expect(listCorrections(archive, history)).toMatchObject([
      { date: '2024-02-02', dated: true, before: 'Perhaps.', after: 'Yes.' },
      {
        date: '2024-01-01',
        dated: false,
        before: 'Yes.',
        after: 'No a1 0 0.',
        givenTo: 'Karl Moss',
      },
    ]);
    expect(hasCorrections(archive, history)).toBe(true);
  });

  test('withdrawals, newest first; quotes that went with their article are not listed', () => {
    const history = {
      ...none,
      withdrawn: [
        { id: 'q1', published: day('2024-02-01'), articleId: 'a', tombstone: stone() },
        {
          id: 'q2',
          published: day('2024-02-01'),
          articleId: 'gone',
          tombstone: stone({ article: 'gone' }),
        },
      ],
      formerArticles: ['2024/02/07/gone', '2024/02/08/gone'].map((address) => ({
        id: 'gone',
        address,
        title: 'Gone',
        tombstone: stone({ article: 'gone', date: day('2024-05-01') }),
        quotes: [],
      })),
    };
    expect(keys(archive, history)).toEqual([
      '2024-05-01 withdrawn-article-gone',
      '2024-02-08 withdrawn-q1',
    ]);
    expect(listCorrections(archive, history)[0]).toMatchObject({ address: '2024/02/08/gone' });
  });
});
