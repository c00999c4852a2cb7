import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { createQuoteLocator } from './locate-quote.ts';

const TEXT = `The harbour shut on Monday.

‘It’s the owners’ fault that we are here,’ said Tom Reed, her deputy.

“The bridge,” said Ada Lunt, who had waited all night, “is safe.” She called it “safe” twice.

Ada Lunt: We will open on Friday.

The pilots spoke of no alternative to the ferry.`;

function locate(exact: string, prefix: string, suffix: string, text = TEXT, anywhere = false) {
  const article = articleTextFromPlain(text);
  const found = createQuoteLocator(text, article.paragraphs)(
    { exact, prefix, suffix, start: 0 },
    anywhere,
  );
  return found && { words: text.slice(found.span.start, found.span.end), bounded: found.bounded };
}

describe('createQuoteLocator', () => {
  test.each([
    [
      'words that were cut short at an apostrophe',
      'It’s the owners',
      'The harbour shut on Monday.\n\n',
      ' fault that we are here,’ said Tom Reed, ',
      { words: 'It’s the owners', bounded: true },
    ],
    [
      'an interrupted quote, with what interrupts it',
      'The bridge, is safe.',
      'said Tom Reed, her deputy.\n\n',
      ' She called it “safe” twice.',
      { words: 'The bridge,” said Ada Lunt, who had waited all night, “is safe', bounded: true },
    ],
    [
      'of two places the one with the surroundings',
      'safe',
      'is safe.” She called it ',
      ' twice.\n\nAda Lunt: We will',
      { words: 'safe', bounded: true },
    ],
    [
      'a turn of a transcript, which has no marks',
      'We will open on Friday.',
      'called it “safe” twice.\n\nAda Lunt: ',
      '\n\nThe pilots spoke of no alternative to',
      { words: 'We will open on Friday', bounded: true },
    ],
    [
      'words whose marks were taken away, and says so',
      'no alternative',
      'Friday.\n\nThe pilots spoke of ',
      ' to the ferry.',
      { words: 'no alternative', bounded: false },
    ],
  ])('finds %s', (_what, exact, prefix, suffix, found) => {
    expect(locate(exact, prefix, suffix)).toEqual(found);
  });

  test('words in other surroundings are not found, unless they may be anywhere', () => {
    const elsewhere = [
      'safe',
      'He thought the roads were hardly ',
      ' for cyclists at night.',
    ] as const;
    expect(locate(...elsewhere)).toBeUndefined();
    expect(locate(...elsewhere, TEXT, true)).toMatchObject({ words: 'safe' });
  });

  test('invisible letters and other marks are no difference', () => {
    const text = 'She said: "We  re\u00ADopen on Fri\u200Bday," and left the room.';
    expect(locate('We reopen on Friday,', 'She said: ', ' and left the room.', text)).toMatchObject(
      {
        bounded: true,
      },
    );
  });

  test.each(['', '…', '🙂'])('nothing is found of “%s”, which has no words', (exact) => {
    expect(locate(exact, 'a', 'b')).toBeUndefined();
  });

  test('a text of one word repeated costs no more than it is long', () => {
    const text = 'a '.repeat(200_000);
    expect(locate(`${'a '.repeat(2000)}b`, '', '', text)).toBeUndefined();
  });
});
