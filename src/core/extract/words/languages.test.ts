import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { parseCalendarDate } from '../../calendar/date.ts';
import { extractDates } from '../dates/dates.ts';
import { hasRules } from './languages.ts';
import { extractSpeech } from '../speech.ts';
import { extractPlaces } from '../places/names/toponyms.ts';

test.each([
  [undefined, true],
  ['en', true],
  ['en-GB', true],
  ['EN-us', true],
  ['de', false],
  ['fr-CA', false],
  ['enm', false],
])('%s', (lang, read) => {
  expect(hasRules(lang)).toBe(read);
});

/** Everyone in these stories is invented. */
const STORIES: [lang: string, text: string, words: string[]][] = [
  [
    'de',
    '„Wir hatten keine Atempause“, sagte die Leiterin in Berlin. Trotz ihrer Lebensfreude war sie müde: „Es reicht.“ Heute endet der „Streik“.',
    ['Wir hatten keine Atempause', 'Es reicht.'],
  ],
  ['de-CH', 'Er fordert: «Herr Lutz sollte sich äussern.»', ['Herr Lutz sollte sich äussern.']],
  ['de', '»Wir gehen nach Hause«, sagte er. »Sofort.«', ['Wir gehen nach Hause', 'Sofort.']],
  ['it', '«Andiamo via», disse lo «sciopero».', ['Andiamo via']],
  ['ru', 'По словам мэра, «мост закрыт».', ['мост закрыт']],
  [
    'fr',
    'Selon la maire de Paris, « la digue tiendra ». Il a ajouté : « Nous veillons. »',
    ['la digue tiendra', 'Nous veillons.'],
  ],
  [
    'fr',
    '« Ils ont peint “interdit” sur l’écran », a déclaré Ola Brandt.',
    ['Ils ont peint “interdit” sur l’écran'],
  ],
  ['ru', 'В Казани мэр сказал: «Мы не отступим».', ['Мы не отступим']],
  ['es', '«El barco nunca tuvo licencia», dijo Ola Brandt.', ['El barco nunca tuvo licencia']],
  ['pl', '„Prom nie miał licencji”, powiedziała Ola Brandt.', ['Prom nie miał licencji']],
  ['sv', '”Färjan hade ingen licens”, sade Ola Brandt.', ['Färjan hade ingen licens']],
  ['ar', 'قال الوزير: «لن نتراجع عن القرار».', ['لن نتراجع عن القرار']],
  ['zh', '市长王芳说：“我们明天出发。”', ['我们明天出发。']],
  ['ja', '「我々は明日出発する」と市長は述べた。', ['我々は明日出発する']],
];

describe('a language without rules', () => {
  test.each(STORIES)('%s %s', (lang, text, words) => {
    const { quotes, speakers } = extractSpeech(articleTextFromPlain(text), { lang });
    expect(quotes.map((quote) => quote.words)).toEqual(words);
    expect(speakers).toEqual([]);
    for (const quote of quotes) {
      expect(quote).not.toHaveProperty('speaker');
      expect(quote).not.toHaveProperty('source');
      expect(quote).not.toHaveProperty('cue');
      expect(quote.resolvedBy).toBe('none');
    }
  });

  test('a quote over paragraphs is one', () => {
    const text = '„Wir gehen heute.\n\n„Und wir bleiben fort.“';
    const { quotes } = extractSpeech(articleTextFromPlain(text), { lang: 'de' });
    expect(quotes.map(({ words }) => words)).toEqual(['Wir gehen heute. Und wir bleiben fort.']);
  });

  test('no place and no day is read but what the editor says', () => {
    const article = articleTextFromPlain('Am Montag, 5. Februar 2024, war die Leiterin in Berlin.');
    const published = parseCalendarDate('2024-02-08');
    if (!published) throw new Error('no date');
    const gazetteer = loadGazetteer();
    const context = { people: [], lang: 'de' };
    expect(extractPlaces(article, gazetteer, context).places).toEqual([]);
    expect(extractDates(article, published, 'de')).toEqual([]);
    const overrides = [{ match: 'Berlin', place: 'Berlin', country: 'DE' }];
    const ruled = extractPlaces(article, gazetteer, { ...context, overrides });
    expect(ruled.places.map(({ country }) => country)).toEqual(['DE']);
  });

  test('an editor may name the speaker', () => {
    const quotes = [{ match: 'Es reicht', speaker: 'Nadja Moser' }];
    const text = 'Sie war müde: „Es reicht.“';
    const speech = extractSpeech(articleTextFromPlain(text), { lang: 'de', quotes });
    expect(speech.speakers.map(({ name }) => name)).toEqual(['Nadja Moser']);
    expect(speech.unmatched).toEqual([]);
  });
});
