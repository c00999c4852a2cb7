import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../calendar/date.ts';
import { findImpossibleCharacter } from '../../text/characters.ts';
import { quoteId } from '../../article/quote-id.ts';
import { readLedger, writeLedger, type LedgerFile } from './files.ts';
import { emptyLedger, type Ledger, type QuoteRow } from '../ledger.ts';

const FOLDER = 'content/ledger';

function row(words: string, year = 2024): QuoteRow {
  const published = parseCalendarDate(`${year}-02-08`);
  if (!published) throw new Error('no date');
  return {
    id: quoteId('2024-02-08-bridge', words),
    article: '2024-02-08-bridge',
    exact: words,
    prefix: 'Berg said: ',
    suffix: '\n\n',
    start: 12,
    published,
  };
}

const ledgerOf = (...quotes: QuoteRow[]): Ledger => ({ ...emptyLedger, quotes });

function read(files: readonly LedgerFile[]): Ledger {
  const ledger = readLedger(files, FOLDER);
  if ('problems' in ledger) throw new Error(JSON.stringify(ledger.problems));
  return ledger;
}

describe('the ledger’s files', () => {
  test('are one a year of first publishing, one sorted line a quote', () => {
    const files = writeLedger(ledgerOf(row('b', 2024), row('a', 2024), row('c', 2019)));
    const quotes = files.filter(({ path }) => path.startsWith('quotes/'));
    expect(quotes.map(({ path }) => path)).toEqual(['quotes/2019.ndjson', 'quotes/2024.ndjson']);
    const lines = quotes[1]?.text.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines).toEqual([...lines].sort());
  });

  test('what is written is read again, whatever the words', () => {
    const words = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((text) => text.trim() !== '' && findImpossibleCharacter(text) < 0);
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 8 }), (all) => {
        const quotes = all.map((each) => row(each));
        const ids = new Set(quotes.map(({ id }) => id));
        fc.pre(ids.size === quotes.length);
        const files = writeLedger(ledgerOf(...quotes));
        expect(writeLedger(read(files))).toEqual(files);
        expect(new Set(read(files).quotes.map(({ exact }) => exact))).toEqual(new Set(all));
      }),
    );
  });

  test('lines in any order, and the same line from two branches, are read', () => {
    const [file] = writeLedger(ledgerOf(row('a'), row('b')));
    const lines = (file?.text ?? '').trimEnd().split('\n');
    const merged = [...lines.reverse(), lines[0]].join('\n');
    expect(read([{ path: 'quotes/2024.ndjson', text: merged }]).quotes).toHaveLength(2);
  });

  test.each<[what: string, line: string, message: RegExp]>([
    ['a mark of a merge', '<<<<<<< HEAD', /not JSON/],
    ['half a line', '{"id":"0123456789"', /not JSON/],
    ['another kind of row', '{"slug":"anna-berg"}', /not a row of the ledger/],
    ['an unknown key', JSON.stringify({ ...row('a'), colour: 'red' }), /not a row of the ledger/],
    ['a day that is none', JSON.stringify({ ...row('a'), published: '2024-02-31' }), /published/],
  ])('%s is said with file, line and how to mend it', (_what, line, message) => {
    const text = `${JSON.stringify(row('fine'))}\n${line}\n`;
    const result = readLedger([{ path: 'quotes/2024.ndjson', text }], FOLDER);
    expect(result).toMatchObject({
      problems: [
        {
          file: 'content/ledger/quotes/2024.ndjson',
          line: 2,
          message: expect.stringMatching(message),
          hint: expect.stringContaining('git'),
        },
      ],
    });
  });

  test('two rows of one quote, as a merge of branches leaves them, become one', () => {
    const plain = row('We stay,');
    const moved = { ...plain, start: 99, prefix: 'Asked, Berg said: ' };
    const corrected = { ...plain, exact: 'We all stay,', before: [{ exact: 'We stay,' }] };
    const other = { ...plain, exact: 'We may stay,', before: [{ exact: 'We stay,' }] };
    const merged = (...rows: QuoteRow[]) => {
      const text = rows.map((each) => JSON.stringify(each)).join('\n');
      return read([{ path: 'quotes/2024.ndjson', text }]).quotes;
    };
    expect(merged(plain, moved)).toHaveLength(1);
    expect(merged(plain, moved)).toEqual(merged(moved, plain));
    expect(merged(plain, corrected)).toEqual([corrected]);
    const [both] = merged(corrected, other);
    expect(both?.before?.map(({ exact }) => exact)).toHaveLength(2);
  });

  test('a file that the ledger does not know is said, since the next run would drop it', () => {
    const result = readLedger([{ path: 'quotes/2024-b.ndjson', text: '' }], FOLDER);
    expect(result).toMatchObject({ problems: [{ file: 'content/ledger/quotes/2024-b.ndjson' }] });
  });
});

describe('characters that readers of lines or of XML trip over', () => {
  test('separators of lines are words like others', () => {
    const ledger = ledgerOf(row('one\u2028two\u2029three'));
    expect(read(writeLedger(ledger))).toEqual(ledger);
  });

  test.each(['\\ufffe', '\\ud83d', '\\u0007'])(
    '%s in a row is a problem of its line',
    (written) => {
      const line = JSON.stringify(row('words')).replace('Berg said', `Berg${written} said`);
      const ledger = readLedger([{ path: 'quotes/2024.ndjson', text: `\n${line}\n` }], FOLDER);
      expect(ledger).toMatchObject({
        problems: [{ file: `${FOLDER}/quotes/2024.ndjson`, line: 2 }],
      });
    },
  );
});
