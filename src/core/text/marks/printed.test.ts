import { expect, test } from 'vitest';
import { printedMarks, quotationMarks } from './printed.ts';

const marksOf = (text: string, lang = 'en') => {
  const { open, close } = printedMarks(text, [{ start: 0, end: text.length }], lang);
  return `${open}…${close}`;
};

test.each([
  ['“We go.”', 'en', '“…”'],
  ['‘We go.’', 'en', '‘…’'],
  ['«We go.»', 'en', '«…»'],
  ['« On y va »', 'fr', '«\u00A0…\u00A0»'],
  ['«\u202FOn y va\u202F»', 'fr', '«\u00A0…\u00A0»'],
  ['„Wir gehen.“', 'de', '„…“'],
  ['»Wir gehen.«', 'de', '»…«'],
  ['”Vi går.”', 'sv', '”…”'],
  ['「行く」', 'ja', '「…」'],
  ['『行く』', 'ja', '『…』'],
  ['‹On y va›', 'fr', '‹…›'],
  // No form of their own.
  ['"We go."', 'en', '“…”'],
  ['"Wir gehen."', 'de', '„…“'],
  ["''We go.''", 'en', '“…”'],
  ["``We go.''", 'en', '“…”'],
  ['We go.', 'en', '“…”'],
  ['Wir gehen.', 'de', '„…“'],
  // Not a pair.
  ['“We go.“', 'en', '“…”'],
  ['“We go.', 'en', '“…”'],
  ['“We go »', 'en', '“…”'],
  ['', 'en', '“…”'],
])('%s in %s: %s', (text, lang, marks) => {
  expect(marksOf(text, lang)).toBe(marks);
});

test('a quote in several parts has the first mark of the first and the last of the last', () => {
  const text = '„Ja“, sagte er, „gleich.“';
  const spans = [
    { start: 0, end: 4 },
    { start: 16, end: 25 },
  ];
  expect(printedMarks(text, spans, 'en')).toEqual({ open: '„', close: '“' });
  expect(printedMarks(text, [], 'en')).toEqual(quotationMarks('en'));
});
