import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../article/text.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { extractDates } from './dates/dates.ts';
import { readQuoteSettings } from './setting/quote-settings.ts';
import { extractSpeech } from './speech.ts';
import type { Speech } from './speech-types.ts';
import { sharedFolder } from '../../test/support/shared-folder.ts';

const SEED = join(sharedFolder, 'seed/000_a10d363d9448b063.txt');
const absent = !existsSync(SEED) && process.env['VERBATIM_SHARED'] === undefined;
if (absent)
  console.warn(
    `seed.test.ts skipped: ${SEED} is not there; set VERBATIM_SHARED to the shared folder.`,
  );

describe.skipIf(absent)('the seed article', () => {
  let speech: Speech;
  const read = (): Speech => {
    speech ??= extractSpeech(
      articleTextFromPlain(readFileSync(SEED, 'utf8').replace(/^\s*date \S+ /, '')),
    );
    return speech;
  };

  test('has exactly five quotes, all by Mikhail Galuzin', () => {
    const { quotes, speakers } = read();
    expect(
      quotes.map(({ kind, words, source }) => [
        kind,
        words.slice(0, 22),
        words.slice(-14),
        source?.text,
      ]),
    ).toEqual([
      ['partial', 'no alternative', 'no alternative', 'Deputy Foreign Minister Mikhail Galuzin'],
      ['direct', 'It is under the auspic', 'ijan were laid,', 'Galuzin'].map((part, k) =>
        k === 2 ? part.slice(-14) : part,
      ),
      ['direct', 'We hope that they will', 'normalization,', 'he'],
      ['partial', 'squeeze Russia out of ', 'sia’s borders.', 'Galuzin'],
      ['partial', 'always ready to provid', 'peace treaty.', 'He'].map((part, k) =>
        k === 2 ? ` ${part}` : part,
      ),
    ]);
    const key = speakers.find(({ name }) => name === 'Mikhail Galuzin')?.key;
    expect(key).toBeDefined();
    for (const quote of quotes) {
      expect(quote.speaker).toBe(key);
      expect(quote.role).toBe('Deputy Foreign Minister');
      expect(quote.spans).toHaveLength(1);
    }
  });

  test('gives the cue and the addressee', () => {
    const { quotes } = read();
    expect(quotes.map(({ cue }) => cue?.text)).toEqual([
      'insisted',
      'told',
      'said',
      'reiterated',
      'said',
    ]);
    expect(quotes[1]?.addressee).toBe('the Rossiya-24 TV channel');
  });

  test('knows when and where each quote was said, as far as the text says it', () => {
    const article = articleTextFromPlain(readFileSync(SEED, 'utf8').replace(/^\s*date \S+ /, ''));
    const day = '2024-02-08' as CalendarDate;
    const dates = extractDates(article, day);
    const settings = readQuoteSettings(article, read().quotes, { dates, places: [] }, day);
    expect(settings).toEqual([
      {
        said: {
          start: day,
          end: day,
          precision: 'day',
          by: 'attribution',
          printed: { start: 35, end: 43 },
        },
        venue: 'In televised remarks',
      },
      {},
      {},
      {},
      {},
    ]);
    expect(
      dates.map(({ interval, precision }) => [interval.start, interval.end, precision]),
    ).toEqual([
      ['2024-02-08', '2024-02-08', 'day'],
      ['2023-12-01', '2023-12-31', 'month'],
      ['2024-01-21', '2024-01-31', 'month'],
      ['2023-10-01', '2023-10-31', 'month'],
      ['2023-11-01', '2023-11-30', 'month'],
      ['2020-01-01', '2020-12-31', 'year'],
      ['2023-09-01', '2023-09-30', 'month'],
    ]);
  });

  test('names those who are not quoted, with their roles', () => {
    const { speakers } = read();
    const people = speakers
      .filter(({ kind }) => kind === 'person')
      .map(({ name, roles }) => [name, roles[0]?.text]);
    expect(people).toEqual([
      ['Mikhail Galuzin', 'Deputy Foreign Minister'],
      ['Vladimir Putin', 'President'],
      ['Maria Zakharova', 'ministry spokeswoman'],
      ['Ararat Mirzoyan', 'Foreign Minister'],
      ['Ilham Aliyev', 'Azerbaijani President'],
      ['Nikol Pashinian', 'Prime Minister'],
      ['Jeyhun Bayramov', 'Azerbaijan’s Foreign Minister'],
    ]);
    const bodies = speakers.filter(({ kind }) => kind === 'body').map(({ name }) => name);
    expect(bodies).toContain('Russian Foreign Ministry');
    for (const nobody of [
      'Karabakh',
      'Yerevan',
      'Moscow',
      'Baku',
      'Russian-Armenian',
      'Western',
      'Washington',
    ]) {
      expect(speakers.map(({ name }) => name)).not.toContain(nobody);
    }
  });
});
