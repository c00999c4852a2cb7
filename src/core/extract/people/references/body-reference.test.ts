import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { extractSpeech } from '../../speech.ts';

/** Name of the speaker of a text's last quote, sure enough to be published or not. */
function speakerOf(text: string): string | undefined {
  const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
  const quote = quotes.at(-1);
  const key = quote?.speaker ?? quote?.doubted?.[0];
  return speakers.find((speaker) => speaker.key === key)?.name;
}

describe('a body without its name', () => {
  test.each([
    [
      'Lunt Shipping said in a statement on Friday that a boat sank.\n\n“We do not know why,” the statement said.',
      'Lunt Shipping',
    ],
    ['Lunt Ropes denied that it knew. “We saw nothing,” the company said.', 'Lunt Ropes'],
    [
      'Lunt Records has twice denied it.\n\n“We never stopped her,” they said in a statement.',
      'Lunt Records',
    ],
    ['Lunt Ropes denied that it knew. “We saw nothing,” it said.', 'Lunt Ropes'],
    [
      'A Solvik Police spokesperson came.\n\nThe police added: “Nothing was taken, and nobody hurt.”',
      'Solvik Police',
    ],
    [
      'The Norwegian foreign ministry said it “regrets the whole plan”.',
      'Norwegian foreign ministry',
    ],
    ['In a statement, Ana Ruiz said no. “We cannot risk it,” the statement said.', 'Ana Ruiz'],
    [
      'The pier will close, the Lunt Federation announced.\n\n“It is unsafe,” the statement read.',
      'Lunt Federation',
    ],
    ['It sank, says a statement from Lunt Nets. The statement called it “a sad day.”', 'Lunt Nets'],
    ['The Lunt Choir cancelled its tour. “We are sad,” they wrote on Facebook.', 'Lunt Choir'],
    ['Fans criticised Solvik United. “We see why they are angry,” the club said.', 'Solvik United'],
    ['Shares of Lunt Motors fell. “We will cut no jobs,” the carmaker said.', 'Lunt Motors'],
    [
      'Lunt Ropes spoke out. “It is sad,” the company said in a note. “We will mend it,” they added.',
      'Lunt Ropes',
    ],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    'Lunt Ropes denied it, and Moss Nets denied it too. “We saw nothing,” the company said.',
    'Lunt Ropes denied it. Officials came. “We saw nothing,” they said in a statement.',
    'Ana Ruiz denied it. “We saw nothing,” the company said.',
    'The weather was bad. “We saw nothing,” the statement said.',
  ])('open: %s', (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});
