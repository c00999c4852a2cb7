import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { extractDates } from '../dates/dates.ts';
import type { PlaceMention } from '../places/names/place-types.ts';
import { extractSpeech } from '../speech.ts';
import { readQuoteSettings } from './quote-settings.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

/** Which of some names the first quote of a text was said in; every name is a sure, literal mention. */
function saidInOf(text: string, names = ['Tolva', 'Arnsau', 'Georgia', 'Reval', 'Alabama']) {
  const article = articleTextFromPlain(text);
  const { quotes } = extractSpeech(article);
  const places = names
    .flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }): PlaceMention => {
        const span = { start: index, end: index + name.length };
        return { span, place: name, kind: 'literal', by: 'gazetteer', confidence: 0.95 };
      }),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const found = { dates: extractDates(article, PUBLISHED), places };
  return readQuoteSettings(article, quotes, found, PUBLISHED).map(({ saidIn }) => saidIn?.place);
}

describe('says where a quote was said', () => {
  test.each([
    ['“We will not yield,” Ana Ruiz told reporters in Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said in Tolva on Monday.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said on Monday in Tolva.', 'Tolva'],
    ['“We will not yield,” said Ana Ruiz in Tolva.', 'Tolva'],
    ['“We will not yield,” said Ana Ruiz, the mayor of Arnsau, in Tolva on Monday.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz told the Arnsau Gazette in Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said at a rally in Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said in an interview in Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said in an interview with the Gazette in Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said at a meeting of ministers in central Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz told a news conference in the capital, Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz told reporters in the city of Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said during a visit to Tolva.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz said by phone from Tolva.', 'Tolva'],
    ['Speaking in Tolva on Monday, Ana Ruiz said: “We will not yield.”', 'Tolva'],
    ['Ana Ruiz, speaking to reporters in Tolva, said: “We will not yield.”', 'Tolva'],
    ['At a rally in Tolva on Monday, Ana Ruiz said: “We will not yield.”', 'Tolva'],
    ['Speaking in Tolva on Monday, Ana Ruiz defended it. “We will not yield,” she said.', 'Tolva'],
    ['“We will not yield,” Ana Ruiz told reporters in Tolva, Alabama, on Monday.', 'Tolva'],
    ['Ana Ruiz said from Tolva that the plan was “a farce from the start.”', 'Tolva'],
  ])('%s → %s', (text, place) => expect(saidInOf(text)).toEqual([place]));

  test('a quote that continues it was said there, too', () => {
    const text =
      '“We will not yield,” Ana Ruiz told reporters in Tolva. “We have said so,” she said.';
    expect(saidInOf(text)).toEqual(['Tolva', 'Tolva']);
    const other =
      '“We will not yield,” Ana Ruiz told reporters in Tolva. She left. “Never,” she said.';
    expect(saidInOf(other)).toEqual(['Tolva', undefined]);
  });
});

describe('takes no other place for the place of speaking', () => {
  test.each([
    'Ana Ruiz said in Georgia people feared “a very long winter.”',
    'Ana Ruiz said that in Georgia there was “no way out at all.”',
    'Ana Ruiz said the rally in Tolva was “a very bad joke.”',
    'Ana Ruiz said of the war in Georgia: “We will not yield.”',
    '“We will not yield,” Ana Ruiz said in a letter to readers in Tolva.',
    '“We will not yield,” Ana Ruiz wrote in Tolva’s paper.',
    '“We will not yield,” Ana Ruiz said in Tolva’s defence.',
    '“We will not yield,” Ana Ruiz said at a rally for hostages in Georgia.',
    '“We will not yield,” Ana Ruiz said in a discussion of the war in Georgia.',
    '“We will not yield,” said a man in Tolva.',
    '“We will not yield,” said Ana Ruiz, a professor at a university in Tolva.',
    '“We will not yield,” Ana Ruiz told her allies in Georgia.',
    '“We will not yield,” Ana Ruiz said before a trip to Georgia.',
    '“We will not yield,” Ana Ruiz said after talks in Tolva.',
    '“We will not yield in Tolva,” Ana Ruiz said.',
    '“We will not yield,” Ana Ruiz said in Tolva and Arnsau.',
    'TOLVA — “We will not yield,” Ana Ruiz said.',
    'Ana Ruiz came to Tolva. “We will not yield,” she said.',
  ])('%s', (text) =>
    expect(saidInOf(text, ['Tolva', 'Arnsau', 'Georgia', 'TOLVA'])).toEqual([undefined]),
  );

  test('nor one that is perhaps no place, a people or a government', () => {
    const text = '“We will not yield,” Ana Ruiz told reporters in Tolva.';
    const article = articleTextFromPlain(text);
    const span = { start: text.indexOf('Tolva'), end: text.indexOf('Tolva') + 5 };
    const mention = { span, place: 'Tolva', by: 'gazetteer' } as const;
    const read = (more: Pick<PlaceMention, 'kind' | 'confidence'>) =>
      readQuoteSettings(
        article,
        extractSpeech(article).quotes,
        { dates: [], places: [{ ...mention, ...more }] },
        PUBLISHED,
      )[0]?.saidIn;
    expect(read({ kind: 'literal', confidence: 0.95 })?.place).toBe('Tolva');
    expect(read({ kind: 'literal', confidence: 0.6 })).toBeUndefined();
    expect(read({ kind: 'metonym', confidence: 0.95 })).toBeUndefined();
  });
});
