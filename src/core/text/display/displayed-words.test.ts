import { describe, expect, test } from 'vitest';
import { displayedWords } from './displayed-words.ts';

describe('the closing comma', () => {
  test.each([
    ['English', 'The council will decide,', 'The council will decide'],
    ['before an inner mark', 'They call it ‘a dead end,’', 'They call it ‘a dead end’'],
    ['after an inner mark', 'They call it ‘a dead end’,', 'They call it ‘a dead end’'],
    ['German', 'Das war’s schon,', 'Das war’s schon'],
    ['French, with a space', 'Nous verrons ,', 'Nous verrons'],
    ['Swedish', 'Vi får se,', 'Vi får se'],
    ['Russian', 'Мы решим это сами,', 'Мы решим это сами'],
    ['Greek', 'Θα δούμε,', 'Θα δούμε'],
    ['Armenian', 'Մենք կտեսնենք,', 'Մենք կտեսնենք'],
    ['Hebrew', 'נראה מחר,', 'נראה מחר'],
    ['Arabic', 'سنرى غدا،', 'سنرى غدا'],
    ['Persian', 'خواهیم دید،', 'خواهیم دید'],
    ['Amharic', 'እናያለን፣', 'እናያለን'],
    ['Chinese', '我们会看到，', '我们会看到'],
    ['Japanese', '明日、分かります、', '明日、分かります'],
  ])('%s: is dropped', (_language, words, shown) => {
    expect(displayedWords({ words })).toBe(shown);
  });

  test.each([
    ['a full stop', 'The council will decide.'],
    ['a question', 'Who decides?'],
    ['commas in the middle', 'First, second, third'],
    ['a number', 'It costs 1,000'],
    ['a dash', 'If they come —'],
    ['an ellipsis', 'If they come …'],
    ['nothing but a word', 'Never'],
    ['nothing', ''],
  ])('%s stays', (_what, words) => {
    expect(displayedWords({ words })).toBe(words);
  });
});

describe('the beginning', () => {
  test.each([
    ['English', 'a dead end', '… a dead end'],
    ['Russian', 'тупик', '… тупик'],
    ['Greek', 'αδιέξοδο', '… αδιέξοδο'],
    ['Armenian', 'փակուղի', '… փակուղի'],
    ['French', 'une impasse', '… une impasse'],
    ['with a comma at its end', 'a dead end,', '… a dead end'],
  ])('%s: a small letter gets an ellipsis', (_language, words, shown) => {
    expect(displayedWords({ words })).toBe(shown);
  });

  test.each([
    ['Arabic', 'طريق مسدود'],
    ['Hebrew', 'מבוי סתום'],
    ['Georgian', 'ჩიხი'],
    ['Chinese', '死胡同'],
    ['a number', '120,000 people'],
    ['a bracket of the writer’s', '[t]he end'],
    ['an apostrophe', '’tis over'],
    ['an ellipsis already', '… the end'],
    ['an ellipsis of full stops', '...the end'],
    ['a name of a product', 'iPhone users wait'],
    ['a name with an article', 'al-Qaida was here'],
  ])('%s has none', (_what, words) => {
    expect(displayedWords({ words })).toBe(words);
  });
});

describe('the comma of an attribution inside the quote', () => {
  test.each([
    ['We will, rebuild.', [{ at: 7 }], 'We will rebuild.'],
    ['It is over, We will sue.', [{ at: 10, ends: true }], 'It is over … We will sue.'],
    ['They say ‘no,’ and left,', [{ at: 12 }], 'They say ‘no’ and left'],
    ['They say ‘no,’ We left,', [{ at: 12, ends: true }], 'They say ‘no’ … We left'],
    ['one, two, three,', [{ at: 3 }, { at: 8 }], '… one two three'],
    ['نعم، سنرى،', [{ at: 3 }], 'نعم سنرى'],
  ] as const)('%s', (words, commas, shown) => {
    expect(displayedWords({ words, commas })).toBe(shown);
  });
});

test('what is displayed has the letters that are printed', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const words = 'they say ‘no, never,’ We left,';
  const shown = displayedWords({ words, commas: [{ at: 19, ends: true }] });
  expect(letters(shown)).toBe(letters(words));
});
