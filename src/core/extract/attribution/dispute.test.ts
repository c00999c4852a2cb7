import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../speech.ts';

const read = (text: string) => extractSpeech(articleTextFromPlain(text)).quotes;

describe('words of which the article says that they were never spoken', () => {
  test.each([
    [
      'A picture claims that Mayor Clara Voss said “water is not a right.” She never said it.',
      'She never said it',
    ],
    [
      'Clara Voss did not say “I will resign,” as a rival station reported.',
      'Clara Voss did not say',
    ],
    [
      'The line is often wrongly attributed to Karl Moss: “A lie gets halfway around the world.”',
      'wrongly attributed to Karl Moss',
    ],
    [
      'Senator Dora Finch denied saying “the poor can wait” at a dinner.',
      'Senator Dora Finch denied saying',
    ],
    [
      'A fake quote in which Dora Finch says “I hate this town” was shared in May.',
      'fake quote in which Dora Finch says',
    ],
    [
      '“We will sell the harbour,” the post has Dora Finch saying. The quote is fake.',
      'The quote is fake',
    ],
    [
      'Paul Stein denied saying that boats were “toys.”',
      'Paul Stein denied saying that boats were',
    ],
    ['Nobody said “close the school,” the headteacher, Ola Brandt, told parents.', 'Nobody said'],
    ['Police say no one at the rally shouted “burn it down.”', 'no one at the rally shouted'],
    [
      'The doctored video shows Paul Stein saying “we will take your boats.”',
      'doctored video shows Paul Stein saying',
    ],
    [
      '“Let them row,” Paul Stein is said to have said. He has never said any such thing.',
      'He has never said any such thing',
    ],
    [
      'Clara Voss was misquoted as saying “boats are toys,” her office said.',
      'misquoted as saying',
    ],
    [
      '“The earth owes us nothing,” a line Mark Tarn never wrote, hangs in the hall.',
      'a line Mark Tarn never wrote',
    ],
    [
      '“The sea gives nothing back” was never said by Ana Ruiz, her biographer says.',
      'was never said',
    ],
    [
      'The post claimed that Bill Gorst had written: “Eat the rich.” There is no record of Gorst writing it.',
      'There is no record of Gorst writing it',
    ],
  ])('%s', (text, words) => {
    const [quote] = read(text);
    expect(quote?.standing).toMatchObject({ is: 'disputed', printed: { text: words } });
    expect(quote?.speaker).toBeUndefined();
    expect(quote?.source).toBeUndefined();
  });

  test('the words are where they say', () => {
    const text = 'Clara Voss said “water is free.” She never said it.';
    const span = read(text)[0]?.standing?.printed?.span;
    expect(text.slice(span?.start, span?.end)).toBe('She never said it');
  });
});

describe('words that were spoken', () => {
  test.each([
    'Paul Stein did not say why the “pilot phase” had ended.',
    '“It is a sad day,” Paul Stein said, but he did not say when.',
    '“I saw the clip,” Paul Stein said. The video is fake, police say.',
    'Tom Lim said: “Voss told me to leave the room.” Voss denied saying it.',
    'Reacting to a doctored video, Mayor Clara Voss said “this is beneath us.”',
    'A spokesman did not say whether “all options” were on the table.',
    '“I never said that,” Clara Voss told reporters.',
    '“It was a fake letter,” Clara Voss said.',
    'Paul Stein said the fake letter was “an outrage.”',
  ])('%s', (text) => {
    expect(read(text).map(({ standing }) => standing)).toEqual(read(text).map(() => undefined));
  });

  test('only the words that were not', () => {
    const quotes = read(
      'Clara Voss didn’t call it “a disaster,” but she said it was “not ready yet.”',
    );
    expect(quotes.map(({ standing }) => standing?.is)).toEqual(['disputed', undefined]);
  });
});

test('a text that denies without end is read', () => {
  const text = `Clara Voss said “no.” ${'She never said '.repeat(20_000)}`;
  expect(read(text)).toHaveLength(1);
});
